import type { Directive, Response } from 'ask-sdk-model';
import { factsOf } from '../dialogue/log.ts';
import type { Turn } from '../dialogue/turn.ts';
import { cardsFor } from '../narration/cards.ts';
import type { NarrationContext } from '../narration/context.ts';
import { narrate } from '../narration/narrate.ts';
import type { RenderedScreen, ScreenInput } from '../render/apl/screen.ts';
import { renderClock } from '../render/aplt.ts';
import { canDraw, type Device } from '../render/device.ts';
import { simpleCard } from '../render/simple-card.ts';
import { type RenderedSpeech, renderSpeech } from '../render/speech.ts';
import type { Score } from '../score/score.ts';
import type { Language } from '../words/languages.ts';
import { askForReminders, permissionCard } from './reminder-permission.ts';

export interface Setting {
  readonly language: Language;
  /** As Alexa sends it; decides the emergency number. */
  readonly locale: string;
  readonly device: Device;
}

/** The reply in words, before any Alexa format. */
export async function scoreOf(turn: Turn, setting: Setting): Promise<Score> {
  const { state, reply } = turn;
  const { language } = setting;
  const context = contextOf(turn, setting);
  if (reply.routine === null) return narrate(reply, context);
  const { narrateRoutine } = await import('./leading.ts');
  return narrate(
    reply,
    context,
    narrateRoutine(reply.routine, language.routine, { seed: state.seed, turn: state.turn }),
  );
}

/** A score as an Alexa response. The ending decides the microphone, and nothing else does. */
export async function respond(turn: Turn, score: Score, setting: Setting): Promise<Response> {
  const { device, language } = setting;
  const token = `turn-${turn.state.turn}`;
  const { ending } = turn.reply;
  const under = turn.state.routine;
  const cards = cardsFor(turn.reply, score, {
    ...contextOf(turn, setting),
    screen: language.screen,
    routine: language.routine,
    under,
  });
  const after = ending.kind === 'continue' ? ending.after : null;
  const screen = canDraw(device.screen) ? await drawn({ score, cards, device, after, token }) : NO_SCREEN;
  const speech = renderSpeech(score, { apla: device.apla });
  const clock = device.clock ? renderClock(score, token) : null;
  const app = permissionCard(turn.effects) ?? simpleCard(cards, language.screen.app);
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

function contextOf({ state }: Turn, { language, locale }: Setting): NarrationContext {
  return { words: language.words, locale, seed: state.seed, turn: state.turn, facts: factsOf(state) };
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

function audio({ apla }: RenderedSpeech, token: string): readonly object[] {
  return apla === null ? [] : [{ type: 'Alexa.Presentation.APLA.RenderDocument', token, document: apla }];
}

function permission({ effects }: Turn, token: string): readonly Directive[] {
  return effects.some((effect) => effect.kind === 'ask-reminder-permission') ? [askForReminders(token)] : [];
}
