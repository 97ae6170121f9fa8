import type { IntentRequest, Request, RequestEnvelope } from 'ask-sdk-model';
import type { Steer, UserAct, Wish } from '../dialogue/acts.ts';
import { correctionIn } from '../dialogue/corrections.ts';
import { worseFeeling } from '../dialogue/felt.ts';
import { NOTHING_TOLD, type Told, tellsBeside } from '../dialogue/told.ts';
import { activityIn, wishIn } from '../dialogue/wishes.ts';
import { entries, isRedFlag, worry, worseOf } from '../triage/findings.ts';
import { listen } from '../triage/listen.ts';
import { mayBeOfTheBody } from '../triage/listening/bodily.ts';
import type { AskedGate } from '../triage/listening/lexicon/lexicon.ts';
import { elicits, type QuestionId, question } from '../triage/questions.ts';
import { INTENTS } from './intents.ts';
import type { Reading } from './reading.ts';
import { consentOf } from './reminder-permission.ts';
import { whenTold } from './reminder-slots.ts';
import { sentenceOf } from './sentence.ts';
import { isRecord, readSlots, type Slots, textOf } from './slots.ts';
import { toldByIds } from './told-by-ids.ts';
import { readTouch } from './touch.ts';
import { weekdaysOf } from './weekdays.ts';

/**
 * What the person did, from a request of any kind, shape or age. `asked` is the question that is open.
 * Whatever the intent, all that was said is heard, and a sign told in passing is never milder for it.
 * Never throws: what makes no sense is `not-understood`.
 */
export function understand(
  envelope: RequestEnvelope,
  asked: QuestionId | null,
  gate: AskedGate | null = null,
): UserAct {
  const request: unknown = (envelope as { request?: unknown } | null | undefined)?.request;
  if (!isRecord(request)) return NOT_UNDERSTOOD;
  switch (request['type']) {
    case 'LaunchRequest':
      return { kind: 'launch', told: NOTHING_TOLD };
    case 'SessionEndedRequest':
      return { kind: 'ended', told: NOTHING_TOLD };
    case 'IntentRequest':
      return intended(request as unknown as IntentRequest, { asked, gate }, weekdaysOf(request));
    case 'Alexa.Presentation.APL.UserEvent':
      return readTouch(Array.isArray(request['arguments']) ? request['arguments'] : [], asked);
    case 'Alexa.Presentation.APL.RuntimeError':
    case 'Alexa.Presentation.APLT.RuntimeError':
      return { kind: 'device-failed', what: 'apl', told: NOTHING_TOLD };
    case 'Alexa.Presentation.APLA.RuntimeError':
      return { kind: 'device-failed', what: 'apla', told: NOTHING_TOLD };
    case 'Connections.Response':
      return permission(request);
    default:
      return NOT_UNDERSTOOD;
  }
}

const NOT_UNDERSTOOD: UserAct = { kind: 'not-understood', told: NOTHING_TOLD };

function intended(request: IntentRequest, open: Open, today: readonly number[]): UserAct {
  const intent: unknown = request.intent;
  const name = isRecord(intent) && typeof intent['name'] === 'string' ? intent['name'] : '';
  const slots = readSlots(isRecord(intent) ? request : ({} as IntentRequest));
  const read = Object.hasOwn(INTENTS, name) ? INTENTS[name]! : UNKNOWN;
  const reading = read(slots, open.asked);
  const sentence = sentenceOf(reading, slots, open.asked);
  const hear = (said: string): Told => {
    const heard = said === '' ? NOTHING_TOLD : listen(said, open.asked, { today, gate: open.gate });
    const when = whenTold(slots, said);
    return { ...told(heard, reading, slots, open.asked), ...(when !== undefined && { when }) };
  };
  const act =
    reading.wish === 'in-the-words'
      ? spokenFreely(sentence, hear, open)
      : { ...reading.wish, told: hear(sentence) };
  return withActivity(act, textOf(slots, 'activity') ?? sentence);
}

/** "What about cycling?" is answered for cycling. */
function withActivity(act: UserAct, said: string): UserAct {
  if (act.kind !== 'explain' || act.topic !== 'what-else-can-i-do') return act;
  const activity = activityIn(said);
  return activity === null ? act : { ...act, told: { ...act.told, activity } };
}

/** What is open while the person speaks: a question of the check, or one of those before a routine. */
interface Open {
  readonly asked: QuestionId | null;
  readonly gate: AskedGate | null;
}

/** An intent of an older or newer model: its words, if it has any, still count. */
const UNKNOWN = (slots: Slots): Reading =>
  (textOf(slots, 'speech') ?? textOf(slots, 'phrase'))
    ? { wish: 'in-the-words' }
    : { wish: { kind: 'not-understood' } };

/** A sentence in the person's own words: its wish where it has one, else an answer, else a puzzle. */
function spokenFreely(sentence: string, hear: (said: string) => Told, { asked, gate }: Open): UserAct {
  const correction = correctionIn(sentence);
  const said = correction === null || correction.rest === '' ? sentence : correction.rest;
  const all = hear(said);
  // "It started during the run, not after" denies nothing that was asked; "I meant no" does.
  const heard = correction === null ? all : corrected(all, said);
  const wish = wishIn(said, asked !== null);
  const answers =
    (asked !== null && answersInstead(wish, heard, asked)) || (gate !== null && answersGate(wish, heard));
  // "I lied, it's a six" says what it is.
  const tellsInstead = wish?.kind === 'meta' && wish.meta === 'untrue' && entries(heard.facts).length > 0;
  if (wish !== null && !outspoken(wish, heard) && !answers && !tellsInstead)
    return { ...settled(wish, asked), told: heard };
  if (correction?.rest === '') return { kind: 'meta', meta: 'back', told: heard };
  // "Actually it doesn't", with no question open, takes an answer back, and leaves open which.
  if (asked === null && correction !== null && /^(?:it|they|there|that)\b/i.test(said) && onlyAnswers(all))
    return { kind: 'meta', meta: 'back', told: heard };
  if (correction?.kind === 'meant' && onlyAnswers(heard)) return { kind: 'meta', meta: 'back', told: heard };
  if (!saysNothing(heard)) return { kind: 'answer', told: heard };
  return {
    kind: 'not-understood',
    told: mayBeOfTheBody(sentence) ? heard : { ...heard, chatter: true },
  };
}

