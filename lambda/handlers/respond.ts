import type { Directive, Response } from 'ask-sdk-model';
import { factsOf } from '../dialogue/log.ts';
import type { Turn } from '../dialogue/turn.ts';
import { narrate } from '../narration/narrate.ts';
import { narrateRoutine } from '../narration/routine.ts';
import type { Device } from '../render/device.ts';
import { type RenderedSpeech, renderSpeech } from '../render/speech.ts';
import type { Score } from '../score/score.ts';
import type { Language } from '../words/languages.ts';
import { askForReminders } from './reminder-permission.ts';

export interface Setting {
  readonly language: Language;
  /** As Alexa sends it; decides the emergency number. */
  readonly locale: string;
  readonly device: Device;
}

/** The reply in words, before any Alexa format. */
export function scoreOf({ state, reply }: Turn, { language, locale }: Setting): Score {
  const { seed, turn } = state;
  const context = { words: language.words, locale, seed, turn, facts: factsOf(state) };
  if (reply.routine === null) return narrate(reply, context);
  return narrate(reply, context, narrateRoutine(reply.routine, language.routine, { seed, turn }));
}

/** A score as an Alexa response. The ending decides the microphone, and nothing else does. */
export function respond(turn: Turn, score: Score, setting: Setting): Response {
  const speech = renderSpeech(score, { apla: setting.device.apla });
  const directives = [...audio(speech, turn), ...permission(turn)];
  const open = sessionOf(turn);
  return {
    ...(speech.ssml === null ? {} : { outputSpeech: { type: 'SSML', ssml: speech.ssml } }),
    ...(speech.repromptSsml === ''
      ? {}
      : { reprompt: { outputSpeech: { type: 'SSML', ssml: speech.repromptSsml } } }),
    ...(directives.length === 0 ? {} : { directives }),
    ...(open === undefined ? {} : { shouldEndSession: open }),
  };
}

/** True ends the session, false opens the microphone, absent keeps a screen's session with a shut one. */
function sessionOf({ reply }: Turn): boolean | undefined {
  switch (reply.ending.kind) {
    case 'ask':
    case 'offer':
    case 'invite':
      return false;
    case 'continue':
      return undefined;
    case 'close':
      return true;
  }
}

function audio({ apla }: RenderedSpeech, { state }: Turn): readonly Directive[] {
  if (apla === null) return [];
  return [
    {
      type: 'Alexa.Presentation.APLA.RenderDocument',
      token: `turn-${state.turn}`,
      document: apla as unknown as Record<string, unknown>,
    },
  ];
}

function permission({ effects, state }: Turn): readonly Directive[] {
  const asked = effects.some((effect) => effect.kind === 'ask-reminder-permission');
  return asked ? [askForReminders(`turn-${state.turn}`)] : [];
}
