/** A piece of SSML in reading order. Made for what a skill sends, not for any XML there is. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string };

export interface Markup {
  readonly pieces: readonly Piece[];
  /** What keeps it from being well-formed; empty when it is. */
  readonly faults: readonly string[];
}

/** An empty element gives an `open` and a `close`. Comments and processing instructions are faults. */
export function readMarkup(source: string): Markup {
  const pieces: Piece[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let after = 0;
  for (const tag of source.matchAll(TAG)) {
    pieces.push(...text(source.slice(after, tag.index), faults));
    after = tag.index + tag[0].length;
    const [, closing, name = '', rest = '', empty] = tag;
    if (closing) {
      const expected = open.pop();
      if (expected !== name) faults.push(`</${name}> closes ${expected ? `<${expected}>` : 'nothing'}`);
      pieces.push({ kind: 'close', name });
      continue;
    }
    pieces.push({ kind: 'open', name, attributes: attributesOf(name, rest, faults) });
    if (empty) pieces.push({ kind: 'close', name });
    else open.push(name);
  }
  pieces.push(...text(source.slice(after), faults));
  for (const name of open) faults.push(`<${name}> is never closed`);
  return { pieces, faults };
}

const TAG = /<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function text(raw: string, faults: string[]): readonly Piece[] {
  if (raw.includes('<')) faults.push(`a bare "<" near "${raw.trim().slice(0, 30)}"`);
  return raw.trim() === '' ? [] : [{ kind: 'text', text: unescaped(raw, faults) }];
}

function attributesOf(name: string, raw: string, faults: string[]): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    if (key in attributes) faults.push(`<${name}> has ${key} twice`);
    attributes[key] = unescaped(double ?? single ?? '', faults);
  }
  return attributes;
}

function unescaped(raw: string, faults: string[]): string {
  return raw.replace(
    /&(#x?[0-9a-fA-F]+|\w+)?(;)?/g,
    (whole, name: string | undefined, end: string | undefined) => {
      if (!name || !end) faults.push(`a bare "&" near "${raw.trim().slice(0, 30)}"`);
      else if (name.startsWith('#')) {
        return String.fromCodePoint(Number.parseInt(name.replace(/^#x?/, ''), /^#x/i.test(name) ? 16 : 10));
      } else if (name in ENTITIES) return ENTITIES[name]!;
      else faults.push(`&${name}; is not known`);
      return whole;
    },
  );
}
