import { applies, assess } from '../triage/assess.ts';
import { ESCALATIONS } from '../triage/escalations.ts';
import { entries, type FindingId, isRedFlag, verdictOf } from '../triage/findings.ts';
import { care, stricter, type Verdict } from '../triage/verdicts.ts';
import { whatWouldChange } from '../triage/what-would-change.ts';
import type { Meta } from './acts.ts';
import { factsOf } from './log.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { type Turn, turn } from './turn.ts';

/** The verdict that the answers come to, spoken; an emergency ends the session and offers nothing. */
export function spokenVerdict(state: State, first: readonly SystemAct[] = []): Turn {
  const facts = factsOf(state);
  const { verdict, because } = assess(facts);
  if (verdict === 'emergency') return emergency(state);
  const reached: State = { ...state, verdict, strictest: stricter(state.strictest ?? 'run', verdict) };
  const acts: readonly SystemAct[] = [...first, { kind: 'verdict', verdict, because, facts }];
  if (mayOfferStretch(reached)) {
    return turn({ ...reached, place: { at: 'offer', offer: 'stretch', misses: 0, plan: null } }, acts, {
      kind: 'offer',
      offer: 'stretch',
      attempt: 0,
      open: [],
    });
  }
  return turn({ ...reached, place: { at: 'idle', invite: 'after-verdict', misses: 0 } }, acts, {
    kind: 'invite',
    invite: 'after-verdict',
  });
}

/**
 * The one reply that outranks every state. The signs said plainly are named; where only a bundle was
 * answered the whole bundle is, and where two findings together made it, both are.
 */
export function emergency(state: State): Turn {
  const facts = factsOf(state);
  const flags = entries(facts)
    .filter(([id, level]) => isRedFlag(id, level))
    .map(([id]) => id);
  const together = ESCALATIONS.filter((each) => each.verdict === 'emergency' && applies(each, facts)).flatMap(
    (each) => each.all.map((condition) => condition.finding),
  );
  const unsure = entries(facts)
    .filter(([id, level]) => verdictOf(id, level) === 'emergency')
    .map(([id]) => id);
  const signs: readonly FindingId[] =
    flags.length > 0 ? flags : together.length > 0 ? [...new Set(together)] : unsure;
  const certainty = flags.length > 0 || together.length > 0 ? 'said' : 'unsure';
  return turn(
    { ...state, place: { at: 'closed' }, verdict: 'emergency', strictest: 'emergency' },
    [{ kind: 'emergency', signs, certainty, facts }],
    { kind: 'close' },
  );
}

/** Stretches are led after `run`, `run-easy` or `rest`, and never again in a session that went beyond. */
export function mayStretchAfter(strictest: Verdict | null): boolean {
  return strictest === null || care(strictest) <= care('rest');
}

function mayOfferStretch(state: State): boolean {
  return mayStretchAfter(state.strictest) && state.about === 'self' && state.gates.injury !== 'barred';
}

/** "So, yes or no?" */
export function verdictInShort(state: State): SystemAct {
  const facts = factsOf(state);
  return { kind: 'verdict-in-short', ...assess(facts), facts };
}

/** "Why?", "who says so?", "tell me more", "say that again", "what would have to change?" of a verdict. */
export function aboutVerdict(state: State, meta: Meta): readonly SystemAct[] {
  const facts = factsOf(state);
  const { verdict, because } = assess(facts);
  switch (meta) {
    case 'why':
      return [{ kind: 'verdict-why', verdict, because, facts }];
    case 'source':
      return [{ kind: 'verdict-source', because }];
    case 'more':
      return [{ kind: 'verdict-more', verdict }];
    case 'repeat':
    case 'rephrase':
      return [{ kind: 'verdict-again', verdict }];
    case 'what-would-change':
      return [{ kind: 'what-would-change', verdict, ...whatWouldChange(facts) }];
    case 'insist':
      return [{ kind: 'verdict-stands', verdict }];
    case 'if-worse':
      return [{ kind: 'verdict-if-worse', verdict, because, facts }];
    case 'untrue':
      return [{ kind: 'acknowledge', what: 'which-answer' }];
    case 'disagreed':
      return [{ kind: 'acknowledge', what: 'go-by-what-you-said' }];
    case 'back':
    case 'how-many':
      return [{ kind: 'verdict-again', verdict }];
  }
}
