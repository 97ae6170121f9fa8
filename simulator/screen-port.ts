import type { Response } from 'ask-sdk-model';
import type { DirectiveCheck } from './check/problems.ts';
import type { Scheduled, ScreenRequest } from './device/state.ts';
import type { DeviceFacts } from './envelope/devices.ts';
import { type ScreenVoice, SILENT_SCREEN } from './heard/response.ts';

/** Where a player of screens plugs into the desk. All of it is a function of the response that was sent. */
export interface ScreenPort {
  /** What the screen will send by itself after this response, if nobody interrupts. `now` is ms since 1970. */
  readonly events: (response: Response, device: DeviceFacts, now: number) => readonly Scheduled[];
  /** What the screen says by itself (APL `SpeakItem`), after the speech of the response. */
  readonly voice: ScreenVoice;
  readonly check: DirectiveCheck;
  /** What touching something by this name on the shown document sends; null when there is nothing to touch. */
  readonly touch: (name: string, shown: Response) => ScreenRequest | null;
}

/** A screen that shows what it gets and never says or sends anything. */
export const STILL_SCREEN: ScreenPort = {
  events: () => [],
  voice: SILENT_SCREEN,
  check: () => [],
  touch: () => null,
};
