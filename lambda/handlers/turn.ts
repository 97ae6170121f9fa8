import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { UserAct } from '../dialogue/acts.ts';
import { advance } from '../dialogue/advance.ts';
import { afterForgetting } from '../dialogue/forgetting.ts';
import { gateOf } from '../dialogue/gates.ts';
import { factsOf } from '../dialogue/log.ts';
import { parseState } from '../dialogue/parse-state.ts';
import { afterReminder } from '../dialogue/reminders.ts';
import { newState, type State } from '../dialogue/state.ts';
import type { Circumstances, Turn } from '../dialogue/turn.ts';
import { after } from '../dialogue/turn.ts';
import { canDraw } from '../render/device.ts';
import type { Session } from '../store/remember.ts';
import { settled } from '../store/settle.ts';
import { type Language, wordsFor } from '../words/languages.ts';
import { readDevice } from './device.ts';
import { heardUpTo } from './interruption.ts';
import { localeOf } from './locale.ts';
import { forget, keep, type Memory, needsMemory, recall } from './memory.ts';
import { changeOf } from './memory-change.ts';
import {
  isLookedUpInVain,
  withFailure,
  withLookFailure,
  withoutGuess,
  withoutPromise,
} from './memory-told.ts';
import { reminders } from './reminders.ts';
import { send } from './respond.ts';
import { attributesInUse, numberOf, seedOf } from './session.ts';
import { afterKeeping, keptBefore, looked, notDeleted } from './session-memory.ts';
import type { Parts } from './skill.ts';
import { understand } from './understand.ts';
import { word } from './word.ts';

/** Read, think, write: one request in, one response out, and nothing kept between two. `known` has been read before. */
export async function takeTurn(input: HandlerInput, parts: Parts, known: Memory | null): Promise<Response> {
  const envelope = input.requestEnvelope;
  const now = (parts.now ?? Date.now)();
  const language = wordsFor(localeOf(envelope.request));
  const { state, lost } = readState(
    envelope.session?.attributes,
    parts.seed ?? seedOf(envelope.session?.sessionId),
  );
  const act = understood(envelope, state);
  if (act.kind === 'ended') return {};
  const device = readDevice(envelope, state.failed);
  const recalled = known ?? (await recall(envelope, parts.store, needsMemory(state, act)));
  const memory = state.routine === null ? settledAt(recalled, now, deviceOf(envelope)) : recalled;
  const around: Circumstances = {
    now,
    profile: memory.stored?.profile ?? null,
    screen: canDraw(device.screen),
    words: language.routine,
    heardUpTo: heardUpTo(state, act, requestedAt(envelope.request.timestamp, now)),
  };
  const thought = withoutGuess(advance({ ...state, seen: looked(state, memory) }, act, around), memory);
  const turn = lost ? after([{ kind: 'start-again' }], thought) : thought;
  const done = await carryOut(input, turn, { memory, before: keptBefore(state) }, parts, language);
  const told = isLookedUpInVain(state, act, memory) ? withLookFailure(done) : done;
  const worded = word(told, { language, locale: localeOf(envelope.request) });
  return send(input, worded, { device, sentAt: (parts.now ?? Date.now)() });
}

function understood(envelope: RequestEnvelope, { place }: State): UserAct {
  return understand(
    envelope,
    place.at === 'check' ? place.question : null,
    place.at === 'offer' ? gateOf(place.offer) : null,
  );
}

/** What happened since the last visit: a response that was heard to its end is done, whoever said so. */
function settledAt(memory: Memory, now: number, here: number): Memory {
  if (memory.stored === null) return memory;
  const profile = settled(memory.stored.profile, new Date(now).toISOString(), here);
  return { ...memory, stored: { ...memory.stored, profile } };
}

function deviceOf({ context }: RequestEnvelope): number {
  return numberOf(context?.System?.device?.deviceId);
}

/** What a turn wants done beside its reply. A store that fails is told once, and never breaks the reply. */
async function carryOut(
  input: HandlerInput,
  thought: Turn,
  { memory, before }: { readonly memory: Memory; readonly before: Session['before'] },
  parts: Parts,
  language: Language,
): Promise<Turn> {
  const turn = await withForgetting(input, await withReminders(input, thought, parts, language), parts);
  // Someone under eighteen gets no profile, whatever was done.
  const child = factsOf(turn.state).age === 'under-eighteen';
  const now = new Date((parts.now ?? Date.now)()).toISOString();
  const wanted = child ? [] : notDeleted(turn.effects, turn.state.seen);
  const change = changeOf(wanted, now, {
    here: deviceOf(input.requestEnvelope),
    missed: turn.state.seen.missed,
    before,
  });
  const kept = await keep(memory, parts.store, change);
  const state = { ...turn.state, seen: afterKeeping(turn.state, memory, kept) };
  const isKept = kept.kind === 'kept' && kept.version !== null && !state.storageTold;
  const next = { ...(isKept ? turn : withoutPromise(turn)), state };
  return kept.kind === 'failed' ? withFailure(next) : next;
}

/** A deletion is tried for whoever it is; who asked for it hears whether it happened. */
async function withForgetting(input: HandlerInput, thought: Turn, parts: Parts): Promise<Turn> {
  const effect = thought.effects.find((each) => each.kind === 'forget-profile');
  if (effect === undefined) return thought;
  const deleted = await forget(input.requestEnvelope, parts.store);
  return effect.askedFor ? afterForgetting(thought.state, deleted) : thought;
}

/** A reply about reminders depends on what Amazon answers, so the turn goes on once it has. */
async function withReminders(
  input: HandlerInput,
  thought: Turn,
  parts: Parts,
  language: Language,
): Promise<Turn> {
  const effect = thought.effects.find((each) => each.kind === 'reminders');
  if (effect === undefined) return thought;
  const outcome = await reminders(effect.wish, {
    envelope: input.requestEnvelope,
    services: parts.services?.(input.requestEnvelope) ?? input.serviceClientFactory,
    now: (parts.now ?? Date.now)(),
    text: language.words.reminders.rings,
  });
  const next = afterReminder(thought.state, effect.wish, outcome);
  const others = thought.effects.filter((each) => each !== effect);
  return { ...next, effects: [...others, ...next.effects] };
}

/** The state we sent last, or a new one; `lost` where something came back that we never sent. */
function readState(attributes: unknown, seed: number): { readonly state: State; readonly lost: boolean } {
  const sent = (attributes as { state?: unknown } | null | undefined)?.state;
  if (sent === undefined) return { state: newState(seed), lost: attributesInUse(attributes) };
  const state = parseState(sent);
  return { state: state ?? newState(seed), lost: state === null };
}

function requestedAt(timestamp: unknown, now: number): number {
  const at = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(at) ? now : at;
}
