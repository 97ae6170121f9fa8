import type { SourceId } from '../triage/sources.ts';
import { fill } from '../words/fill.ts';
import type { Sourced } from '../words/line.ts';
import { capital, type NarrationContext, pick } from './context.ts';

const MOST_NAMES = 3;
type Ref = Sourced['sources'][number];

/** "Here is who says so. The N H S. And a Cochrane review.": three names at most, each once. */
export function sourceLines(refs: readonly Ref[], context: NarrationContext): readonly string[] {
  const { sources } = context.words;
  const ids = refs.map(sourceBehind).filter((id) => id !== null);
  const names = [...new Set(ids.map((id) => sources.names[id]))].slice(0, MOST_NAMES);
  if (names.length === 0) return [sources.ours];
  return [pick(sources.lead, context), ...names.map((name, at) => sentence(name, at, names.length))];

  function sentence(name: string, at: number, of: number): string {
    return at > 0 && at === of - 1 ? fill(sources.last, { source: name }) : `${capital(name)}.`;
  }
}

/** A row of the fact table stands in the article the skill started from. */
function sourceBehind(ref: Ref): SourceId | null {
  if (ref === 'DESIGN') return null;
  return /^S\d\d$/.test(ref) ? 'SEED' : (ref as SourceId);
}
