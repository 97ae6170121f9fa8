import { renderApla } from '../lambda/render/apla.ts';
import { BREAK_MS, PLANNED_MS, RESPONSE_BYTES, SPEECH_CHARACTERS } from '../lambda/render/limits.ts';
import { renderSsml } from '../lambda/render/ssml.ts';
import { variantsOf } from '../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS } from '../lambda/routine/state.ts';
import { unfold } from '../lambda/routine/unfold.ts';
import {
  COUNT_STYLES,
  type CountStyle,
  MOVES,
  type MoveId,
  type Variant,
} from '../lambda/routine/vocabulary.ts';
import { planResponses } from '../lambda/score/planner.ts';
import type { Passage } from '../lambda/score/score.ts';
import { estimatedTotalMs, lengthOfPassages } from '../lambda/score/timing.ts';
import { ROUTINE } from '../lambda/words/en/routine.ts';

/** Prints for every move, form and style of counting what its responses take; exits 1 when one is over a limit. */
const holdSeconds = Number(process.argv[2] ?? DEFAULT_SETTINGS.holdSeconds);
const rows = MOVES.flatMap((move) =>
  variantsOf(move).flatMap((variant) => COUNT_STYLES.flatMap((style) => rowsOf(move, variant, style))),
);
console.log(
  `holds of ${holdSeconds} s; first time a move is met; exact + estimated seconds of each response`,
);
console.log(
  ['move', 'form', 'counting', 'exact', 'est.', 'sum', 'SSML chars', 'APLA bytes', 'beats']
    .map(padded)
    .join(''),
);
for (const row of rows) console.log(row.cells.map(padded).join(''));
const over = rows.filter(({ over }) => over.length > 0);
for (const row of over)
  console.log(`over a limit: ${row.cells.slice(0, 3).join(' ')}: ${row.over.join(', ')}`);
console.log(`${rows.length} responses, ${over.length} over a limit`);
process.exitCode = over.length > 0 ? 1 : 0;

function rowsOf(move: MoveId, variant: Variant, countStyle: CountStyle) {
  const settings = { ...DEFAULT_SETTINGS, holdSeconds, countStyle };
  const planned = { move, variant, sets: ['right', 'left'], introduce: 'steps', care: null } as const;
  return planResponses(unfold(planned, settings, ROUTINE)).map((passages) =>
    rowOf(passages, [move, variant, countStyle]),
  );
}

function rowOf(passages: readonly Passage[], names: readonly string[]) {
  const cues = passages.flatMap((passage) => passage.cues);
  const length = lengthOfPassages(passages);
  const ssml = renderSsml(cues);
  const bytes = Buffer.byteLength(JSON.stringify(renderApla(cues)));
  const beats = cues.reduce((sum, cue) => sum + (cue.kind === 'count' ? cue.beats.length : 0), 0);
  const longestBreak = Math.max(
    0,
    ...[...ssml.matchAll(/time="(\d+)(ms|s)"/g)].map(
      (time) => Number(time[1]) * (time[2] === 's' ? 1000 : 1),
    ),
  );
  const over = [
    ...(estimatedTotalMs(length) > PLANNED_MS ? [`${seconds(estimatedTotalMs(length))} s`] : []),
    ...(ssml.length > SPEECH_CHARACTERS ? [`${ssml.length} characters`] : []),
    ...(bytes > RESPONSE_BYTES ? [`${bytes} bytes`] : []),
    ...(longestBreak > BREAK_MS ? [`a break of ${longestBreak} ms`] : []),
  ];
  const cells = [
    ...names,
    seconds(length.exactMs),
    seconds(length.estimatedMs),
    seconds(estimatedTotalMs(length)),
    String(ssml.length),
    String(bytes),
    String(beats),
  ];
  return { cells, over };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function padded(text: string, column: number): string {
  return column < 3 ? text.padEnd(16) : text.padStart(column < 6 ? 8 : 12);
}
