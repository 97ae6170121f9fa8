import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Turn } from '../dialogue/turn.ts';
import type { RenderedScreen, ScreenInput } from '../render/apl/screen.ts';
import { renderClock } from '../render/aplt.ts';
import { canDraw, type Device } from '../render/device.ts';
import { type RenderedSpeech, renderSpeech } from '../render/speech.ts';
import type { Card } from '../score/card.ts';
import { timelineOf } from '../score/passage-at.ts';
import type { Score } from '../score/score.ts';
import { askForReminders } from './reminder-permission.ts';

/** A turn in words, before any Alexa format. */
export interface Worded {
  readonly turn: Turn;
  readonly score: Score;
  /** One for each passage of the score, where a screen is to show them. */
  readonly cards: readonly (Card | null)[];
  /** What stays in the Alexa app. */
  readonly app: ui.Card | null;
}

export interface Sending {
  readonly device: Device;
  /** ms since 1970. */
  readonly sentAt: number;
}

/** The turn as an Alexa response; its state goes with it, if there is a session to keep it in. */
export async function send(
  input: HandlerInput,
  worded: Worded,
  { device, sentAt }: Sending,
): Promise<Response> {
  const { reply, state } = worded.turn;
  const playing = reply.routine === null ? null : timelineOf(worded.score);
  if (input.requestEnvelope.session !== undefined) {
    input.attributesManager.setSessionAttributes({ state: { ...state, playing, respondedAt: sentAt } });
  }
  return respond(worded, device);
}

/** The ending decides the microphone, and nothing else does. */
async function respond({ turn, score, cards, app }: Worded, device: Device): Promise<Response> {
  const token = `turn-${turn.state.turn}`;
  const { ending } = turn.reply;
  const after = ending.kind === 'continue' ? ending.after : null;
  const screen = canDraw(device.screen) ? await drawn({ score, cards, device, after, token }) : NO_SCREEN;
  const speech = renderSpeech(score, { apla: device.apla });
  const clock = device.clock ? renderClock(score, token) : null;
  const directives = [
    ...(screen.speaks ? [] : audio(speech, token)),
    ...screen.directives,
    ...(clock === null ? [] : [clock]),
    ...permission(turn, token),
  ] as readonly Directive[];
  const open = sessionOf(turn);
  return {
    ...(speech.ssml === null || screen.speaks ? {} : { outputSpeech: { type: 'SSML', ssml: speech.ssml } }),
    ...(speech.repromptSsml === ''
      ? {}
      : { reprompt: { outputSpeech: { type: 'SSML', ssml: speech.repromptSsml } } }),
    ...(app === null ? {} : { card: app }),
    ...(directives.length === 0 ? {} : { directives: [...directives] }),
    ...(open === undefined ? {} : { shouldEndSession: open }),
  };
}

/** The figure and its cards are a third of the skill; a speaker without a screen never loads them. */
async function drawn(input: ScreenInput): Promise<RenderedScreen> {
  const { renderScreen } = await import('../render/apl/screen.ts');
  return renderScreen(input);
}

const NO_SCREEN: RenderedScreen = { directives: [], speaks: false };

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

function audio({ apla }: RenderedSpeech, token: string): readonly object[] {
  return apla === null ? [] : [{ type: 'Alexa.Presentation.APLA.RenderDocument', token, document: apla }];
}

function permission({ effects }: Turn, token: string): readonly Directive[] {
  return effects.some((effect) => effect.kind === 'ask-reminder-permission') ? [askForReminders(token)] : [];
}
