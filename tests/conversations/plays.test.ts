import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { builtModel } from '../../simulator/models.ts';
import { perform, readPlay } from '../../simulator/play.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

const FOLDER = import.meta.dirname;
const MONDAY_MORNING = Date.parse('2026-11-23T08:00:00Z');
const understand = understandings(builtModel, () => MONDAY_MORNING);

describe('a conversation at the desk', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.play'));

  test.each(files)('%s', async (file) => {
    const play = readPlay(readFileSync(join(FOLDER, file), 'utf8'), file);
    const desk = wiredDesk({
      device: 'echo',
      locale: 'en-US',
      seed: 1,
      store: memoryStore(),
      startAt: MONDAY_MORNING,
      understand,
    });
    const { failures, transcript } = await perform(play, desk);
    expect(failures, `${play.title}\n${transcript}\n${failures.join('\n')}`).toEqual([]);
  });
});
