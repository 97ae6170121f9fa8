import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../lambda/dialogue/told.ts';
import { entries, isRedFlag } from '../../../lambda/triage/findings.ts';
import { listen } from '../../../lambda/triage/listen.ts';
import { sorenessLevel } from '../../../lambda/triage/listening/soreness.ts';
import type { QuestionId } from '../../../lambda/triage/questions.ts';

interface Spoken {
  readonly situation: string;
  readonly speech: string;
  readonly meaning: string;
  readonly question?: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly also?: readonly string[];
}

/** The questions of the sample that are among ours, or near enough to ask the same. */
const ASKED: Readonly<Record<string, QuestionId>> = {
  walking_pain: 'walking',
  radiating: 'leg-nerve',
  weakness: 'leg-nerve',
  weight_bearing: 'weight',
  footstrike: 'sharp-resting-lasting',
  saddle: 'bladder-saddle',
  bladder_bowel: 'bladder-saddle',
  warms_up: 'warm-up',
  severity: 'soreness',
  pain_quality: 'sharp-resting-lasting',
  onset: 'sharp-resting-lasting',
};

const SPOKEN = readFileSync(new URL('../../speech/utterances.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Spoken);

const heard = (spoken: Spoken): Told => listen(spoken.speech, ASKED[spoken.question ?? ''] ?? null);
const redFlags = (told: Told) => entries(told.facts).filter(([id, level]) => isRedFlag(id, level));

describe('the spoken sample', () => {
  it('raises no red flag in words that report none', () => {
    const alarms = SPOKEN.filter((spoken) => !('bowelBladder' in spoken.slots) && !('saddle' in spoken.slots))
      .filter((spoken) => spoken.meaning !== 'ReportRedFlag')
      .filter((spoken) => redFlags(heard(spoken)).length > 0);
    expect(alarms.map(({ speech }) => speech)).toEqual([]);
  });

  it('hears every report of bladder, bowel and saddle', () => {
    for (const spoken of SPOKEN) {
      if (spoken.slots['bowelBladder'] === true)
        expect(heard(spoken).facts['bladder-bowel'], spoken.speech).toBe('yes');
      if (spoken.slots['saddle'] === true) expect(heard(spoken).facts.saddle, spoken.speech).toBe('yes');
    }
  });

  it('names something at every report of a red flag', () => {
    const reports = SPOKEN.filter((spoken) => spoken.meaning === 'ReportRedFlag');
    expect(reports.filter((spoken) => Object.keys(heard(spoken).facts).length === 0)).toEqual([]);
  });

  it('hears how sore, on which side and whether walking hurts', () => {
    for (const spoken of SPOKEN) {
      const told = heard(spoken);
      const { severity, side, walkingPain } = spoken.slots;
      if (typeof severity === 'number')
        expect(told.facts.soreness, spoken.speech).toBe(sorenessLevel(severity));
      if (typeof side === 'string') expect(told.side, spoken.speech).toBe(side);
      if (walkingPain === true) expect(told.facts.walking, spoken.speech).toBe('hurts');
      if (walkingPain === false) expect(told.facts.walking, spoken.speech).toBe('fine');
    }
  });

  it('takes a dull pain for dull and a sharp one for sharp', () => {
    for (const spoken of SPOKEN) {
      const quality = [spoken.slots['quality'] ?? []].flat() as string[];
      if (quality.some((each) => ['sharp', 'stabbing', 'electric'].includes(each))) {
        expect(heard(spoken).facts.sharp, spoken.speech).toBe('yes');
      } else if (quality.some((each) => ['dull', 'achy', 'tight', 'stiff', 'cramping'].includes(each))) {
        expect(heard(spoken).facts.sharp, spoken.speech).toBe('no');
      }
    }
  });

  it('takes yes for yes, no for no and neither for neither', () => {
    const reading: Readonly<Record<string, string>> = { Yes: 'yes', No: 'no', DontKnow: 'unsure' };
    const wrong = SPOKEN.filter(
      (spoken) => spoken.situation === 'question' && spoken.meaning in reading,
    ).filter((spoken) => {
      const told = heard(spoken);
      const answered = told.answer === reading[spoken.meaning];
      return !answered && Object.keys(told.facts).length === 0;
    });
    expect(wrong.map(({ speech }) => speech)).toEqual([]);
  });

  it('knows the moves, what is missing and what hurts in a hold', () => {
    const ours = (id: unknown) => String(id).replaceAll('_', '-');
    for (const spoken of SPOKEN) {
      const told = heard(spoken);
      if (spoken.slots['move'] !== undefined)
        expect(told.moves, spoken.speech).toContain(ours(spoken.slots['move']));
      const missing = spoken.slots['equipmentMissing'];
      if (missing !== undefined) expect(told.missing, spoken.speech).toContain(ours(missing));
      if (spoken.meaning === 'PainDuringMove') expect(told.discomfort, spoken.speech).not.toBeNull();
      if (spoken.meaning === 'KneeProblem') expect(told.conditions, spoken.speech).toContain('sore-knee');
      if (spoken.meaning === 'CantGetDown') expect(told.conditions, spoken.speech).toContain('no-floor');
    }
  });

  it('takes steering words for no finding at all', () => {
    const steering = SPOKEN.filter(
      ({ situation, meaning }) => situation === 'routine' && !/Pain|RedFlag|CantGetDown/.test(meaning),
    );
    expect(steering.filter((spoken) => Object.keys(heard(spoken).facts).length > 0)).toEqual([]);
  });
});
