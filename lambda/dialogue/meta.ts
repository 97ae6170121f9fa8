import type { Meta, Topic, UserAct } from './acts.ts';
import { aside } from './aside.ts';
import { askAgain, askEasier, askNext, goBack, noVerdictYet } from './check.ts';
import { gateAgain } from './gate-answers.ts';
import { questionsLeft } from './gates.ts';
import { noted } from './log.ts';
import { openOffer } from './offer.ts';
import { type AskedBefore, isAskedBefore } from './reply.ts';
import { steerRoutine } from './routine-place.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';
import { aboutVerdict } from './verdict.ts';

/** "Why?", "who says so?", "say that again", "go back": of the question that is open, or of the verdict. */
export function aboutThis(state: State, act: UserAct, meta: Meta, around: Circumstances): Turn {
  const told = noted(state, null, act.told.facts);
  const topical = aboutTopic(state.topic, meta);
  if (topical !== null) return aside(told, act, [topical], around);
  switch (state.place.at) {
    case 'check':
      return aboutQuestion(told, act, meta);
    case 'routine':
      return steerRoutine(state, act, around);
    case 'offer':
      if (isAskedBefore(state.place.offer))
        return aboutAskedBefore(told, state.place.offer, act, meta, around);
      return aboutWhatIsKnown(told, act, meta, around);
    case 'idle':
    case 'closed':
      // "I'm running anyway", before any verdict: then it is time to ask.
      if (meta === 'insist' && state.verdict === null) return askNext(told);
      return aboutWhatIsKnown(told, act, meta, around);
  }
}

function aboutWhatIsKnown(state: State, act: UserAct, meta: Meta, around: Circumstances): Turn {
  if (state.verdict === null) return aside(state, act, meta === 'source' ? [WHO_SAYS_SO] : [], around);
  if (meta === 'back') return goBack({ ...state, routine: null }, act);
  return aside(state, act, aboutVerdict(state, meta), around);
}

/** A question before a routine has a reason of its own, whatever verdict was reached before it. */
function aboutAskedBefore(
  state: State,
  asked: AskedBefore,
  act: UserAct,
  meta: Meta,
  around: Circumstances,
): Turn {
  const why = { kind: 'why-asked-before', asked } as const;
  switch (meta) {
    case 'why':
    case 'more':
      return aside(state, act, [why], around);
    case 'source':
      return aside(state, act, [{ kind: 'source-of-asked-before', asked }], around);
    case 'rephrase':
      return turn(state, [why], openOffer(state, 1));
    case 'how-many':
      return aside(state, act, [{ kind: 'questions-left', left: questionsLeft(state) }], around);
    case 'repeat':
      return aside(state, act, [], around);
    case 'back':
      return gateAgain(state, act, around) ?? aside(state, act, [FIRST], around);
    case 'what-would-change':
    case 'insist':
    case 'if-worse':
    case 'untrue':
    case 'disagreed':
      return aboutWhatIsKnown(state, act, meta, around);
  }
}

/** Asked where nothing was said yet: what stands behind the skill. */
const WHO_SAYS_SO: SystemAct = { kind: 'explain', topic: 'who-made-this' };

const FIRST: SystemAct = { kind: 'acknowledge', what: 'first-question' };

function aboutQuestion(state: State, act: UserAct, meta: Meta): Turn {
  const { question } = state.place as Extract<State['place'], { at: 'check' }>;
  switch (meta) {
    case 'why':
    case 'more':
      return askAgain(state, [{ kind: 'why-this-question', question }]);
    case 'source':
      return askAgain(state, [{ kind: 'source-of-question', question }]);
    case 'repeat':
      return askAgain(state, [], 'again');
    case 'what-would-change':
      return askAgain(state, [noVerdictYet(state, 'change')]);
    case 'how-many':
      return askAgain(state, [{ kind: 'questions-left', left: null }]);
    case 'insist':
      return askAgain(state, [noVerdictYet(state, 'insist')]);
    case 'if-worse':
    case 'disagreed':
      return askAgain(state, [noVerdictYet(state, 'verdict')]);
    case 'untrue':
      return askAgain(state, [{ kind: 'acknowledge', what: 'which-answer' }]);
    case 'rephrase':
      return askEasier(state);
    case 'back':
      return goBack(state, act);
  }
}

/** "Tell me more" and "who says so?", right after something was explained, are about that. */
function aboutTopic(topic: Topic | null, meta: Meta): SystemAct | null {
  if (topic === null) return null;
  switch (meta) {
    case 'more':
      return { kind: 'explain', topic, more: true };
    case 'source':
      return { kind: 'topic-source', topic };
    case 'repeat':
    case 'rephrase':
      return { kind: 'explain', topic };
    case 'why':
    case 'back':
    case 'what-would-change':
    case 'how-many':
    case 'insist':
    case 'if-worse':
    case 'untrue':
    case 'disagreed':
      return null;
  }
}
