import type { Directive, Response } from 'ask-sdk-model';
import type { Scheduled, ScreenRequest } from '../device/state.ts';
import type { DeviceFacts } from '../envelope/devices.ts';
import type { Sound } from '../heard/sound.ts';
import type { ScreenPort } from '../screen-port.ts';
import { componentsOf, perform } from './commands.ts';
import { screenProblems } from './problems.ts';
import type { RenderDirective } from './transformers.ts';

/** A screen that runs documents on paper: it speaks when they speak and sends what they send, without a browser. */
export const PLAYING_SCREEN: ScreenPort = { events, voice, check: screenProblems, touch };

function events(response: Response, { screen }: DeviceFacts, now: number): readonly Scheduled[] {
  const directive = screen ? renderIn(response) : null;
  if (directive === null) return [];
  return perform(directive).events.map(({ at, arguments: args }) => ({
    at: now + at,
    request: userEvent(directive, args),
  }));
}

function voice(response: Response): readonly Sound[] {
  const directive = renderIn(response);
  if (directive === null) return [];
  return perform(directive).speeches.flatMap(({ speech, dwellMs }): readonly Sound[] => {
    const quiet = dwellMs - speech.ms;
    return quiet > 0 ? [...speech.sounds, { kind: 'rest', ms: quiet }] : speech.sounds;
  });
}

/** What can be touched goes by the words a screen reader would say: "Pause", "Not sure", "4". */
function touch(name: string, shown: Response): ScreenRequest | null {
  const directive = renderIn(shown);
  if (directive === null) return null;
  const wanted = name.trim().toLowerCase();
  const target = touchable(directive).find(({ label }) => label.toLowerCase() === wanted);
  return target === undefined ? null : userEvent(directive, target.arguments);
}

export interface Target {
  readonly label: string;
  readonly arguments: readonly unknown[];
}

export function touchable(directive: RenderDirective): readonly Target[] {
  return componentsOf((directive.document ?? {}) as Record<string, unknown>).flatMap((component) => {
    if (component['type'] !== 'TouchWrapper') return [];
    const press = ([component['onPress']].flat() as Record<string, unknown>[])[0];
    return [
      {
        label: String(component['accessibilityLabel'] ?? ''),
        arguments: (press?.['arguments'] ?? []) as unknown[],
      },
    ];
  });
}

export function renderIn(response: Response): RenderDirective | null {
  const found = response.directives?.find(
    (directive: Directive) => directive.type === 'Alexa.Presentation.APL.RenderDocument',
  );
  return (found as RenderDirective | undefined) ?? null;
}

function userEvent(directive: RenderDirective, args: readonly unknown[]): ScreenRequest {
  return { type: 'Alexa.Presentation.APL.UserEvent', token: directive.token ?? '', arguments: [...args] };
}
