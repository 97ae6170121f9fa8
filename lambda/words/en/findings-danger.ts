import type { FindingId } from '../../triage/findings.ts';
import type { Words } from '../words.ts';

type Id = Extract<
  FindingId,
  | 'bladder-bowel'
  | 'saddle'
  | 'both-legs'
  | 'foot-drop'
  | 'chest'
  | 'fainting'
  | 'tearing-pain'
  | 'dark-urine'
  | 'weight-bearing'
  | 'fall'
  | 'fever'
  | 'swelling'
  | 'swollen-calf'
  | 'sudden-start'
>;

/** What may be more than soreness, and cannot wait. */
export const DANGER_FINDINGS: Pick<Words['findings'], Id> = {
  'bladder-bowel': {
    name: 'bladder or bowel trouble',
    said: { yes: 'you have bladder or bowel trouble' },
    why: {
      says: 'Sudden loss of control down there needs care right away.',
      sources: ['S45', 'CES-CARD'],
    },
  },
  saddle: {
    name: 'numbness between your legs',
    said: { yes: "you're numb between your legs, or something there stopped working" },
    why: {
      says: "Feeling numb where you'd sit on a saddle can mean that a nerve is squeezed.",
      sources: ['CES-CARD', 'NHSW-SCI'],
    },
  },
  'both-legs': {
    name: 'trouble in both legs',
    said: { yes: 'both legs hurt, tingle or feel weak' },
    why: {
      says: 'Trouble in both legs points to the spine, and needs care fast.',
      sources: ['NHSW-SCI', 'NHS-BACK'],
    },
  },
  'foot-drop': {
    name: 'a dragging foot',
    said: { yes: 'your foot drags' },
    why: { says: 'A foot that drags can mean a nerve is in trouble.', sources: ['GREEN', 'MAYO-SCI'] },
  },
  chest: {
    name: 'chest or breathing trouble',
    said: { yes: 'you have chest pain or trouble breathing' },
    why: { says: "With chest pain or short breath, don't wait.", sources: ['NHSW-DVT', 'MEDLINE'] },
  },
  fainting: {
    name: 'fainting',
    said: { yes: 'you fainted or came close' },
    why: { says: 'Fainting has to be looked at before any exercise.', sources: ['AAA', 'MEDLINE'] },
  },
  'tearing-pain': {
    name: 'a tearing pain',
    said: { yes: 'you had a sudden tearing pain' },
    why: {
      says: 'A sudden tearing pain in the back or belly can come from a blood vessel.',
      sources: ['AAA', 'MEDLINE'],
    },
  },
  'dark-urine': {
    name: 'dark pee',
    said: { yes: 'your pee is dark, or has blood in it' },
    why: {
      says: 'Pee as dark as cola can mean that muscle is breaking down and hurting the kidneys.',
      sources: ['CDC-RHABDO', 'KRAMES-RHABDO', 'SCALCO'],
    },
  },
  'weight-bearing': {
    name: 'how much weight that leg can take',
    said: { partial: 'you limp', none: "you can't put weight on that leg" },
    why: {
      says: 'If pain makes it hard to put weight on the leg, a doctor should see it.',
      sources: ['S35', 'KERNOW-HIP', 'GLOS-HIP'],
    },
  },
  fall: {
    name: 'a fall',
    said: { yes: 'it started with a fall or a knock' },
    why: { says: 'After a fall or a knock, a bone could be hurt.', sources: ['GLOS-HIP', 'EMEDH-HIP'] },
  },
  fever: {
    name: 'a fever',
    said: { yes: "you have a fever or sweats, feel ill, or it's hot there" },
    why: {
      says: "A fever with pain there can be a deep infection, and it's no time to exercise.",
      sources: ['SEPTIC', 'NHS-BACK', 'MAYO-SICK'],
    },
  },
  swelling: {
    name: 'swelling',
    said: { yes: "there's swelling or a big bruise" },
    why: {
      says: 'A lot of swelling or bruising can mean bleeding, deep in the muscle.',
      sources: ['GCS', 'BMJCR'],
    },
  },
  'swollen-calf': {
    name: 'a swollen leg',
    said: { yes: 'one calf or thigh is swollen, tender, hot or a strange color' },
    why: { says: 'One swollen calf or thigh can mean a blood clot.', sources: ['NHSW-DVT'] },
  },
  'sudden-start': {
    name: 'a pop or grab',
    said: { grab: 'it started with a sudden grab', pop: 'it started with a pop' },
    why: {
      says: 'Plain soreness creeps in later. A sudden pop or grab can mean a torn muscle.',
      sources: ['HAMAV', 'NHSI-DOMS'],
    },
  },
};
