import type { StageCard } from '../../score/card.ts';
import type { Drawn } from './document.ts';
import { figureOf, stageFigures } from './figures.ts';
import { fitted, widthOf } from './fit.ts';
import { type Box, type Component, dp, literal, placed } from './format.ts';
import { type ControlIcon, controlIcon } from './icons.ts';
import { INK } from './ink.ts';
import type { Layout } from './layout.ts';
import { area, figureIn, graphic, lettering, touch } from './parts.ts';
import type { SpokenPart } from './parts-of-speech.ts';
import { ringGraphic } from './ring.ts';
import { type StageLayout, stageLayout } from './stage-layout.ts';
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

/** What is being said, or the number that falls; below it the reps as dots. */
function panel(scenes: readonly StageScene[], at: StageLayout, layout: Layout): readonly Component[] {
  const { key, small } = layout;
  const round = layout.name === 'round';
  const captions = scenes.flatMap(({ parts }) =>
    parts.filter(({ count }) => count === null).map(({ caption }) => caption),
  );
  const size = Math.min(
    ...captions.map(
      (each) =>
        fitted(each, at.caption, {
          max: Math.round(key * (round ? 1.05 : 1.45)),
          min: round ? 19 : key * 0.8,
          bold: !round,
        }).size,
    ),
    99,
  );
  const numbers = scenes.flatMap(({ parts }) => parts.map(({ count }) => count?.beats ?? 0));
  const digits = widthOf(String(Math.max(...numbers, 10)), true);
  const number = Math.min(at.number.height / 1.24, (at.number.width * 0.86) / digits);
  const units = scenes.map(({ card }) => (card.kind === 'hold' ? card.unit : ''));
  return [
    lettering("${q.count == null ? q.caption : ''}", at.caption, {
      id: 'caption',
      size,
      bold: !round,
      align: round ? 'center' : 'left',
      vertical: 'center',
    }),
    lettering(NUMBER, at.number, {
      id: 'number',
      size: Math.round(number),
      bold: true,
      align: 'center',
      vertical: 'center',
    }),
    ...(at.unit === null || units.every((unit) => unit === '')
      ? []
      : [
          lettering("${q.count == null ? '' : p.unit}", at.unit, {
            size: small,
            color: INK.soft,
            align: 'center',
            vertical: 'center',
          }),
        ]),
    dots(scenes, at.dots, layout),
  ];
}

/** What is left of a hold, or which pass it is. `gone` is negative until the count begins. */
const NUMBER =
  "${q.count == null ? '' : q.count.of == 'pass' ? Math.clamp(1, Math.floor(gone / q.count.beatMs) + 1, q.count.beats) : Math.clamp(0, Math.ceil(q.count.beats - gone / q.count.beatMs), q.count.beats)}";

const LEFT = '${q.count == null ? 0 : Math.clamp(0, 1 - gone / (q.count.beatMs * q.count.beats), 1)}';

function ringOf({ ring }: StageLayout): Component {
  return graphic('ring', ring, {
    id: 'ring',
    share: LEFT,
    display: "${q.count == null ? 'invisible' : 'normal'}",
  });
}

function dots(scenes: readonly StageScene[], box: Box, layout: Layout): Component {
  const most = Math.max(0, ...scenes.map(({ card }) => card.dots.of));
  const size = Math.round(box.height * 0.5);
  const round = layout.name === 'round';
  return {
    type: 'Container',
    ...placed(box),
    direction: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    items: [
      ...Array.from({ length: most }, (_, i) => ({
        type: 'Frame',
        width: dp(size),
        height: dp(size),
        spacing: dp(i === 0 ? 0 : size * 0.7),
        borderRadius: dp(size / 2),
        borderWidth: '2dp',
        borderColor: `\${${i} < p.now ? '${INK.text}' : ${i} == p.now ? '${INK.accent}' : '${INK.faint}'}`,
        backgroundColor: `\${${i} < p.now ? '${INK.text}' : ${i} == p.now ? '${INK.accent}' : 'transparent'}`,
        display: `\${${i} < p.of ? 'normal' : 'none'}`,
      })),
      ...(round
        ? []
        : [
            {
              type: 'Text',
              text: '${p.label}',
              fontSize: dp(layout.small),
              color: INK.soft,
              spacing: dp(size),
              maxLines: 1,
            },
          ]),
    ],
  };
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