/** Whether what is told outweighs the wish: "stop, it hurts" is about the hurt, "help, my legs have gone" the legs. */
function outspoken(wish: Wish, heard: Told): boolean {
  const signs = entries(heard.facts).filter(([id, level]) => worry(id, level) > 0);
  if (signs.some(([id, level]) => isRedFlag(id, level))) return true;
  switch (wish.kind) {
    case 'stop':
    case 'courtesy':
    case 'help':
    case 'home':
      return signs.length > 0 || heard.discomfort !== null;
    case 'off-topic':
      return signs.length > 0 && wish.subject !== 'medicine';
    case 'steer':
      return signs.length > 0 || (heard.discomfort !== null && heard.discomfort !== 'mild');
    default:
      return false;
  }
}

/** At an open question, "just the right" and "it takes ten minutes" answer it; they steer nothing. */
function answersInstead(wish: Wish | null, heard: Told, asked: QuestionId): boolean {
  if (wish === null || saysNothing(heard)) return false;
  switch (wish.kind) {
    case 'stretch':
      // "The second one" names an answer here, and a move elsewhere.
      if (wish.plan.moves.some((move) => heard.moves.includes(move)) || wish.plan.carryOn) return false;
      return wish.plan.moves.length > 0 || (wish.plan.side ?? wish.plan.minutes) !== null;
    case 'that-is-all':
      return heard.answer !== null;
    case 'meta':
      // "More like a four" asks for no more.
      return (
        (wish.meta === 'more' || wish.meta === 'insist') &&
        elicits(question(asked)).some((id) => heard.facts[id] !== undefined)
      );
    case 'courtesy':
      return heard.answer !== null;
    case 'steer':
      return !OF_THE_TALK.has(wish.steer.to);
    case 'off-topic':
      // "Six and a half, but I took two Nurofen" is how sore it is.
      return (
        wish.subject === 'medicine' &&
        elicits(question(asked)).some((id) => heard.facts[id] !== undefined || heard.reopens?.includes(id))
      );
    default:
      return false;
  }
}

/** "The doctor said take it easy", where just that was asked, wants nothing slower. */
function answersGate(wish: Wish | null, heard: Told): boolean {
  return wish?.kind === 'steer' && heard.conditions.length > 0;
}

/** Steers that make sense to a question, too. */
const OF_THE_TALK: ReadonlySet<Steer['to']> = new Set([
  'next',
  'previous',
  'repeat',
  'pause',
  'start-over',
  'how-long-left',
]);

/** "Say that again" and "go back" belong to the question while one is open, else to the routine. */
function settled(wish: Wish, asked: QuestionId | null): Wish {
  if (wish.kind !== 'steer' || asked === null) return wish;
  if (wish.steer.to === 'repeat') return { kind: 'meta', meta: 'repeat' };
  if (wish.steer.to === 'previous') return { kind: 'meta', meta: 'back' };
  return wish;
}

/** What words and value lists say together; of two levels of one finding the worse is kept. */
function told(heard: Told, reading: Reading, slots: Slots, asked: QuestionId | null): Told {
  const byIds = toldByIds(slots, asked);
  return {
    ...heard,
    facts: worseOf(heard.facts, byIds.facts ?? {}),
    side: byIds.side ?? heard.side,
    about: reading.about ?? heard.about,
    conditions: union(union(heard.conditions, byIds.conditions), reading.conditions),
    missing: union(heard.missing, byIds.missing),
    moves: union(heard.moves, byIds.moves),
    discomfort: worseFeeling(heard.discomfort, reading.discomfort ?? null),
    ...(['ago', 'onset', 'day'].some((name) => slots.has(name)) && { timed: true }),
    ...(reading.corrects && { corrects: true }),
  };
}

function corrected(all: Told, said: string): Told {
  return { ...all, answer: startsWithAnswer(said) ? all.answer : null, corrects: true };
}

function startsWithAnswer(text: string): boolean {
  return /^(?:yes|yeah|yep|yup|aye|no|nope|nah|not|none|neither|i don'?t know|not sure|never)\b/i.test(text);
}

function onlyAnswers(heard: Told): boolean {
  return heard.answer !== null && entries(heard.facts).length === 0 && heard.side === null;
}

function saysNothing(heard: Told): boolean {
  return (
    heard.answer === null &&
    entries(heard.facts).length === 0 &&
    (heard.reopens ?? []).length === 0 &&
    heard.moves.length === 0 &&
    !tellsBeside(heard)
  );
}

/** The reply to our request for a permission; anything but a plain grant is none. */
function permission(request: unknown): UserAct {
  const consent = consentOf(request as Request);
  return consent === null
    ? NOT_UNDERSTOOD
    : { kind: 'permission', granted: consent === 'granted', told: NOTHING_TOLD };
}

function union<T>(a: readonly T[], b: readonly T[] = []): readonly T[] {
  return [...new Set([...a, ...b])];
}
