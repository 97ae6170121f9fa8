/// <reference lib="dom" />
import type { ShownTurn, Standing } from '../message.ts';

/** What a developer wants to see beside the device. */
export interface DeveloperView {
  show(turn: ShownTurn): void;
  stand(state: Standing): void;
  /** Where the playhead was dragged back to; null where it runs. */
  playhead(): { readonly turn: number; readonly second: number } | null;
  release(): void;
}

const TABS = ['response', 'request', 'state', 'timeline'] as const;
type Tab = (typeof TABS)[number];

const element = (id: string) => document.getElementById(id)!;

export function developerView(dragged: (turn: number, second: number) => void): DeveloperView {
  let shown: ShownTurn | null = null;
  let tab: Tab = 'response';
  let back: number | null = null;
  const track = element('track');
  element('tabs').replaceChildren(
    ...TABS.map((each) => {
      const button = document.createElement('button');
      button.textContent = each;
      button.role = 'tab';
      button.onclick = () => {
        tab = each;
        print();
      };
      return button;
    }),
  );
  track.addEventListener('pointerdown', (event) => {
    track.setPointerCapture(event.pointerId);
    drag(event);
    track.onpointermove = drag;
  });
  track.addEventListener('pointerup', () => {
    track.onpointermove = null;
    if (back !== null && shown !== null) dragged(shown.id, back);
  });
  track.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    back = Math.max(0, Math.min(length(), (back ?? length()) + step));
    moveHead(back, true);
  });

  return {
    show(next) {
      shown = next;
      back = null;
      const { heard, problems } = next.turn;
      list('heard', [
        ['request', heard.request ?? '–'],
        ['intent', heard.intent ?? '–'],
        ...Object.entries(heard.slots).map(([name, value]) => [name, [value].flat().join(', ')] as const),
      ]);
      element('problems').textContent = problems.length === 0 ? 'none' : problems.join('\n');
      element('problems').classList.toggle('bad', problems.length > 0);
      draw();
      print();
    },
    stand(state) {
      const { turn } = shown ?? {};
      list('session', [
        ['session', state.session],
        ['microphone', state.microphone],
        ['asking', turn?.asking ?? '–'],
        ['verdict', turn?.verdict?.level ?? '–'],
        [
          'routine',
          turn?.routine == null ? '–' : `${turn.routine.passage}${turn.routine.paused ? ' (paused)' : ''}`,
        ],
        ['bytes', turn?.response == null ? '–' : JSON.stringify(turn.response).length.toLocaleString('en')],
      ]);
      if (shown !== null && back === null) moveHead(Math.min(length(), (state.now - shown.at) / 1000), false);
    },
    playhead: () => (back === null || shown === null ? null : { turn: shown.id, second: back }),
    release() {
      back = null;
    },
  };

  function length(): number {
    const { exact = 0, estimated = 0 } = shown?.turn.seconds ?? {};
    return Math.max(1, exact + estimated);
  }

  function drag(event: PointerEvent): void {
    const box = track.getBoundingClientRect();
    back = Math.round(Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) * length() * 10) / 10;
    moveHead(back, true);
  }

  function moveHead(second: number, held: boolean): void {
    const head = element('head');
    head.style.left = `${(second / length()) * 100}%`;
    head.classList.toggle('back', held);
    track.setAttribute('aria-valuenow', second.toFixed(1));
    track.setAttribute('aria-valuemax', length().toFixed(1));
    element('when').textContent = held
      ? `${second.toFixed(1)} s: speak to go on from here`
      : `${second.toFixed(0)} of ${length().toFixed(0)} s`;
  }

  /** Each thing heard as a bar: numbers tall and bright, words low and wide. */
  function draw(): void {
    const { timeline = [] } = shown?.turn ?? {};
    const bars = timeline.map((entry, i) => {
      const until = timeline[i + 1]?.at ?? length();
      const bar = document.createElement('i');
      if (entry.kind === 'rest') return null;
      bar.className = entry.kind;
      bar.style.left = `${(entry.at / length()) * 100}%`;
      bar.style.height = entry.kind === 'count' ? '80%' : '45%';
      if (entry.kind === 'say')
        bar.style.width = `${Math.max(0.4, ((until - entry.at) / length()) * 100 - 0.3)}%`;
      bar.title = `${entry.at.toFixed(1)} s ${entry.text ?? entry.kind}`;
      return bar;
    });
    track.replaceChildren(...bars.filter((bar) => bar !== null), element('head'));
  }

  function print(): void {
    for (const button of element('tabs').children) {
      button.setAttribute('aria-selected', String(button.textContent === tab));
      button.classList.toggle('on', button.textContent === tab);
    }
    element('json').textContent = shown === null ? '' : textOf(shown, tab);
  }

  function list(id: string, rows: readonly (readonly [string, string])[]): void {
    element(id).replaceChildren(
      ...rows.flatMap(([name, value]) => {
        const term = document.createElement('dt');
        const meaning = document.createElement('dd');
        term.textContent = name;
        meaning.textContent = value;
        return [term, meaning];
      }),
    );
  }
}

function textOf({ turn }: ShownTurn, tab: Tab): string {
  switch (tab) {
    case 'response':
      return JSON.stringify(turn.response?.response ?? null, shortened, 1);
    case 'request':
      return JSON.stringify(turn.request?.request ?? null, null, 1);
    case 'state':
      return JSON.stringify(turn.response?.sessionAttributes ?? null, null, 1);
    case 'timeline':
      return turn.timeline
        .map(({ at, kind, text }) => `${at.toFixed(1).padStart(6)}  ${kind.padEnd(6)}${text ?? ''}`)
        .join('\n');
  }
}

/** Path data tells a reader nothing. */
function shortened(key: string, value: unknown): unknown {
  return key === 'graphics' ? Object.keys(value as object).map((name) => `(drawing) ${name}`) : value;
}
