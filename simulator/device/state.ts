/** How long Alexa listens before the reprompt, and again after it. */
export const WINDOW_MS = 8_000;
/** How long a screen keeps a session open with the microphone shut. */
export const SCREEN_MS = 30_000;

/** The device at one moment. All times are ms since 1970 on the simulated clock. */
export interface DeviceState {
  readonly now: number;
  readonly session: SessionState | null;
  readonly phase: Phase;
  /** When what is heard now began; null when nothing was heard in this session yet. */
  readonly startedAt: number | null;
  /** How long the reprompt of the last response takes; null when it has none. */
  readonly repromptMs: number | null;
  /** What the screen will send by itself, the earliest first. */
  readonly scheduled: readonly Scheduled[];
  /** Whether the screen shows something of ours, which keeps the session open longer. */
  readonly showing: boolean;
}

export interface SessionState {
  readonly id: string;
  /** True until the first response. */
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export type Phase =
  /** Nothing plays and nobody listens; a session may still be open if a screen keeps it. */
  | { readonly kind: 'quiet'; readonly until: number | null }
  | { readonly kind: 'speaking'; readonly until: number; readonly then: 'listen' | 'wait' | 'end' }
  | { readonly kind: 'listening'; readonly until: number; readonly window: 1 | 2 }
  | { readonly kind: 'reprompting'; readonly until: number };

/** A request that the screen sends at a given time if nobody interrupts. */
export interface Scheduled {
  readonly at: number;
  readonly request: ScreenRequest;
}

/** What a screen sends: an event that was written into the document, or the report of an error. */
export type ScreenRequest =
  | {
      readonly type: 'Alexa.Presentation.APL.UserEvent';
      readonly token: string;
      readonly arguments: unknown[];
    }
  | {
      readonly type: 'Alexa.Presentation.APL.RuntimeError' | 'Alexa.Presentation.APLA.RuntimeError';
      readonly token: string;
      readonly errors: unknown[];
    };

export function switchedOn(now: number): DeviceState {
  return {
    now,
    session: null,
    phase: { kind: 'quiet', until: null },
    startedAt: null,
    repromptMs: null,
    scheduled: [],
    showing: false,
  };
}

/** Whether the person can speak without the wake word, now or once Alexa has finished. */
export function microphoneOpen({ session, phase }: DeviceState): boolean {
  if (!session) return false;
  return (
    phase.kind === 'listening' ||
    phase.kind === 'reprompting' ||
    (phase.kind === 'speaking' && phase.then === 'listen')
  );
}
