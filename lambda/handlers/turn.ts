import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { UserAct } from '../dialogue/acts.ts';
import { advance } from '../dialogue/advance.ts';
import { gateOf } from '../dialogue/gates.ts';
import { factsOf } from '../dialogue/log.ts';
import { parseState } from '../dialogue/parse-state.ts';
import { afterReminder } from '../dialogue/reminders.ts';
import { mayLead } from '../dialogue/routine-place.ts';
import type { Lead } from '../dialogue/routine-turn.ts';
import { newState, type State } from '../dialogue/state.ts';
import { NOTHING_TOLD } from '../dialogue/told.ts';
import type { Circumstances, Turn } from '../dialogue/turn.ts';
import { after } from '../dialogue/turn.ts';
import { canDraw } from '../render/device.ts';
import { timelineOf } from '../score/passage-at.ts';
import type { Profile } from '../store/profile.ts';
import { settled } from '../store/settle.ts';
import { type Language, wordsFor } from '../words/languages.ts';
import { readDevice } from './device.ts';
import { heardUpTo } from './interruption.ts';
import { localeOf } from './locale.ts';
import { keep, type Memory, needsMemory, recall } from './memory.ts';
import { reminders } from './reminders.ts';
import { respond, scoreOf } from './respond.ts';
import type { Parts } from './skill.ts';

/** Read, think, write: one request in, one response out, and nothing kept between two of them. */
export async function takeTurn(input: HandlerInput, parts: Parts): Promise<Response> {
  const envelope = input.requestEnvelope;
  const now = (parts.now ?? Date.now)();
  const language = wordsFor(localeOf(envelope.request));
  const { state, lost } = readState(
    envelope.session?.attributes,
    parts.seed ?? seedOf(envelope.session?.sessionId),
  );
  const act = await understood(envelope, state);
  if (act.kind === 'ended') return {};
  const device = readDevice(envelope, state.failed);
  const recalled = await recall(envelope, parts.store, needsMemory(state, act));
  const memory = state.routine === null ? settledAt(recalled, now) : recalled;
  const profile = memory.stored?.profile ?? null;
  const around: Circumstances = {
    now,
    profile,
    storeWorks: memory.works,
    screen: canDraw(device.screen),
    words: language.routine,
    lead: await leadFor(state, act, profile),
    heardUpTo: heardUpTo(state, act, requestedAt(envelope.request.timestamp, now)),
  };
  const thought = advance(state, act, around);
  const turn = lost ? after([{ kind: 'start-again' }], thought) : thought;
  const kept = await carryOut(input, turn, memory, parts, language);
  const setting = { language, locale: localeOf(envelope.request), device };
  const score = await scoreOf(kept, setting);
  const playing = kept.reply.routine === null ? null : timelineOf(score);
  const sent: Turn = { ...kept, state: { ...kept.state, playing, respondedAt: (parts.now ?? Date.now)() } };
  if (envelope.session !== undefined) input.attributesManager.setSessionAttributes({ state: sent.state });
  return respond(sent, score, setting);
}

/** A bare launch says nothing that would need the words of the language, and they take time to load. */
async function understood(envelope: RequestEnvelope, { place }: State): Promise<UserAct> {
  if (envelope.request.type === 'LaunchRequest') return { kind: 'launch', told: NOTHING_TOLD };
  const { understand } = await import('./understand.ts');
  return understand(
    envelope,
    place.at === 'check' ? place.question : null,
    place.at === 'offer' ? gateOf(place.offer) : null,
  );
}

async function leadFor(state: State, act: UserAct, profile: Profile | null): Promise<Lead> {
  if (mayLead(state, act, profile)) return (await import('./leading.ts')).advanceRoutine;
  return () => {
    throw new Error('the routine was asked for in a turn that cannot come to it');
  };
}

/** What happened since the last visit: a response that was heard to its end is done, whoever said so. */
function settledAt(memory: Memory, now: number): Memory {
  if (memory.stored === null) return memory;
  const profile = settled(memory.stored.profile, new Date(now).toISOString());
  return { ...memory, stored: { ...memory.stored, profile } };
}

/** What a turn wants done beside its reply. A store that fails is told once, and never breaks the reply. */
async function carryOut(
  input: HandlerInput,
  thought: Turn,
  memory: Memory,
  parts: Parts,
  language: Language,
): Promise<Turn> {
  const turn = await withReminders(input, thought, parts, language);
  // Someone under eighteen gets no profile, whatever was done.
  const child = factsOf(turn.state).age === 'under-eighteen';
  const saved = child || (await keep(memory, parts.store, turn.effects));
  if (saved || turn.state.storageTold) return turn;
  return after([{ kind: 'storage-failed' }], { ...turn, state: { ...turn.state, storageTold: true } });
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
  return afterReminder(thought.state, effect.wish, outcome);
}

/** The state we sent last, or a new one; `lost` where something came back that we never sent. */
function readState(attributes: unknown, seed: number): { readonly state: State; readonly lost: boolean } {
  const sent = (attributes as { state?: unknown } | null | undefined)?.state;
  if (sent === undefined) return { state: newState(seed), lost: attributesInUse(attributes) };
  const state = parseState(sent);
  return { state: state ?? newState(seed), lost: state === null };
}

function attributesInUse(attributes: unknown): boolean {
  return typeof attributes === 'object' && attributes !== null && Object.keys(attributes).length > 0;
}

/** A session always sounds the same to itself, and two sessions need not sound alike. */
function seedOf(sessionId: unknown): number {
  let seed = 0;
  for (const character of typeof sessionId === 'string' ? sessionId : '')
    seed = (seed * 31 + character.charCodeAt(0)) % 9973;
  return seed;
}

function requestedAt(timestamp: unknown, now: number): number {
  const at = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(at) ? now : at;
}
