import type { SourceId } from '../triage/sources.ts';
import type { Sourced, Words } from '../words/words.ts';
import { allOf } from './list.ts';

const MOST_NAMES = 3;
type Ref = Sourced['sources'][number];

/** "the N H S and a Cochrane review": three names at most, each once. Empty where all is our own choice. */
export function namedSources(refs: readonly Ref[], words: Words): string {
  const names = refs.flatMap((ref) => {
    const id = sourceBehind(ref);
    return id === null ? [] : [words.sources.names[id]];
  });
  return allOf([...new Set(names)].slice(0, MOST_NAMES), words.list);
}

/** A row of the fact table stands in the article the skill started from. */
function sourceBehind(ref: Ref): SourceId | null {
  if (ref === 'DESIGN') return null;
  return /^S\d\d$/.test(ref) ? 'SEED' : (ref as SourceId);
}
