import type { StageCard } from '../../score/card.ts';
import type { Drawn } from './document.ts';
import { figureOf, stageFigures } from './figures.ts';
import { fitted } from './fit.ts';
import { type Box, type Component, dp, literal } from './format.ts';
import { type ControlIcon, controlIcon } from './icons.ts';
import { INK } from './ink.ts';
import type { Layout } from './layout.ts';
import { area, figureIn, graphic, lettering, touch } from './parts.ts';
import type { SpokenPart } from './parts-of-speech.ts';
import { ringGraphic } from './ring.ts';
import { type StageLayout, stageLayout } from './stage-layout.ts';
import { panel, ringOf } from './stage-panel.ts';
import { stepPhase } from './step-phase.ts';

/** One card of a move, as the document's data: short names, since there are many. */
export interface StagePage {
  readonly title: string;
  readonly where: string;
  readonly feel: string;
  readonly next: string;
  /** Which dot we are at, how many there are. */
  readonly now: number;
  readonly of: number;
  readonly label: string;
  readonly unit: string;
  readonly progress: number;
  readonly figure: string;
}

/** A card of a move within a response, with what is said and counted on it. */
export interface StageScene {
  readonly card: StageCard;
  readonly page: number;
  readonly parts: readonly SpokenPart[];
}

export interface Stage extends Drawn {
  readonly pages: ReadonlyMap<number, StagePage>;
}

/**
 * Everything a move shows: one set of components for all its cards, whose words and numbers follow
 * the document's bindings `page`, `p` (the card's data), `q` (the part being spoken) and `gone` (ms of
 * its count). So figure, ring and buttons stay where they are while a move goes on.
 */
export function stage(scenes: readonly StageScene[], layout: Layout): Stage {
  const at = stageLayout(layout);
  const wanted = scenes.map(({ card }) => ({ place: card.place, phase: stepPhase(card.place) }));
  const ids = wanted.map(({ place, phase }) => figureOf(place, phase).id);
  const drawn = stageFigures(wanted, {
    width: at.figure.width,
    height: at.figure.height,
    round: layout.name === 'round',
  });
  const pages = new Map(scenes.map(({ card, page }, i) => [page, pageOf(card, ids[i]!)] as const));
  const round = layout.name === 'round';
  const ring = ringGraphic(Math.round(at.ring.width), Math.round(at.ringWeight), INK.line);
  const first = ids[0];
  return {
    pages,
    items: [
      ...(round ? [ringOf(at)] : []),
      ...[...drawn].map(([id, figure]) => figureIn(figure, at.figure, { id, opacity: id === first ? 1 : 0 })),
      ...headings(scenes, at, layout),
      ...panel(scenes, at, layout),
      ...(round ? [] : [ringOf(at)]),
      ...controls(at, layout),
    ],
    graphics: {
      ring,
      ...Object.fromEntries([...drawn.values()].map(({ name, graphic }) => [name, graphic])),
    },
  };
}

function pageOf(card: StageCard, figure: string): StagePage {
  const holding = card.kind === 'hold';
  return {
    title: literal(card.title),
    where: literal(card.where),
    feel: literal(card.feel),
    next: literal(card.next),
    now: card.dots.now,
    of: card.dots.of,
    label: literal(card.dots.label),
    unit: holding ? literal(card.unit) : '',
    progress: card.progress.done,
    figure,
  };
}

function headings(scenes: readonly StageScene[], at: StageLayout, layout: Layout): readonly Component[] {
  const { key, title } = layout;
  const round = layout.name === 'round';
  const align = round ? 'center' : 'left';
  const of = (
    field: 'title' | 'where' | 'feel' | 'next',
    box: Box,
    max: number,
    min: number,
    bold: boolean,
  ) => Math.min(...scenes.map(({ card }) => fitted(card[field], box, { max, min, bold }).size));
  return [
    lettering('${p.title}', at.title, {
      size: of('title', at.title, round ? key + 2 : title, key * 0.9, true),
      bold: true,
      align,
      vertical: 'center',
    }),
    lettering('${p.where}', at.where, {
      size: of('where', at.where, key, key * 0.8, true),
      bold: true,
      color: INK.accent,
      align,
      vertical: 'center',
    }),
    ...(at.feel === null
      ? []
      : [
          lettering('${p.feel}', at.feel, {
            size: of('feel', at.feel, layout.small, layout.small * 0.7, false),
            color: INK.soft,
            vertical: 'center',
          }),
        ]),
    ...(at.next === null
      ? []
      : [
          lettering('${p.next}', at.next, {
            size: of('next', at.next, layout.small, layout.small * 0.7, false),
            color: INK.soft,
            align: 'center',
            vertical: 'center',
          }),
        ]),
    ...(at.progress === null ? [] : progress(scenes, at.progress)),
  ];
}

/** How far the routine has got: a bar for each move. */
function progress(scenes: readonly StageScene[], box: Box): readonly Component[] {
  const of = Math.max(1, ...scenes.map(({ card }) => card.progress.of));
  if (of === 1) return [];
  const gap = 8;
  const width = (box.width - gap * (of - 1)) / of;
  return Array.from({ length: of }, (_, i) => ({
    ...area({ ...box, left: box.left + i * (width + gap), width }, INK.line, box.height / 2),
    backgroundColor: `\${${i} < p.progress ? '${INK.soft}' : ${i} == p.progress ? '${INK.accent}' : '${INK.line}'}`,
  }));
}

function controls(at: StageLayout, layout: Layout): readonly Component[] {
  const names: readonly (readonly [ControlIcon, string])[] = [
    ['previous', 'previous'],
    ['pause', 'pause'],
    ['next', 'next'],
  ];
  const round = layout.name === 'round';
  return names.map(([icon, to], i) => {
    const box = at.controls[i]!;
    const bare = round && icon === 'pause';
    const size = Math.min(box.width, box.height) * (round ? 0.5 : 0.46);
    return touch(to, ['steer', { to }], box, [
      {
        type: 'Frame',
        width: '100%',
        height: '100%',
        ...(round ? { backgroundColor: 'transparent' } : { style: 'plainButton' }),
        borderRadius: dp(Math.min(box.height / 2, 28)),
        items: bare
          ? []
          : [
              {
                type: 'Container',
                width: '100%',
                height: '100%',
                items: [
                  {
                    ...graphic(controlIcon(icon), {
                      left: (box.width - size) / 2,
                      top: (box.height - size) / 2,
                      width: size,
                      height: size,
                    }),
                    ink: round ? INK.faint : INK.text,
                  },
                ],
              },
            ],
      },
    ]);
  });
}
