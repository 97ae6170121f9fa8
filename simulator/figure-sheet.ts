// node simulator/figure-sheet.ts [name part ...]   contact sheets of the figure, as PNG in artefacts/figure/
//
// Every picture on both sides at card size; every hold on a small round screen; frames between steps; the icon.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Box, boundsOf, circleAround, fitted, joined, squareOf } from '../lambda/figure/bounds.ts';
import { draw } from '../lambda/figure/draw.ts';
import { iconSvg } from '../lambda/figure/icon.ts';
import { GROUND } from '../lambda/figure/palette.ts';
import type { Pose } from '../lambda/figure/pose.ts';
import {
  BETWEEN_MOVES,
  FIGURE_MOVES,
  type FigureMove,
  type FigureVariant,
  figureFor,
  phasesOf,
  poseNamed,
  variantsOf,
} from '../lambda/figure/poses.ts';
import { tween } from '../lambda/figure/tween.ts';
import { writeSvg } from '../lambda/figure/write-svg.ts';

type Sheet = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
};

const OUT = join(import.meta.dirname, '../artefacts/figure');
const CARD = { width: 300, height: 230 };
const LABEL = 'position:absolute;left:10px;top:6px;color:#9a8675;font:13px sans-serif';

const cell = (pose: Pose, box: Box, size = CARD) =>
  `<div style="position:relative;width:${size.width}px;height:${size.height}px;background:${GROUND}">` +
  `${writeSvg(draw(pose), { ...size, frame: fitted(box, size) })}<span style="${LABEL}">${pose.name}</span></div>`;

const roundCell = (pose: Pose, size: number) => {
  const strokes = draw(pose, { screen: 'round' });
  const frame = fitted(squareOf(circleAround(strokes)), { width: 1, height: 1, margin: 18 });
  return `<div style="width:${size}px;height:${size}px;background:${GROUND};border-radius:50%;overflow:hidden">${writeSvg(strokes, { width: size, height: size, frame })}</div>`;
};

const sheet = (name: string, cells: readonly string[], columns: number, size = CARD): Sheet => ({
  name,
  width: columns * (size.width + 2),
  height: Math.ceil(cells.length / columns) * (size.height + 2),
  html: `<body style="margin:0;background:#000;display:grid;gap:2px;grid-template-columns:repeat(${columns},${size.width}px)">${cells.join('')}</body>`,
});

const posesOf = (move: FigureMove, variant: FigureVariant, side: 'right' | 'left') =>
  phasesOf(move, variant).map((phase) => figureFor({ move, variant, phase, side }));
const frameOf = (poses: readonly Pose[]) => joined(poses.map((pose) => boundsOf(draw(pose))));

const moveSheet = (move: FigureMove, side: 'right' | 'left'): Sheet => {
  const columns = Math.max(...variantsOf(move).map((variant) => phasesOf(move, variant).length));
  const blank = `<div style="background:${GROUND}"></div>`;
  const cells = variantsOf(move).flatMap((variant) => {
    const poses = posesOf(move, variant, side);
    const drawn = poses.map((pose) => cell(pose, frameOf(poses)));
    return [...drawn, ...Array.from({ length: columns - drawn.length }, () => blank)];
  });
  return sheet(`${move}-${side}`, cells, columns);
};

const holds = FIGURE_MOVES.flatMap((move) => variantsOf(move).map((variant) => ({ move, variant })));
const roundSheet = (): Sheet => {
  const cells = (['right', 'left'] as const).flatMap((side) =>
    holds.map(({ move, variant }) => roundCell(figureFor({ move, variant, phase: 'hold', side }), 240)),
  );
  return sheet('round', cells, 7, { width: 240, height: 240 });
};

const betweenSheet = (move: FigureMove): Sheet => {
  const size = { width: 220, height: 170 };
  const cells = variantsOf(move).flatMap((variant) => {
    const poses = posesOf(move, variant, 'right');
    return poses.slice(1).flatMap((b, i) => {
      const a = poses[i] as Pose;
      const frames = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => tween(a, b, t));
      return frames.map((pose) => cell(pose, frameOf(frames), size));
    });
  });
  return sheet(`${move}-between`, cells, 6, size);
};

const otherSheet = (): Sheet => {
  const poses = BETWEEN_MOVES.map((name) => poseNamed(name));
  const icons = [512, 108].map((size) => `<div style="background:#445">${iconSvg(size)}</div>`);
  const big = { width: 520, height: 520 };
  return sheet('others', [...poses.map((pose) => cell(pose, boundsOf(draw(pose)), big)), ...icons], 3, big);
};

const bigSheet = (names: readonly string[]): Sheet => {
  const big = { width: 760, height: 560 };
  const poses = holds
    .flatMap(({ move, variant }) => posesOf(move, variant, 'right'))
    .filter((pose) => names.some((name) => pose.name.includes(name)));
  return sheet(
    'big',
    poses.map((pose) => cell(pose, boundsOf(draw(pose)), big)),
    2,
    big,
  );
};

const shoot = async (sheets: readonly Sheet[]) => {
  const { chromium } = await import('playwright-core');
  const { default: packaged } = await import('@sparticuz/chromium');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? (await packaged.executablePath()),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  for (const { name, html, width, height } of sheets) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await page.close();
  }
  await browser.close();
};

mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
const sheets = wanted.length
  ? [bigSheet(wanted)]
  : [
      ...FIGURE_MOVES.flatMap((move) => [
        moveSheet(move, 'right'),
        moveSheet(move, 'left'),
        betweenSheet(move),
      ]),
      roundSheet(),
      otherSheet(),
    ];
await shoot(sheets);
console.log(sheets.map(({ name }) => `artefacts/figure/${name}.png`).join('\n'));
