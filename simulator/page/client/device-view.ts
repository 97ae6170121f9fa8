/// <reference lib="dom" />
import type { DeviceOption, ShownTurn, Standing } from '../message.ts';
import { clockFace } from './clock-face.ts';
import { type RenderDirective, type Shown, setScreenSpeed, show, type Voice, warmUp } from './screen.ts';

/** The device in the middle of the page: its screen or its fabric, its light, its clock. */
export interface DeviceView {
  kind(): string;
  become(device: DeviceOption, invocation: string): void;
  /** `still`: it was shown before this page was opened, so it neither speaks nor moves on. */
  draw(screen: NonNullable<ShownTurn['screen']>, still: boolean): void;
  rest(text: string): void;
  /** What the clock will show from `at` on, in ms of the conversation; null for the time of day. */
  count(clock: ShownTurn['clock'], at: number): void;
  /** The conversation has come to this ms. */
  pass(now: number): void;
  light(phase: Standing['phase']): void;
  setSpeed(speed: number): void;
}

const element = (id: string) => document.getElementById(id)!;

export function deviceView(voice: Voice, send: (args: readonly unknown[]) => void): DeviceView {
  let device: DeviceOption | null = null;
  let shown: Shown | null = null;
  let drawing = 0;
  let counting: { readonly clock: NonNullable<ShownTurn['clock']>; readonly at: number } | null = null;
  let face = '';
  setScreenSpeed(1);
  addEventListener('resize', scale);

  return {
    kind: () => device?.kind ?? '',
    become(next, invocation) {
      if (device?.kind === next.kind) return;
      device = next;
      close();
      const screen = next.screen;
      element('bezel').style.display = screen === null ? 'none' : '';
      element('speaker').style.display = screen === null ? 'block' : 'none';
      element('clock').style.display = next.clock ? 'block' : 'none';
      element('bezel').classList.toggle('round', screen?.shape === 'round');
      element('bezel').classList.toggle('tv', screen?.kind === 'tv');
      counting = null;
      face = '';
      rest(invocation === '' ? '' : `“Alexa, open ${invocation}.”`);
      if (screen !== null) void warmUp(screen).then(() => document.body.setAttribute('data-warm', 'yes'));
      scale();
    },
    draw(screen, still) {
      if (device?.screen == null) return;
      const mine = ++drawing;
      const view = device.screen;
      close();
      element('rest').style.display = 'none';
      const quiet: Voice = { prepare: async () => {}, play: () => new Promise(() => {}), stop: () => {} };
      const directive = screen as unknown as RenderDirective;
      show(element('screen'), directive, view, still ? quiet : voice, {
        onEvent: send,
        onProblem: (message) => console.warn(message),
      }).then(
        (done) => {
          if (mine === drawing) shown = done;
          else done.close();
          scale();
        },
        (error) => rest(String(error)),
      );
    },
    rest,
    count(clock, at) {
      counting = clock === null ? null : { clock, at };
    },
    pass(now) {
      if (device?.clock !== true) return;
      const text = onTheClock(now);
      if (text !== face) element('clock').innerHTML = clockFace(text);
      face = text;
    },
    light(phase) {
      const on = phase !== 'quiet';
      for (const id of ['bezel', 'speaker']) {
        element(id).classList.toggle('blue', on);
        element(id).classList.toggle('speaking', phase === 'speaking' || phase === 'reprompting');
      }
    },
    setSpeed(wanted) {
      setScreenSpeed(wanted);
    },
  };

  function onTheClock(now: number): string {
    let left = counting === null ? 0 : now - counting.at;
    const showing = counting?.clock.find(({ ms }) => {
      left -= ms;
      return left < 0;
    });
    return showing?.text ?? timeOfDay();
  }

  function rest(text: string): void {
    close();
    element('rest').style.display = 'grid';
    element('rest').textContent = text;
  }

  function close(): void {
    shown?.close();
    shown = null;
    element('screen').replaceChildren();
  }

  /** As large as the room allows, and never larger than life. */
  function scale(): void {
    const screen = device?.screen;
    if (screen == null) return;
    const pixels = screen.kind === 'tv' ? 2 : 1;
    const room = element('place').getBoundingClientRect();
    const by = Math.min(1, (room.width - 50) / screen.widthDp, (room.height - 50) / screen.heightDp);
    element('frame').style.width = `${screen.widthDp * by}px`;
    element('frame').style.height = `${screen.heightDp * by}px`;
    element('screen').style.transform = `scale(${by / pixels})`;
  }
}

function timeOfDay(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2)}${String(now.getMinutes()).padStart(2, '0')}`;
}
