import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../lambda/dialogue/acts.ts';
import { INTENTS } from '../../lambda/handlers/intents.ts';
import { understand } from '../../lambda/handlers/understand.ts';
import { CONDITIONS, COUNT_STYLES, EQUIPMENT, MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import { FINDINGS, worry } from '../../lambda/triage/findings.ts';
import { ADULT, answersOf, QUESTIONS } from '../../lambda/triage/questions.ts';
import { spoken } from '../handlers/envelopes.ts';
import { EN_US, saidFor, slotsIn, slotType, typeOf } from './model.ts';

const SEARCH_QUERY = 'AMAZON.SearchQuery';
const samples = EN_US.intents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));

describe('the interaction model, by the rules of its build', () => {
  it('is called by a name of two plain words', () => expect(EN_US.invocationName).toBe('glute coach'));

  it('has the built-in intents that every skill and every screen needs', () => {
    const names = EN_US.intents.map((intent) => intent.name);
    for (const name of ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback', 'Yes', 'No']) {
      expect(names).toContain(`AMAZON.${name}Intent`);
    }
    for (const name of ['Next', 'Previous', 'Repeat', 'Pause', 'Resume', 'StartOver']) {
      expect(names).toContain(`AMAZON.${name}Intent`);
    }
  });

  it('writes samples in legal characters, numbers spelled out', () => {
    const wrong = samples.filter(
      ({ sample }) =>
        !/^[a-z '._-]+$/.test(sample.replace(/\{\w+\}/g, 'slot').replace(/\b([a-z])\. /g, '$1 ')),
    );
    expect(wrong.map(({ sample }) => sample)).toEqual([]);
  });

  it('lets a slot stand as a word of its own', () => {
    const wrong = samples.filter(({ sample }) =>
      /[a-z]\{|\}[a-z]|\}\s*\{/.test(sample.replaceAll("}'s", '}')),
    );
    expect(wrong.map(({ sample }) => sample).filter((sample) => !TWO_SLOTS.has(sample))).toEqual([]);
  });

  it('never writes the same sample twice', () => {
    const seen = new Map<string, string>();
    const twice = samples.filter(({ intent, sample }) => {
      const before = seen.get(sample);
      seen.set(sample, intent.name);
      return before !== undefined;
    });
    expect(twice.map(({ sample }) => sample)).toEqual([]);
  });

  it('declares every slot that a sample names, and names every slot that it declares', () => {
    for (const intent of EN_US.intents) {
      const named = new Set(intent.samples.flatMap(slotsIn));
      expect([intent.name, ...named].sort()).toEqual(
        [intent.name, ...(intent.slots ?? []).map((slot) => slot.name)].sort(),
      );
    }
  });

  it('gives a slot name one type throughout', () => {
    const types = new Map<string, string>();
    const slots = EN_US.intents.flatMap((intent) => intent.slots ?? []);
    const wrong = slots.filter(
      ({ name, type }) => (types.get(name) ?? types.set(name, type).get(name)) !== type,
    );
    expect(wrong).toEqual([]);
  });

  it('puts free words only behind a carrier, and alone', () => {
    const wrong = samples.filter(({ intent, sample }) => {
      const slots = slotsIn(sample);
      const free = slots.some((slot) => typeOf(intent, slot) === SEARCH_QUERY);
      return free && (slots.length > 1 || /^\{\w+\}$/.test(sample.trim()));
    });
    expect(wrong.map(({ sample }) => sample)).toEqual([]);
  });

  it('uses every slot type that it defines, and defines every one that it uses', () => {
    const used = new Set(EN_US.intents.flatMap((intent) => (intent.slots ?? []).map((slot) => slot.type)));
    const own = [...used].filter((type) => !type.startsWith('AMAZON.'));
    expect(own.sort()).toEqual(EN_US.types.map((type) => type.name).sort());
  });

  it('gives every value an id and a synonym, and says no two alike in one list', () => {
    for (const type of EN_US.types) {
      expect(type.values.every((value) => value.id !== '' && value.name.synonyms.length > 0)).toBe(true);
      const said = saidFor(type).map((each) => each.said);
      expect([type.name, said.filter((each, at) => said.indexOf(each) !== at)]).toEqual([type.name, []]);
      expect([type.name, said.filter((each) => !/^[a-z '.-]+$/.test(each))]).toEqual([type.name, []]);
    }
  });

  /**
   * LOW: the fallback intent carries no words. At a higher sensitivity more sentences would end in it that
   * our free-speech intents could have heard, and a warning sign among them would be lost.
   */
  it('sends as little as it can to the intent that hears no words', () => {
    expect(EN_US.modelConfiguration.fallbackIntentSensitivity.level).toBe('LOW');
  });
});

describe('the interaction model, by what we make of it', () => {
  it('has no intent that we do not read, and we read none that it lacks', () => {
    expect(EN_US.intents.map((intent) => intent.name).sort()).toEqual(Object.keys(INTENTS).sort());
  });

  it('names real findings and levels in its symptoms, and every finding that a symptom can be', () => {
    const ids = slotType('SYMPTOM').values.map((value) => value.id.split(':'));
    const wrong = ids.filter(([finding, level]) => {
      const row = FINDINGS.find((each) => each.id === finding);
      return row === undefined || worry(row.id, level) < 1;
    });
    expect(wrong).toEqual([]);
    const emergencies = FINDINGS.filter((row) => row.levels.some((level) => level.verdict === 'emergency'));
    for (const { id } of emergencies) expect(ids.map(([finding]) => finding)).toContain(id);
  });

  it('names real answers of real questions', () => {
    const known = [...QUESTIONS, ADULT].flatMap((question) =>
      Object.keys(answersOf(question)).map((answer) => `${question.id}:${answer}`),
    );
    const wrong = slotType('ANSWER_WORD').values.filter((value) => !known.includes(value.id));
    expect(wrong).toEqual([]);
  });

  it('names our moves, sides, things, conditions, styles, topics and soreness bands', () => {
    const ids = (name: string) => slotType(name).values.map((value) => value.id);
    expect(ids('MOVE')).toEqual([...MOVES]);
    expect(ids('SIDE')).toEqual([...SIDES, 'both']);
    expect(ids('EQUIPMENT').sort()).toEqual([...EQUIPMENT].sort());
    expect(ids('CONDITION').sort()).toEqual([...CONDITIONS].sort());
    expect(ids('COUNT_STYLE')).toEqual([...COUNT_STYLES]);
    expect(ids('TOPIC').sort()).toEqual([...TOPICS].sort());
    // "Sore" says that it is, and not how much.
    for (const id of ids('SORENESS').filter((each) => each !== 'sore'))
      expect(worry('soreness', id)).toBeGreaterThanOrEqual(0);
  });

  it('understands every sentence of its free speech, at some question or at none', {
    timeout: 60_000,
  }, () => {
    const asked = [null, ...QUESTIONS.map((question) => question.id), 'adult' as const];
    const lost = slotType('FREE_SPEECH').values.filter(({ name }) =>
      asked.every((question) => understand(spoken(name.value), question).kind === 'not-understood'),
    );
    expect(lost.map((value) => value.name.value)).toEqual([]);
  });
});

/** Two value lists in one noun phrase: "left piriformis". */
const TWO_SLOTS = new Set(
  samples
    .map(({ sample }) => sample)
    .filter((sample) => /\{side\} \{move\}|\{quality\} \{side\}/.test(sample)),
);
