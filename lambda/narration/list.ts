import type { ListWords } from '../words/words.ts';

/** "a", "a or b", "a, b or c"; with a comma before the last where an item is a list itself. */
export function eitherOf(items: readonly string[], words: ListWords): string {
  return series(items, words.comma, items.some((item) => isList(item, words)) ? words.longOr : words.or);
}

/** "a", "a and b", "a, b and c", likewise. */
export function allOf(items: readonly string[], words: ListWords): string {
  return series(items, words.comma, items.some((item) => isList(item, words)) ? words.longAnd : words.and);
}

function series(items: readonly string[], comma: string, last: string): string {
  if (items.length <= 1) return items.join('');
  return items.slice(0, -1).join(comma) + last + items.at(-1);
}

function isList(item: string, words: ListWords): boolean {
  return [words.or, words.and, words.comma].some((mark) => item.includes(mark));
}
