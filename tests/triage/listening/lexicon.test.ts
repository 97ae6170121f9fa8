import { expect, it } from 'vitest';
import { phrase } from '../../../lambda/dialogue/phrases.ts';
import { ENGLISH } from '../../../lambda/triage/listening/lexicon/en.ts';
import { compile } from '../../../lambda/triage/listening/pattern.ts';
import { WISHES } from '../../../lambda/words/en/wishes/wishes.ts';

it('holds no malformed phrase: all of them compile, though at run time only those that are needed do', () => {
  const signs = ENGLISH.signs.flatMap((row) => [...row.said, ...(row.unless ?? [])]);
  const guards = Object.values(ENGLISH.guards).flat();
  const wishes = WISHES.rows.flatMap((row) => [...row.said, ...(row.unless ?? [])]);
  for (const said of [...signs, ...guards]) expect(compile(said, ENGLISH.words).regex).toBeInstanceOf(RegExp);
  for (const said of wishes) expect(phrase(said.trim(), WISHES.words).regex).toBeInstanceOf(RegExp);
  expect(signs.length + guards.length + wishes.length).toBeGreaterThan(1000);
});

it('names the row of a malformed phrase', () => {
  expect(() => compile('numb (toes|fingers', ENGLISH.words).regex).toThrow('numb (toes|fingers');
  expect(() => compile('numb <nothing>', ENGLISH.words).regex).toThrow('<nothing>');
});
