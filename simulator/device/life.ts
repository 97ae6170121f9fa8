import {
  type DeviceState,
  type Phase,
  SCREEN_MS,
  type Scheduled,
  type SessionState,
  WINDOW_MS,
} from './state.ts';

/** What the outside has to do before time can go on. */
export type Due =
  | { readonly kind: 'screen-request'; readonly scheduled: Scheduled }
  /** Nobody answered: the session is over and the skill is told so. */
  | { readonly kind: 'timed-out' };

export interface Advanced {
  readonly state: DeviceState;
  readonly due: Due | null;
  /** The reprompt began to play on the way. */
  readonly reprompted: boolean;
}

/** What the device takes from a response: how long it plays and what becomes of the session. */
export interface Played {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly speechMs: number;
  readonly repromptMs: number | null;
  /** As sent: true ends, false and null listen, undefined keeps only a screen open. */
  readonly shouldEndSession: boolean | null | undefined;
  readonly scheduled: readonly Scheduled[];
  readonly showing: boolean;
}

/** A session begins; whatever played is cut off. */
export function opened(state: DeviceState, session: SessionState): DeviceState {
  return { ...cutOff(state), session, showing: false };
}

/**
 * The person speaks up: the speech stops where it is, and a screen's running commands with it, so an event
 * at their end never fires.
 */
export function cutOff(state: DeviceState): DeviceState {
  return { ...state, phase: { kind: 'quiet', until: null }, scheduled: [] };
}

/** The session is gone without a word to the skill. */
export function dropped(state: DeviceState): DeviceState {
  return { ...cutOff(state), session: null, startedAt: null, repromptMs: null, showing: false };
}

/** A response arrives and begins to play at once. */
export function responded(state: DeviceState, played: Played): DeviceState {
  const showing = played.showing || state.showing;
  const then = thenOf(played.shouldEndSession, showing);
  const until = state.now + played.speechMs;
  return {
    ...state,
    session:
      then === 'end' || !state.session
        ? null
        : { ...state.session, isNew: false, attributes: played.attributes },
    phase: { kind: 'speaking', until, then },
    startedAt: state.now,
    repromptMs: played.repromptMs,
    scheduled: then === 'end' ? [] : played.scheduled,
    showing: then === 'end' ? false : showing,
  };
}

/** Time passes up to `target`, or up to the first moment at which the outside has something to do. */
export function advanced(from: DeviceState, target: number): Advanced {
  let state = from;
  let reprompted = false;
  for (;;) {
    const next = state.scheduled[0];
    const change = state.phase.kind === 'quiet' && state.phase.until === null ? null : state.phase.until!;
    if (next && next.at <= target && (change === null || next.at <= change)) {
      const rest = { ...state, now: Math.max(state.now, next.at), scheduled: state.scheduled.slice(1) };
      return { state: rest, due: { kind: 'screen-request', scheduled: next }, reprompted };
    }
    if (change === null || change > target) {
      return { state: { ...state, now: Math.max(state.now, target) }, due: null, reprompted };
    }
    const phase = after(state, change);
    if (phase === 'timed-out') {
      return { state: { ...state, now: change }, due: { kind: 'timed-out' }, reprompted };
    }
    if (phase.kind === 'reprompting') reprompted = true;
    const startedAt = phase.kind === 'reprompting' ? change : state.startedAt;
    state = { ...state, now: change, phase, startedAt };
  }
}

/** What follows when the phase has run its course. */
function after(state: DeviceState, at: number): Phase | 'timed-out' {
  const { phase } = state;
  switch (phase.kind) {
    case 'quiet':
      return state.session ? 'timed-out' : { kind: 'quiet', until: null };
    case 'speaking':
      if (phase.then === 'listen') return { kind: 'listening', until: at + WINDOW_MS, window: 1 };
      return { kind: 'quiet', until: phase.then === 'wait' ? screenPatience(state, at) : null };
    case 'listening':
      if (phase.window === 1 && state.repromptMs !== null) {
        return { kind: 'reprompting', until: at + state.repromptMs };
      }
      return state.showing ? { kind: 'quiet', until: screenPatience(state, at) } : 'timed-out';
    case 'reprompting':
      return { kind: 'listening', until: at + WINDOW_MS, window: 2 };
  }
}

/** The idle time begins when the screen has nothing left to do. */
function screenPatience(state: DeviceState, at: number): number {
  return Math.max(at, ...state.scheduled.map((each) => each.at)) + SCREEN_MS;
}

function thenOf(shouldEndSession: Played['shouldEndSession'], showing: boolean): 'listen' | 'wait' | 'end' {
  if (shouldEndSession === true) return 'end';
  if (shouldEndSession === undefined) return showing ? 'wait' : 'end';
  return 'listen';
}
