import type { Facts, FindingId } from './findings.ts';
import type { SourceId } from './sources.ts';
import type { Verdict } from './verdicts.ts';

export const TIERS = ['emergency', 'urgent', 'doctor', 'rest', 'history'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * One breath of the interview.
 *
 * `bundle`: up to three ideas of one tier, answered yes or no. An idea is one body function and may carry
 * several findings. A bare yes counts as the worst level of all that is still open in it, so a yes is
 * always safe to act on; a bare no clears all that is still open.
 * `choice`: the answers are named, and a bare yes says too little.
 */
interface BundleQuestion {
  readonly kind: 'bundle';
  readonly id: string;
  readonly tier: Tier;
  readonly ideas: readonly { readonly id: string; readonly findings: readonly FindingId[] }[];
  readonly no: Facts;
  readonly unsure: Facts;
  readonly yes: Facts;
  /** Asked only while the verdict could still be this or milder. */
  readonly onlyToward?: Verdict;
  readonly sources: readonly SourceId[];
}

interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly id: string;
  readonly tier: Tier;
  /** By answer id; `unsure` is always among them. */
  readonly answers: Readonly<Record<string, Facts>> & { readonly unsure: Facts };
  /** What a bare no or yes comes to, where it comes to anything; see `plainNo` for when it is taken at once. */
  readonly bareNo?: string;
  readonly bareYes?: string;
  /** It can be answered with no; at any other a bare no says too little, and asks for what is missing once. */
  readonly plainNo?: true;
  readonly onlyToward?: Verdict;
  readonly sources: readonly SourceId[];
}

export type Question = (BundleQuestion | ChoiceQuestion) & { readonly id: QuestionId };

