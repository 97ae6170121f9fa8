import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom, by folder of `lambda/`. Types count as well as values. What is not listed here does
 * not compile into the house: add a row only with a reason in docs/decisions.md.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  triage: ['routine/vocabulary', 'dialogue/told'],
  routine: ['triage', 'score', 'words', 'store', 'dialogue/acts'],
  dialogue: ['triage', 'routine', 'score', 'words', 'store', 'narration/routine'],
  narration: ['dialogue', 'routine', 'score', 'words', 'triage', 'store'],
  words: ['triage', 'routine', 'dialogue'],
  score: ['routine', 'triage', 'render/limits', 'render/ssml', 'render/apla', 'render/text'],
  figure: ['routine'],
  render: ['score', 'figure', 'routine', 'triage', 'words'],
  store: ['routine', 'dialogue/routine-turn'],
  handlers: ['dialogue', 'narration', 'render', 'store', 'words', 'triage', 'routine', 'score'],
};

const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  handlers: ['ask-sdk-core', 'ask-sdk-core/dist/', 'ask-sdk-model'],
  index: ['ask-sdk-model', 'aws-lambda'],
  store: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'node:'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly folder: string;
}

const root = resolve('lambda');
const imports: readonly Import[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^\s*(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)/gm,
      ),
    ].map((match) => ({
      file,
      from: (match[1] ?? match[2])!,
      folder: file.split('/').length > 1 ? file.split('/')[0]! : 'index',
    })),
  );

describe('the house', () => {
  it('is found', () => expect(imports.length).toBeGreaterThan(100));

  it('imports only along the arrows of the design', () => {
    const wrong = imports
      .filter(({ from, folder }) => from.startsWith('.') && folder !== 'index')
      .map((each) => ({ ...each, target: relative(root, resolve(root, dirname(each.file), each.from)) }))
      .filter(({ target, folder }) => {
        if (target.startsWith(`${folder}/`)) return false;
        return !(MAY[folder] ?? []).some((may) => target.startsWith(`${may}/`) || target === `${may}.ts`);
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('lets nobody import the handlers but the entry', () => {
    const wrong = imports.filter(
      ({ from, folder }) => from.includes('/handlers/') && folder !== 'handlers' && folder !== 'index',
    );
    expect(wrong).toEqual([]);
  });

  it('keeps packages at the edge', () => {
    const wrong = imports
      .filter(({ from }) => !from.startsWith('.'))
      .filter(
        ({ from, folder }) =>
          !(OUTSIDE[folder] ?? []).some((may) => from === may || (/[:/]$/.test(may) && from.startsWith(may))),
      )
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('reads no clock, chance or outside in what is pure', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bconsole\./;
    const wrong = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(handlers|store|index)/.test(file))
      .filter((file) => impure.test(readFileSync(join(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps no memory in a module', () => {
    const wrong = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /^(let|var) /m.test(readFileSync(join(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
