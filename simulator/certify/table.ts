import type { Judgement, Rule } from './rule.ts';
import { UNDECIDED } from './undecided.ts';

export interface Judged extends Judgement {
  readonly rule: Rule;
}

/** A rule that saw nothing is not kept: it has proved nothing. */
export function isKept({ seen, breaches }: Judgement): boolean {
  return seen > 0 && breaches.length === 0;
}

const BREACHES_SHOWN = 5;

/** The whole report, for a terminal. It says what was kept, and never that a skill will pass. */
export function report(judged: readonly Judged[]): string {
  const width = Math.max(...judged.map(({ rule }) => rule.id.length));
  const lines = judged.flatMap(({ rule, seen, breaches }) => [
    `${markOf({ seen, breaches })}  ${rule.id.padEnd(width)}  ${String(seen).padStart(5)}  ${rule.text}`,
    ...(breaches.length > 0 ? [`${' '.repeat(width + 8)}source: ${rule.source}`] : []),
    ...breaches.slice(0, BREACHES_SHOWN).map((breach) => `${' '.repeat(width + 8)}- ${breach}`),
    ...(breaches.length > BREACHES_SHOWN
      ? [`${' '.repeat(width + 8)}… and ${breaches.length - BREACHES_SHOWN} more`]
      : []),
  ]);
  const broken = judged.filter(({ breaches }) => breaches.length > 0).length;
  const unseen = judged.filter(({ seen }) => seen === 0).length;
  return [
    `      ${'rule'.padEnd(width)}   seen`,
    ...lines,
    '',
    `${judged.length} rules: ${judged.length - broken - unseen} kept, ${broken} broken, ${unseen} with nothing to look at.`,
    'Where each is written, and which are our own: npm run certify -- --sources',
    '',
    'What no program can decide:',
    ...UNDECIDED.map((rule, n) => `${String(n + 1).padStart(3)}. ${rule}`),
  ].join('\n');
}

/** Where each rule is written. "Ours" is a stricter reading of our own, "mirror" what only others quote. */
export function reportOfSources(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, text, source }) => `${id.padEnd(width)}  ${text}\n${' '.repeat(width)}  source: ${source}`)
    .join('\n');
}

function markOf({ seen, breaches }: Judgement): string {
  if (breaches.length > 0) return 'BROKEN';
  return seen === 0 ? 'unseen' : 'kept  ';
}
