import type { Request, RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import type { Seconds, TimelineEntry } from './timeline.ts';

/** What one event at the desk led to. All fields are always there; `talk --json` prints exactly this. */
export interface Turn {
  readonly heard: Heard;
  /** All speech in order, as plain text. */
  readonly said: string;
  /** What will be said if nobody answers; null when nothing will. */
  readonly reprompt: string | null;
  readonly session: 'open' | 'closed';
  readonly microphone: 'open' | 'shut';
  /** The id of the question that is open. */
  readonly asking: string | null;
  readonly verdict: { readonly level: string; readonly because: readonly string[] } | null;
  readonly routine: RoutineView | null;
  readonly seconds: Seconds;
  readonly timeline: readonly TimelineEntry[];
  /** Type names. */
  readonly directives: readonly string[];
  readonly problems: readonly string[];
  /** A word to the person at the desk. */
  readonly note: string | null;
  /** Requests that came by themselves because of the event, the last of them as the top level has it. */
  readonly turns: readonly Turn[];
  readonly request?: RequestEnvelope | null;
  readonly response?: ResponseEnvelope | null;
}

export interface Heard {
  /** What was typed; empty for what came by itself. */
  readonly text: string;
  /** The type of the request; null when nothing reached the skill. */
  readonly request: string | null;
  readonly intent: string | null;
  /** By slot name: the value as Alexa sends it, several values as a list. Unfilled slots are left out. */
  readonly slots: Readonly<Record<string, string | readonly string[]>>;
}

export interface RoutineView {
  readonly move: string;
  readonly side: string | null;
  readonly rep: number;
  readonly passage: string;
  readonly paused: boolean;
}

/** What the session attributes say of the conversation; the skill's own reading of them. */
export interface View {
  readonly asking: string | null;
  readonly verdict: Turn['verdict'];
  readonly routine?: RoutineView | null;
}

/** `now` (ms since 1970) tells how much of the last response was heard, where the reader cares. */
export type ReadView = (sessionAttributes: unknown, now: number) => View;

export const NO_VIEW: View = { asking: null, verdict: null };

export const NOTHING_HEARD: Heard = { text: '', request: null, intent: null, slots: {} };

export function heardIn(request: Request, text: string): Heard {
  if (request.type !== 'IntentRequest') return { text, request: request.type, intent: null, slots: {} };
  const slots: Record<string, string | readonly string[]> = {};
  for (const [name, slot] of Object.entries(request.intent.slots ?? {})) {
    const value = spokenIn(slot);
    if (value !== null) slots[name] = value;
  }
  return { text, request: request.type, intent: request.intent.name, slots };
}

function spokenIn(slot: Slot): string | readonly string[] | null {
  if (slot.slotValue?.type === 'List') {
    return slot.slotValue.values.flatMap((each) =>
      each.type === 'Simple' && each.value ? [each.value] : [],
    );
  }
  return slot.value ?? null;
}
