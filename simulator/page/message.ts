import type { Sound } from '../heard/sound.ts';
import type { Turn } from '../turn.ts';

/** What the server tells the page, one JSON object a line of its event stream. */
export type Message =
  | {
      readonly kind: 'hello';
      readonly device: string;
      readonly devices: readonly DeviceOption[];
      readonly invocation: string;
      readonly canFork: boolean;
      readonly sound: boolean;
    }
  | { readonly kind: 'turn'; readonly shown: ShownTurn; readonly past: boolean }
  | { readonly kind: 'state'; readonly state: Standing }
  | { readonly kind: 'forked'; readonly at: number };

export interface DeviceOption {
  readonly kind: string;
  readonly name: string;
  readonly screen: {
    readonly widthDp: number;
    readonly heightDp: number;
    readonly shape: 'round' | 'rectangle';
    readonly kind: 'hub' | 'tv';
  } | null;
  readonly clock: boolean;
}

/** How the device stands: what the light ring and the playhead show. */
export interface Standing {
  /** The kind of device: it can become another one without a turn. */
  readonly device: string;
  readonly phase: 'quiet' | 'speaking' | 'listening' | 'reprompting';
  readonly session: 'open' | 'closed';
  readonly microphone: 'open' | 'shut';
  /** ms since the conversation began, on the desk's own clock. */
  readonly now: number;
  readonly speed: number;
}

/** One turn as the page plays it. */
export interface ShownTurn {
  readonly id: number;
  /** ms since the conversation began. */
  readonly at: number;
  readonly device: string;
  readonly turn: Turn;
  /** The screen document with its speech addresses filled in; null where the screen is left alone. */
  readonly screen: { readonly document: object; readonly datasources: object } | null;
  /** What each speech address sounds like. */
  readonly speeches: Readonly<Record<string, readonly Sound[]>>;
  /** Four characters and how long, one after the other; null where the clock is left alone. */
  readonly clock: readonly { readonly text: string; readonly ms: number }[] | null;
}

/** What the page asks of the server. */
export type Wish =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'touch'; readonly arguments: readonly unknown[] }
  | { readonly kind: 'speed'; readonly speed: number }
  | { readonly kind: 'fork'; readonly turn: number; readonly second: number; readonly line: string };
