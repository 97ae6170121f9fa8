import { METAS, NO_PLAN, OFF_TOPICS, type Steer, TOPICS, type UserAct, type Wish } from '../dialogue/acts.ts';
import { NOTHING_TOLD } from '../dialogue/told.ts';
import { COUNT_STYLES, MOVES, SIDES } from '../routine/vocabulary.ts';
import { answersOf, type QuestionId, question } from '../triage/questions.ts';
import { isRecord } from './slots.ts';
import { isQuestion } from './told-by-ids.ts';

/**
 * A touch on a screen, from the arguments that its card sends: `['answer', question, answer]`,
 * `['steer', to, with?]`, `['wish', kind, with?]` or `['passages-done', passage]`. Never throws.
 */
export function readTouch(args: readonly unknown[], asked: QuestionId | null): UserAct {
  const [kind, first, second] = args.map((each) => (typeof each === 'number' ? String(each) : each));
  switch (kind) {
    case 'answer':
      return answerOf(first, second, asked);
    case 'steer': {
      // A card may send the steer whole, as `{ to: 'skip-move', move: null }`.
      const steer = isRecord(first) ? steerOf(first['to'], withOf(first)) : steerOf(first, second);
      return steer === null ? NOT_UNDERSTOOD : { kind: 'steer', steer, told: NOTHING_TOLD };
    }
    case 'wish': {
      const wish = isRecord(first) ? wishOf(first['kind'], withOf(first)) : wishOf(first, second);
      return wish === null ? NOT_UNDERSTOOD : { ...wish, told: NOTHING_TOLD };
    }
    case 'passages-done':
      return {
        kind: 'passages-done',
        after: typeof first === 'string' ? first.slice(0, 200) : '',
        told: NOTHING_TOLD,
      };
    default:
      return NOT_UNDERSTOOD;
  }
}

const NOT_UNDERSTOOD: UserAct = { kind: 'not-understood', told: NOTHING_TOLD };

/**
 * Yes, no and don't know answer what is open now. An answer to a question that has passed is a late touch:
 * it still states what it stated, but it must never answer the question that came after.
 */
function answerOf(about: unknown, answer: unknown, asked: QuestionId | null): UserAct {
  if (typeof answer !== 'string') return NOT_UNDERSTOOD;
  const plain = answer === 'yes' || answer === 'no' || answer === 'unsure' ? answer : null;
  const side = answer === 'both' ? answer : SIDES.find((each) => each === answer);
  if (about === 'which-side-is-sore' && side !== undefined) {
    return { kind: 'answer', told: { ...NOTHING_TOLD, side } };
  }
  if (!isQuestion(about)) {
    return plain === null ? NOT_UNDERSTOOD : { kind: 'answer', told: { ...NOTHING_TOLD, answer: plain } };
  }
  const open = question(about);
  if (about === asked && plain !== null && (open.kind === 'bundle' || plain === 'unsure')) {
    return { kind: 'answer', told: { ...NOTHING_TOLD, answer: plain } };
  }
  const answers = answersOf(open);
  if (!Object.hasOwn(answers, answer)) return NOT_UNDERSTOOD;
  return { kind: 'answer', told: { ...NOTHING_TOLD, facts: answers[answer]! } };
}

/** A steer from its name and what belongs to it; null where either is unknown. */
function steerOf(to: unknown, by: unknown): Steer | null {
  const move = MOVES.find((each) => each === by);
  const side = SIDES.find((each) => each === by);
  const seconds = typeof by === 'string' && /^\d{1,3}$/.test(by) ? Number(by) : null;
  switch (to) {
    case 'next':
    case 'previous':
    case 'repeat':
    case 'pause':
    case 'resume':
    case 'ready':
    case 'start-over':
    case 'switch-sides':
    case 'other-side-again':
    case 'slower':
    case 'faster':
    case 'how-long-left':
    case 'where-am-i':
    case 'whats-next':
    case 'am-i-doing-it-right':
      return { to };
    case 'skip-move':
      return { to, move: move ?? null };
    case 'go-to-move':
      return move === undefined ? null : { to, move };
    case 'side':
      return side === undefined ? null : { to, side };
    case 'longer':
    case 'shorter':
      return { to, bySeconds: seconds };
    case 'hold':
      return seconds === null ? null : { to, seconds };
    case 'count': {
      const style = by === 'less' || by === 'more' ? by : COUNT_STYLES.find((each) => each === by);
      return style === undefined ? null : { to, style };
    }
    default:
      return null;
  }
}

/** What a steer or wish that was sent whole carries beside its name. */
function withOf(sent: Record<string, unknown>): unknown {
  const carried = ['move', 'side', 'seconds', 'bySeconds', 'style', 'meta', 'topic', 'subject']
    .map((name) => sent[name])
    .find((each) => each !== undefined && each !== null);
  return typeof carried === 'number' ? String(carried) : carried;
}

function wishOf(kind: unknown, about: unknown): Wish | null {
  const move = MOVES.find((each) => each === about);
  switch (kind) {
    case 'check':
    case 'list-moves':
    case 'forget-me':
    case 'remind':
    case 'help':
    case 'stop':
    case 'home':
    case 'launch':
      return { kind };
    case 'stretch':
      return { kind, plan: { ...NO_PLAN, moves: move ? [move] : [], carryOn: about === 'carry-on' } };
    case 'describe-move':
      return { kind, move: move ?? null, parts: [] };
    case 'meta': {
      const meta = METAS.find((each) => each === about);
      return meta === undefined ? null : { kind, meta };
    }
    case 'explain': {
      const topic = TOPICS.find((each) => each === about);
      return topic === undefined ? null : { kind, topic };
    }
    case 'off-topic': {
      const subject = OFF_TOPICS.find((each) => each === about);
      return subject === undefined ? null : { kind, subject };
    }
    default:
      return null;
  }
}
