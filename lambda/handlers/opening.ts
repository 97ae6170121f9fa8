import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { greeted, greeting } from '../dialogue/greeting.ts';
import { newState } from '../dialogue/state.ts';
import { narrateGreeting } from '../narration/greeting.ts';
import { canDraw } from '../render/device.ts';
import { openingWordsFor } from '../words/opening.ts';
import { readDevice } from './device.ts';
import { localeOf } from './locale.ts';
import { keep, type Memory, recall } from './memory.ts';
import { send } from './respond.ts';
import { attributesInUse, seedOf } from './session.ts';
import type { Parts } from './skill.ts';

/**
 * Every turn of the skill comes in here. A speaker that opens it is greeted out of what is loaded already: most
 * talks begin so, and a cold start need not wait for the interview to say hello. Everything else, and a greeting
 * that turns out to be more than one, is for `takeTurn`, which says a greeting in the very same words.
 */
export async function answer(input: HandlerInput, parts: Parts): Promise<Response> {
  const envelope = input.requestEnvelope;
  let memory = isPlainLaunch(envelope) ? await recall(envelope, parts.store, true) : null;
  if (memory !== null && isOnlyGreeted(memory)) {
    const response = await greet(input, parts, memory);
    if (response !== null) return response;
    // The table has just taken nothing: it is not waited for a second time.
    memory = { ...memory, look: 'failed' };
  }
  const { takeTurn } = await import('./turn.ts');
  return takeTurn(input, parts, memory);
}

/** The skill is opened, in no session that it would have to go on with, on a device without a screen to draw on. */
function isPlainLaunch(envelope: RequestEnvelope): boolean {
  return (
    envelope.request.type === 'LaunchRequest' &&
    !attributesInUse(envelope.session?.attributes) &&
    !canDraw(readDevice(envelope, []).screen)
  );
}

/** There is nothing to come back to, and nothing to tell of the table. */
function isOnlyGreeted({ stored, look }: Memory): boolean {
  return look !== 'failed' && !stored?.profile.unfinished;
}

/** Null where the visit cannot be remembered, which has to be told. */
async function greet(input: HandlerInput, parts: Parts, memory: Memory): Promise<Response | null> {
  const envelope = input.requestEnvelope;
  const seed = parts.seed ?? seedOf(envelope.session?.sessionId);
  const said = greeting(memory.stored === null);
  const now = (parts.now ?? Date.now)();
  const turn = greeted({ ...newState(seed), turn: 1 }, said);
  // That somebody was here changes nothing in the profile but that there is one.
  const kept = await keep(memory, parts.store, (profile) => profile);
  if (kept.kind === 'failed') return null;
  const score = narrateGreeting(said, {
    words: openingWordsFor(localeOf(envelope.request)),
    seed,
    turn: turn.state.turn,
  });
  return send(
    input,
    { turn, score, cards: [], app: null },
    { device: readDevice(envelope, []), sentAt: now },
  );
}
