import { syllable } from 'syllable';
import { featuresOf } from '../../lambda/score/speech-length.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { fill } from '../../lambda/words/fill.ts';
import { embeddedVoice, lengthMs } from './flite.ts';

/**
 * Speaks our own lines with the embedded synthesizer and fits the model of `lambda/score/speech-length.ts`
 * by least squares. Prints the coefficients and the fit error, to be copied there by hand.
 */
const voice = embeddedVoice();
const lines = [...new Set(linesOf(ROUTINE).map((line) => fill(line, EXAMPLE())))].filter((line) =>
  /[a-z]/i.test(line),
);
const measured = lines.map((line) => ({ line, ms: lengthMs(voice(line)) }));
const rows = measured.map(({ line }) => featuresOf(line));
const fit = leastSquares(
  rows,
  measured.map(({ ms }) => ms),
);
const errors = measured.map(({ ms }, index) => predict(rows[index] ?? [], fit) / ms - 1);
const long = measured
  .map(({ ms }, index) => ({ ms, error: errors[index] ?? 0 }))
  .filter(({ ms }) => ms > 1500);
const counts = lines.map((line) => {
  const own = featuresOf(line)[1] ?? 0;
  return Math.abs(own - syllable(line)) / Math.max(1, syllable(line));
});

console.log(`lines ${lines.length}`);
console.log(`coefficients ${fit.map((each) => each.toFixed(1)).join(' ')}`);
console.log(
  `root mean square error ${percent(rms(errors))}, of lines over 1.5 s ${percent(rms(long.map(({ error }) => error)))}`,
);
console.log(
  `worst of lines over 1.5 s ${percent(Math.min(...long.map(({ error }) => error)))} ${percent(Math.max(...long.map(({ error }) => error)))}`,
);
console.log(
  `all lines together ${percent(sum(rows.map((row) => predict(row, fit))) / sum(measured.map(({ ms }) => ms)) - 1)}`,
);
console.log(`syllables counted off by ${percent(sum(counts) / counts.length)} on average`);
const { numbers, count } = ROUTINE;
const beats = [...numbers, ...count.leadIn, count.hold, count.halfway, count.press, count.lastPass];
console.log('words of a beat, ms:');
console.log(
  [...new Set(beats)].map((word) => `  '${word}': ${Math.round(lengthMs(voice(word)))},`).join('\n'),
);

function EXAMPLE(): Readonly<Record<string, string>> {
  return {
    side: 'left',
    otherSide: 'right',
    move: 'the piriformis stretch',
    seconds: 'twenty',
    minutes: 'five minutes',
  };
}

function linesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(linesOf) : [];
}

function predict(row: readonly number[], fit: readonly number[]): number {
  return sum(row.map((each, index) => each * (fit[index] ?? 0)));
}

/** Normal equations, weighted so that relative errors count. */
function leastSquares(rows: readonly (readonly number[])[], targets: readonly number[]): readonly number[] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) =>
      sum(
        rows.map((row, index) => {
          const target = targets[index] ?? 1;
          return ((row[i] ?? 0) * (j < size ? (row[j] ?? 0) : target)) / target ** 1.5;
        }),
      ),
    ),
  );
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix[pivot] ?? [];
    for (let other = 0; other < size; other++) {
      if (other === pivot) continue;
      const target = matrix[other] ?? [];
      const factor = (target[pivot] ?? 0) / (row[pivot] ?? 1);
      for (let column = 0; column <= size; column++) {
        target[column] = (target[column] ?? 0) - factor * (row[column] ?? 0);
      }
    }
  }
  return matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function rms(values: readonly number[]): number {
  return Math.sqrt(sum(values.map((value) => value * value)) / values.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
