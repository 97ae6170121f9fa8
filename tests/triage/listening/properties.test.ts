import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../../../lambda/dialogue/told.ts';
import { entries, FINDING_IDS, isRedFlag, worry } from '../../../lambda/triage/findings.ts';
import { listen } from '../../../lambda/triage/listen.ts';
import { QUESTIONS, type QuestionId } from '../../../lambda/triage/questions.ts';
import { sentencesIn } from './sentences.ts';

const ALL = ['sentences.jsonl', 'held-back.jsonl'].flatMap(sentencesIn);
const RED = ALL.filter(
  ({ speech, facts, asked }) =>
    asked === null &&
    !/^(?:s?he|my (?:wife|husband|mate)) /.test(speech) &&
    entries(facts ?? {}).some(([id, level]) => isRedFlag(id, level)),
);
const FILLERS = [
  'um',
  'well',
  'i think',
  'honestly',
  'uh so',
  'you know',
  'to be honest',
  'oh god',
  'right so',
  'yeah',
  'look',
  'actually',
];

const askedArbitrary = fc.constantFrom<QuestionId | null>(
  null,
  'adult',
  ...QUESTIONS.map(({ id }) => id as QuestionId),
);
const redArbitrary = fc.constantFrom(...RED);
const sentenceArbitrary = fc.constantFrom(...ALL);
const WORDS = [...new Set(ALL.flatMap(({ speech }) => speech.split(' ')))];

const redOf = (speech: string, asked: QuestionId | null) =>
  entries(listen(speech, asked).facts)
    .filter(([id, level]) => isRedFlag(id, level))
    .map(([id]) => id);

describe('listening', () => {
  it('never throws, and names only findings and levels of the table', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, askedArbitrary, (speech, asked) => {
        for (const [id, level] of entries(listen(speech, asked).facts)) {
          expect(FINDING_IDS).toContain(id);
          expect(worry(id, level)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hears the same sentence the same way twice, shouted or punctuated', () => {
    fc.assert(
      fc.property(sentenceArbitrary, askedArbitrary, ({ speech }, asked) => {
        expect(listen(speech, asked)).toEqual(listen(speech, asked));
        expect(listen(`${speech.toUpperCase()} .`, asked)).toEqual(listen(speech, asked));
      }),
    );
  });

  it('hears nothing in nothing', () => {
    expect(listen('', null)).toEqual(NOTHING_TOLD);
    expect(listen(' \n ,. ', 'walking')).toEqual(NOTHING_TOLD);
  });

  it('keeps a red flag behind any filler', () => {
    fc.assert(
      fc.property(
        redArbitrary,
        fc.array(fc.constantFrom(...FILLERS), { minLength: 1, maxLength: 3 }),
        (red, fillers) => {
          expect(
            redOf(`${fillers.join(' ')} ${red.speech}`, null),
            `${fillers.join(' ')} ${red.speech}`,
          ).toEqual(expect.arrayContaining(redOf(red.speech, null)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps a red flag in whatever company it comes', () => {
    fc.assert(
      fc.property(
        redArbitrary,
        sentenceArbitrary,
        fc.constantFrom('. ', ', and ', ' but ', ' also '),
        askedArbitrary,
        (red, other, joint, asked) => {
          const said = `${other.speech}${joint}${red.speech}`;
          expect(redOf(said, asked), said).toEqual(expect.arrayContaining(redOf(red.speech, null)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hears no red flag in a denial', () => {
    const denial = fc.constantFrom(
      'no',
      "i don't have any",
      "i haven't got any",
      'without any',
      'never had any',
      "there's no",
      'no sign of',
      'not got any',
      'no no',
    );
    const sign = fc.constantFrom(
      'numbness in my crotch',
      'chest pain',
      'fainting',
      'trouble peeing',
      'leaking',
      'dark pee',
      'tingling in both legs',
      'foot drop',
      'tearing pain in my back',
      'loss of bladder control',
      'numbness between my legs',
      'trouble breathing',
      'blackouts',
      'blood in my pee',
      'weakness in both legs',
    );
    fc.assert(
      fc.property(denial, sign, sign, askedArbitrary, (no, one, other, asked) => {
        expect(redOf(`${no} ${one} or ${other}`, asked), `${no} ${one} or ${other}`).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('hears no finding in a what if', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...ALL.filter(
            ({ asked, speech }) =>
              asked === null &&
              /^(?:my|i) /.test(speech) &&
              !/ (?:and|but|so|no|it|it's|i|i'm|i've|should|can|is) /.test(speech.slice(2)),
          ),
        ),
        ({ speech }) => {
          expect(redOf(`what if ${speech}`, null), `what if ${speech}`).toEqual([]);
        },
      ),
    );
  });
});
