import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../lambda/triage/listen.ts';
import type { Figure } from '../bench.ts';
import { median, milliseconds } from './statistics.ts';

const SENTENCES = join(import.meta.dirname, '..', '..', 'tests', 'speech', 'strangers.jsonl');
const PASSES = 5;
const BAR_MS = 2;

/** What strangers said, heard once more: the mean of a sentence, once the lexicon is compiled. */
export function measureListening(): readonly Figure[] {
  const said = readFileSync(SENTENCES, 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [(JSON.parse(line) as { said: string }).said] : []));
  for (const sentence of said) listen(sentence, null);
  const sample = Array.from({ length: PASSES }, () => {
    const startedAt = performance.now();
    for (const sentence of said) listen(sentence, null);
    return (performance.now() - startedAt) / said.length;
  });
  const ms = median(sample);
  return [
    {
      name: `listening to a sentence, mean of ${said.length}`,
      value: milliseconds(ms),
      bar: `< ${BAR_MS} ms`,
      kept: ms < BAR_MS,
    },
  ];
}
