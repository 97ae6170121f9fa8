import type { Command, Component } from './format.ts';
import { sendEvent } from './parts.ts';
import type { SpokenPart } from './parts-of-speech.ts';

/** The commands that say one part after another and ask for what follows, and what watches over them. */
export interface Chain {
  readonly onMount: readonly Command[];
  readonly handleTick: readonly object[];
  /** The document's own commands, by name. */
  readonly commands: Readonly<Record<string, object>>;
  /** What `SpeakItem` speaks: components without a look. */
  readonly speakers: readonly Component[];
}

export interface ChainInput {
  readonly parts: readonly SpokenPart[];
  /** The id of each page's passage, as the skill knows it. */
  readonly ids: readonly string[];
  /** Which figure each page shows; null where it shows none. */
  readonly figures: readonly (string | null)[];
}

/** How often the number and the ring follow the clock. */
const TICK_MS = 100;
/** A device begins to speak this much after `SpeakItem`. Nobody has measured it: 0 until somebody does. */
export const SPEECH_START_MS = 0;

/**
 * Page after page: show it, speak it, and in the end send `passages-done` with the last id. The wake word
 * stops these commands, and with them the event at their end; then the watch sends it instead, with the
 * id of the last passage that was heard in full, once what was being said is long overdue.
 */
export function chain({ parts, ids, figures }: ChainInput): Chain {
  return {
    onMount: [{ type: 'Sequential', screenLock: true, commands: steps(parts, ids, figures) }],
    handleTick: [
      {
        minimumDelay: TICK_MS,
        when: '${q.count != null}',
        commands: [set('gone', '${elapsedTime - at - q.count.fromMs}')],
      },
      {
        minimumDelay: 1000,
        when: '${due > 0 && elapsedTime > due}',
        commands: [set('due', 0), { ...sendEvent(['passages-done', '${done}']), sequencer: 'watch' }],
      },
    ],
    commands: { Say: SAY, Fade: FADE },
    speakers: parts.map((_, i) => ({
      type: 'Text',
      id: `s${i}`,
      position: 'absolute',
      width: '1dp',
      height: '1dp',
      text: '',
      speech: `\${payload.chain.properties.v${i}.url ? payload.chain.properties.v${i}.url : payload.chain.properties.v${i}}`,
    })),
  };
}

/** How long the watch waits for a part: what it should take, half as much again for slow speech, and the wake word's own talk. */
export function patienceMs({ estimatedMs }: SpokenPart): number {
  return Math.round(estimatedMs * 1.5 + 12_000);
}

function steps(
  parts: readonly SpokenPart[],
  ids: readonly string[],
  figures: readonly (string | null)[],
): readonly Command[] {
  let shown = figures.find((figure) => figure !== null) ?? null;
  return [
    ...parts.flatMap((part, i): readonly Command[] => {
      const figure = figures[part.page] ?? null;
      const changes = figure !== null && figure !== shown;
      const fade: readonly Command[] = changes ? [{ type: 'Fade', from: shown, to: figure }] : [];
      if (changes) shown = figure;
      const last = parts[i + 1]?.page !== part.page;
      return [
        ...fade,
        { type: 'Say', part: i, id: `s${i}`, dwell: dwellMs(part), patience: patienceMs(part) },
        ...(last ? [set('done', ids[part.page] ?? '')] : []),
      ];
    }),
    set('due', 0),
    sendEvent(['passages-done', ids.at(-1) ?? '']),
  ];
}

/** A count keeps its time even where no sound comes; words stay long enough to be read. */
function dwellMs({ count, estimatedMs }: SpokenPart): number {
  if (count !== null) return count.fromMs + count.beatMs * count.beats;
  return Math.round(estimatedMs * 0.6);
}

const SAY = {
  parameters: ['part', 'id', 'dwell', 'patience'],
  commands: [
    set('part', '${part}'),
    set('at', `\${elapsedTime + ${SPEECH_START_MS}}`),
    set('gone', -1),
    set('due', '${elapsedTime + patience}'),
    { type: 'SpeakItem', componentId: '${id}', minimumDwellTime: '${dwell}' },
  ],
};

/** One figure goes as the other comes. On a sequencer of its own: the voice does not wait for it. */
const FADE = {
  parameters: ['from', 'to'],
  commands: [
    {
      type: 'Parallel',
      sequencer: 'figure',
      commands: [opacity('${from}', 1, 0), opacity('${to}', 0, 1)],
    },
  ],
};

function opacity(componentId: string, from: number, to: number): Command {
  const value = [{ property: 'opacity', from, to }];
  return { type: 'AnimateItem', componentId, duration: 450, easing: 'ease-in-out', value };
}

function set(property: string, value: unknown): Command {
  return { type: 'SetValue', componentId: 'root', property, value };
}
