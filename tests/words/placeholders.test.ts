import { describe, expect, test } from 'vitest';
import { narrate } from '../../lambda/narration/narrate.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { PLACEHOLDERS } from '../../lambda/words/line.ts';
import {
  context,
  everyAct,
  everyQuestion,
  LOCALES,
  repromptOf,
  TURNS,
  textOf,
  told,
} from '../narration/replies.ts';
import { linesOf, placeholdersIn } from './lines.ts';

const LINES = linesOf(EN);

describe('a placeholder', () => {
  test('is one that narration knows', () => {
    const unknown = LINES.flatMap(({ path, text }) =>
      placeholdersIn(text)
        .filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name))
        .map((name) => `${path}: {${name}}`),
    );
    expect(unknown).toEqual([]);
  });

  test('is used by some line, or it would not be on the list', () => {
    const used = new Set(LINES.flatMap(({ text }) => placeholdersIn(text)));
    expect(PLACEHOLDERS.filter((name) => !used.has(name))).toEqual([]);
  });

  test('is filled wherever narration speaks the line', () => {
    expect([...everythingSaid()].filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('a line', () => {
  test('is spoken by narration somewhere, or it would not be there', () => {
    const said = [...everythingSaid()].join('\n');
    const silent = LINES.filter(({ path, text }) => !MAY_BE_SILENT.test(path) && !asPattern(text).test(said));
    expect(silent.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('is one line without loose spaces or markup', () => {
    const untidy = LINES.filter(
      ({ path, text }) => !path.startsWith('list.') && (text !== text.trim() || /[<>&\n]| {2}/.test(text)),
    );
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });
});

/** The commas between items; hours, days and the ring of a reminder; sides by the routine; sources of the stretches. */
const MAY_BE_SILENT = /^(list|sides|digits|sources\.names|reminders\.(calendar|rings))\b/;

function everythingSaid(): ReadonlySet<string> {
  const said = new Set<string>();
  for (const locale of LOCALES) {
    for (const turn of TURNS) {
      for (const { act, facts } of everyAct()) {
        const words = context({ locale, turn, facts });
        said.add(textOf(narrate(told(act), words)));
        if (act.kind === 'greet') said.add(textOf(narrate(told(act, FIRST_QUESTION), words)));
      }
      for (const ending of everyQuestion()) {
        const score = narrate({ acts: [], ending }, context({ locale, turn, facts: { saddle: 'no' } }));
        said.add(textOf(score));
        said.add(repromptOf(score));
      }
    }
  }
  return said;
}

const FIRST_QUESTION = {
  kind: 'ask',
  question: 'bladder-saddle',
  attempt: 0,
  how: 'plain',
  open: [],
} as const;

/** The fixed parts of a line in their order, each capital or not. */
function asPattern(text: string): RegExp {
  const fixed = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(fixed.join('[^\\n]+?'), 'i');
}
