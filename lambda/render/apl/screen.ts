import type { Card } from '../../score/card.ts';
import { isOnStage } from '../../score/card.ts';
import type { Score } from '../../score/score.ts';
import { renderApla } from '../apla.ts';
import { canDraw, type Device } from '../device.ts';
import { RESPONSE_BYTES } from '../limits.ts';
import { renderSsml } from '../ssml.ts';
import { cardItems, type StillCard } from './card-items.ts';
import { chain } from './chain.ts';
import { type Drawn, documentOf } from './document.ts';
import type { Component } from './format.ts';
import { INK } from './ink.ts';
import { type Layout, layoutFor } from './layout.ts';
import { type SpokenPart, spokenParts } from './parts-of-speech.ts';
import { type StageScene, stage } from './stage.ts';

export interface ScreenInput {
  readonly score: Score;
  /** One for each passage of the score; null leaves the screen as it is. */
  readonly cards: readonly (Card | null)[];
  readonly device: Device;
  /** Id of the last passage where the screen goes on by itself; null where it waits for the person. */
  readonly after: string | null;
  /** Tells the documents of a conversation apart. */
  readonly token: string;
}

export interface RenderedScreen {
  readonly directives: readonly RenderDocument[];
  /** True where the document speaks the whole score itself: the response then carries no other speech. */
  readonly speaks: boolean;
}

export interface RenderDocument {
  readonly type: 'Alexa.Presentation.APL.RenderDocument';
  readonly token: string;
  readonly document: object;
  readonly datasources?: object;
  readonly sources?: object;
}

const NOTHING: RenderedScreen = { directives: [], speaks: false };

/** The whole screen side of a response: what to draw, and whether the drawing does the talking. */
export function renderScreen(input: ScreenInput): RenderedScreen {
  const { device, cards, after } = input;
  const { screen } = device;
  if (!canDraw(screen)) return NOTHING;
  const layout = layoutFor(screen);
  if (after !== null && cards.some((card) => card !== null)) {
    const full = playing(input, layout, true);
    return bytesOf(full) <= ROOM_BYTES ? full : playing(input, layout, false);
  }
  const card = foremost(cards);
  return card === null ? NOTHING : still(card, layout, input.token);
}

/** What a document may take of a response: the state of a session and what surrounds it need the rest. */
const ROOM_BYTES = RESPONSE_BYTES - 14 * 1024;

function bytesOf({ directives }: RenderedScreen): number {
  return Buffer.byteLength(JSON.stringify(directives));
}

/** Of several cards in a response that does not move, the one that must not be missed, else the last. */
export function foremost(cards: readonly (Card | null)[]): Card | null {
  const shown = cards.filter((card) => card !== null);
  const first = (kind: Card['kind']) => shown.find((card) => card.kind === kind);
  return first('emergency') ?? first('verdict') ?? shown.at(-1) ?? null;
}

function still(card: Card, layout: Layout, token: string): RenderedScreen {
  const drawn = isOnStage(card) ? null : cardItems(card, layout);
  if (drawn === null) return NOTHING;
  const document = documentOf(drawn, {}, card.kind === 'emergency' ? INK.alarm : INK.ground);
  return { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token, document }], speaks: false };
}

function playing(
  { score, cards, device, token }: ScreenInput,
  layout: Layout,
  pictures: boolean,
): RenderedScreen {
  const shown = everyPage(cards);
  const parts = spokenParts(score.passages);
  const scenes = shown.flatMap((card, page): readonly StageScene[] =>
    isOnStage(card) ? [{ card, page, parts: parts.filter((part) => part.page === page) }] : [],
  );
  const staged = scenes.length > 0 ? stage(scenes, layout) : null;
  const stills = [...new Set(shown.filter((card): card is StillCard => !isOnStage(card)))];
  const pages = shown.map(
    (card, page) => staged?.pages.get(page) ?? { still: stills.indexOf(card as StillCard) },
  );
  const moves = chain({
    parts,
    ids: score.passages.map(({ id }) => id),
    figures: shown.map((_, page) => staged?.pages.get(page)?.figure ?? null),
  });
  const drawn = layered(staged, stills, layout, moves.speakers, pictures);
  const document = documentOf(drawn, {
    bind: [
      { name: 'part', type: 'number', value: 0 },
      { name: 'at', type: 'number', value: 0 },
      { name: 'gone', type: 'number', value: -1 },
      { name: 'due', type: 'number', value: 0 },
      { name: 'done', type: 'string', value: '' },
      { name: 'q', type: 'any', value: '${payload.chain.properties.parts[part]}' },
      { name: 'p', type: 'any', value: '${payload.chain.properties.pages[q.page]}' },
    ],
    onMount: moves.onMount,
    handleTick: moves.handleTick,
  });
  const speech = device.apla ? asApla(parts) : asSsml(parts);
  return {
    directives: [
      {
        type: 'Alexa.Presentation.APL.RenderDocument',
        token,
        document: { ...document, commands: moves.commands },
        datasources: {
          chain: {
            type: 'object',
            properties: {
              pages,
              parts: parts.map(({ page, caption, count }) => ({ page, caption, count })),
              ...speech.properties,
            },
            transformers: speech.transformers,
          },
        },
        ...(speech.sources === null ? {} : { sources: speech.sources }),
      },
    ],
    speaks: true,
  };
}

/** A passage without a card keeps the one before it; the first ones take the first there is. */
function everyPage(cards: readonly (Card | null)[]): readonly Card[] {
  let current = cards.find((card) => card !== null)!;
  return cards.map((card) => {
    current = card ?? current;
    return current;
  });
}

/** The stage and each still card as layers, of which one is seen. */
function layered(
  staged: Drawn | null,
  stills: readonly StillCard[],
  layout: Layout,
  speakers: readonly Component[],
  pictures: boolean,
): Drawn {
  const drawn = stills.map((card) => cardItems(card, layout, pictures));
  const layer = (items: readonly Component[], seen: string): Component => ({
    type: 'Container',
    position: 'absolute',
    width: '100vw',
    height: '100vh',
    display: `\${${seen} ? 'normal' : 'none'}`,
    items,
  });
  return {
    items: [
      ...(staged === null ? [] : [layer(staged.items, 'p.still == null')]),
      ...drawn.map(({ items }, i) => layer(items, `p.still == ${i}`)),
      ...speakers,
    ],
    graphics: Object.assign({}, staged?.graphics, ...drawn.map(({ graphics }) => graphics)),
  };
}

interface Speech {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly transformers: readonly object[];
  readonly sources: Readonly<Record<string, object>> | null;
}

function asApla(parts: readonly SpokenPart[]): Speech {
  return {
    properties: {},
    transformers: parts.map((_, i) => ({
      transformer: 'aplAudioToSpeech',
      template: `a${i}`,
      outputName: `v${i}`,
    })),
    sources: Object.fromEntries(parts.map(({ cues }, i) => [`a${i}`, renderApla(cues)])),
  };
}

/** For a device that has reported that it cannot play APL for Audio. */
function asSsml(parts: readonly SpokenPart[]): Speech {
  return {
    properties: Object.fromEntries(parts.map(({ cues }, i) => [`m${i}`, renderSsml(cues)])),
    transformers: parts.map((_, i) => ({
      transformer: 'ssmlToSpeech',
      inputPath: `m${i}`,
      outputName: `v${i}`,
    })),
    sources: null,
  };
}
