import { DEVICES, type DeviceKind, deviceNamed } from './envelope/devices.ts';

/** How `talk` and `start` were called. */
export interface Arguments {
  readonly json: boolean;
  readonly full: boolean;
  /** Skips the waiting of a conversation in real time. */
  readonly fast: boolean;
  readonly device: DeviceKind;
  readonly locale: string;
  /** Chooses among the variants of a line; null for another every time. */
  readonly seed: number | null;
  /** Where profiles are kept; null for nowhere but in memory. */
  readonly store: string | null;
  /** What is left, in one piece: the first utterance. */
  readonly words: string;
}

/** Throws one line that names the argument and the cure. */
export function readArguments(given: readonly string[]): Arguments {
  const rest: string[] = [];
  let read: Arguments = {
    json: false,
    full: false,
    fast: false,
    device: 'echo',
    locale: 'en-US',
    seed: null,
    store: null,
    words: '',
  };
  for (let at = 0; at < given.length; at++) {
    const [name = '', attached] = given[at]!.startsWith('--') ? given[at]!.split(/=(.*)/s) : [given[at]];
    const value = () => {
      const taken = attached ?? given[++at];
      if (taken === undefined) throw new Error(`${name} needs a value after it`);
      return taken;
    };
    if (name === '--json') read = { ...read, json: true };
    else if (name === '--full') read = { ...read, full: true };
    else if (name === '--fast') read = { ...read, fast: true };
    else if (name === '--device') read = { ...read, device: deviceFrom(value()) };
    else if (name === '--locale') read = { ...read, locale: value() };
    else if (name === '--seed') read = { ...read, seed: seedFrom(value()) };
    else if (name === '--store') read = { ...read, store: value() };
    else if (name.startsWith('--')) throw new Error(`${name} is not known; there are ${KNOWN}`);
    else rest.push(given[at]!);
  }
  return { ...read, words: rest.join(' ') };
}

const KNOWN = '--json, --full, --fast, --device NAME, --locale NAME, --seed N, --store FILE';

function deviceFrom(name: string): DeviceKind {
  const device = deviceNamed(name);
  if (!device) throw new Error(`--device ${name} is not known; choose one of ${DEVICES.join(', ')}`);
  return device;
}

function seedFrom(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Error(`--seed ${text}: give a whole number from 0 on`);
  return seed;
}