const LIST = [
  {
    kind: 'bundle',
    id: 'bladder-saddle',
    tier: 'emergency',
    ideas: [
      { id: 'toilet', findings: ['bladder-bowel'] },
      { id: 'saddle', findings: ['saddle'] },
    ],
    no: { 'bladder-bowel': 'no', saddle: 'no' },
    unsure: { 'bladder-bowel': 'unsure', saddle: 'unsure' },
    yes: { 'bladder-bowel': 'yes', saddle: 'yes' },
    sources: ['SEED', 'CES-CARD', 'NHSW-SCI', 'NHS-BACK'],
  },
  {
    kind: 'bundle',
    id: 'legs-urine',
    tier: 'emergency',
    ideas: [
      { id: 'both-legs', findings: ['both-legs'] },
      { id: 'foot-drop', findings: ['foot-drop'] },
      { id: 'urine', findings: ['dark-urine'] },
    ],
    no: { 'both-legs': 'no', 'foot-drop': 'no', 'dark-urine': 'no' },
    unsure: { 'both-legs': 'unsure', 'foot-drop': 'unsure', 'dark-urine': 'unsure' },
    yes: { 'both-legs': 'yes', 'foot-drop': 'yes', 'dark-urine': 'yes' },
    sources: ['NHSW-SCI', 'HNZ-SCI', 'GREEN', 'CDC-RHABDO'],
  },
  {
    kind: 'bundle',
    id: 'chest-faint-tearing',
    tier: 'emergency',
    ideas: [
      { id: 'chest', findings: ['chest'] },
      { id: 'fainting', findings: ['fainting'] },
      { id: 'tearing', findings: ['tearing-pain'] },
    ],
    no: { chest: 'no', fainting: 'no', 'tearing-pain': 'no' },
    unsure: { chest: 'unsure', fainting: 'unsure', 'tearing-pain': 'unsure' },
    yes: { chest: 'yes', fainting: 'yes', 'tearing-pain': 'yes' },
    sources: ['NHSW-DVT', 'AAA', 'MEDLINE'],
  },
  {
    kind: 'choice',
    id: 'walking',
    tier: 'urgent',
    // Five minutes of walking is the warm-up as well, so one scale answers three rows of the table.
    answers: {
      fine: { 'weight-bearing': 'full', walking: 'fine', 'warm-up': 'eases' },
      stiff: { 'weight-bearing': 'full', walking: 'stiff', 'warm-up': 'eases' },
      unsure: { 'weight-bearing': 'unsure', walking: 'unsure', 'warm-up': 'unsure' },
      sore: { 'weight-bearing': 'full', walking: 'hurts', 'warm-up': 'same' },
      limp: { 'weight-bearing': 'partial', walking: 'hurts', 'warm-up': 'same' },
      cannot: { 'weight-bearing': 'none', walking: 'hurts', 'warm-up': 'same' },
    },
    sources: ['SEED', 'KERNOW-HIP', 'GLOS-HIP', 'AOPT'],
  },
  {
    kind: 'choice',
    id: 'weight',
    tier: 'urgent',
    answers: {
      full: { 'weight-bearing': 'full' },
      unsure: { 'weight-bearing': 'unsure' },
      limp: { 'weight-bearing': 'partial' },
      cannot: { 'weight-bearing': 'none' },
    },
    bareNo: 'cannot',
    bareYes: 'full',
    sources: ['SEED', 'KERNOW-HIP', 'GLOS-HIP'],
  },
  {
    kind: 'bundle',
    id: 'injury-fever-swelling',
    tier: 'urgent',
    ideas: [
      { id: 'injury', findings: ['fall', 'sudden-start'] },
      { id: 'fever', findings: ['fever'] },
      { id: 'swelling', findings: ['swelling', 'swollen-calf'] },
    ],
    no: { fall: 'no', 'sudden-start': 'no', fever: 'no', swelling: 'no', 'swollen-calf': 'no' },
    unsure: {
      fall: 'unsure',
      'sudden-start': 'unsure',
      fever: 'unsure',
      swelling: 'unsure',
      'swollen-calf': 'unsure',
    },
    yes: { fall: 'yes', 'sudden-start': 'pop', fever: 'yes', swelling: 'yes', 'swollen-calf': 'yes' },
    sources: ['GLOS-HIP', 'HAMAV', 'SEPTIC', 'GCS', 'NHSW-DVT'],
  },
  {
    kind: 'choice',
    id: 'soreness',
    tier: 'rest',
    answers: {
      '0': { soreness: '0' },
      '1-2': { soreness: '1-2' },
      '3': { soreness: '3' },
      '4-5': { soreness: '4-5' },
      unsure: { soreness: 'unsure' },
      '6-7': { soreness: '6-7' },
      '8-10': { soreness: '8-10' },
    },
    bareNo: '0',
    sources: ['SEED', 'AHPS', 'BIM', 'OCT'],
  },
  {
    kind: 'choice',
    id: 'leg-nerve',
    tier: 'doctor',
    answers: {
      no: { 'leg-nerve': 'no' },
      unsure: { 'leg-nerve': 'unsure' },
      tingling: { 'leg-nerve': 'tingling' },
      weak: { 'leg-nerve': 'weak' },
    },
    bareNo: 'no',
    plainNo: true,
    bareYes: 'weak',
    sources: ['SEED', 'NHSW-SCI', 'GREEN'],
  },
  {
    kind: 'bundle',
    id: 'sharp-resting-lasting',
    tier: 'doctor',
    ideas: [
      { id: 'sharp', findings: ['sharp'] },
      { id: 'resting', findings: ['rest-pain'] },
      { id: 'lasting', findings: ['duration', 'trend'] },
    ],
    no: { sharp: 'no', 'rest-pain': 'no', duration: 'short', trend: 'not-worse' },
    unsure: { sharp: 'unsure', 'rest-pain': 'unsure', duration: 'unsure', trend: 'unsure' },
    yes: { sharp: 'yes', 'rest-pain': 'yes', duration: 'over-five-days', trend: 'getting-worse' },
    sources: ['SEED', 'BSI20', 'FNSF', 'SACRAL03', 'NHSI-DOMS'],
  },
  {
    kind: 'choice',
    id: 'warm-up',
    tier: 'rest',
    answers: {
      eases: { 'warm-up': 'eases' },
      unsure: { 'warm-up': 'unsure' },
      same: { 'warm-up': 'same' },
      worse: { 'warm-up': 'worse' },
    },
    bareNo: 'same',
    bareYes: 'eases',
    sources: ['AOPT', 'OCT'],
  },
  {
    kind: 'choice',
    id: 'last-session',
    tier: 'rest',
    answers: {
      older: { 'last-session': 'older' },
      'two-to-three-days': { 'last-session': 'two-to-three-days' },
      unsure: { 'last-session': 'unsure' },
      'under-two-days': { 'last-session': 'under-two-days' },
    },
    bareNo: 'older',
    sources: ['SEED', 'NHSI-DOMS'],
  },
  {
    kind: 'bundle',
    id: 'history',
    tier: 'history',
    ideas: [
      { id: 'age', findings: ['age'] },
      { id: 'pregnancy', findings: ['pregnancy'] },
      { id: 'surgery', findings: ['surgery'] },
      { id: 'bones', findings: ['weak-bones'] },
      { id: 'illness', findings: ['illness'] },
    ],
    no: { age: 'adult', pregnancy: 'no', surgery: 'no', 'weak-bones': 'no', illness: 'no' },
    unsure: {
      age: 'unsure',
      pregnancy: 'unsure',
      surgery: 'unsure',
      'weak-bones': 'unsure',
      illness: 'unsure',
    },
    yes: { age: 'under-eighteen', pregnancy: 'yes', surgery: 'yes', 'weak-bones': 'yes', illness: 'yes' },
    onlyToward: 'run-easy',
    sources: ['SCFE', 'PGP-CUH', 'THR-LHSC', 'BHOF', 'NHS-BACK'],
  },
] as const satisfies readonly (BundleQuestion | ChoiceQuestion)[];

export type QuestionId = (typeof LIST)[number]['id'] | 'adult';

/** In order of danger. `adult` stands apart: it is asked first when the check is for somebody else. */
export const QUESTIONS: readonly Question[] = LIST;

export const ADULT: Question = {
  kind: 'choice',
  id: 'adult',
  tier: 'history',
  answers: { adult: { age: 'adult' }, unsure: { age: 'unsure' }, child: { age: 'under-eighteen' } },
  bareNo: 'child',
  plainNo: true,
  bareYes: 'adult',
  sources: ['SCFE'],
};

export function question(id: QuestionId): Question {
  return id === 'adult' ? ADULT : QUESTIONS.find((each) => each.id === id)!;
}

/** All findings a question can fill. */
export function elicits(asked: Question): readonly FindingId[] {
  if (asked.kind === 'bundle') return asked.ideas.flatMap((idea) => idea.findings);
  return Object.keys(asked.answers.unsure) as FindingId[];
}

/** Every answer of a question as the facts it sets, by answer id. */
export function answersOf(asked: Question): Readonly<Record<string, Facts>> {
  return asked.kind === 'bundle' ? { no: asked.no, unsure: asked.unsure, yes: asked.yes } : asked.answers;
}
