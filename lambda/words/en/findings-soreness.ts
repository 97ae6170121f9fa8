import type { FindingId } from '../../triage/findings.ts';
import type { Words } from '../words.ts';

type Id = Extract<
  FindingId,
  | 'leg-nerve'
  | 'sharp'
  | 'rest-pain'
  | 'duration'
  | 'trend'
  | 'pregnancy'
  | 'surgery'
  | 'weak-bones'
  | 'illness'
  | 'age'
  | 'soreness'
  | 'walking'
  | 'last-session'
  | 'warm-up'
>;

/** The soreness itself, and the person who has it. */
export const SORENESS_FINDINGS: Pick<Words['findings'], Id> = {
  'leg-nerve': {
    name: 'trouble down one leg',
    said: { tingling: 'pain or tingling runs down one leg', weak: 'one leg feels weak' },
    why: {
      says: 'Pain, numbness or tingling down the leg can come from the sciatic nerve. Pressed for long, it can leave the leg weak.',
      sources: ['S39', 'S41', 'S42', 'S43', 'S44'],
    },
  },
  sharp: {
    name: 'sharp pain',
    said: { yes: "it's sharp or stabbing" },
    why: {
      says: 'Pain from a running injury is often sharp or stabbing, as the foot hits the ground.',
      sources: ['S13', 'S14', 'BSI20'],
    },
  },
  'rest-pain': {
    name: 'pain at rest or at night',
    said: { yes: 'it hurts at rest, at night, in the groin or on bone' },
    why: {
      says: 'Pain at rest, at night or in the groin can come from bone, and bone needs an early look.',
      sources: ['FNSF', 'SACRAL03', 'GLOS-HIP', 'MAYO-BACK'],
    },
  },
  duration: {
    name: 'over five days of it',
    said: { 'over-five-days': "it's gone on for more than five days" },
    why: { says: 'Plain soreness is gone within about five days.', sources: ['NHSI-DOMS'] },
  },
  trend: {
    name: 'it getting worse',
    said: { 'getting-worse': "it's getting worse" },
    why: { says: 'Plain soreness fades. It should not get worse day by day.', sources: ['NHSI-DOMS'] },
  },
  pregnancy: {
    name: 'pregnancy',
    said: { yes: 'you are pregnant or just had a baby' },
    why: {
      says: 'In and after pregnancy, pain at the back of the pelvis is common. A midwife or doctor should clear you to run.',
      sources: ['PGP-CUH', 'PGP-MK'],
    },
  },
  surgery: {
    name: 'surgery',
    said: { yes: "you've had hip, back or knee surgery" },
    why: {
      says: 'Your surgeon knows what that joint can take by now.',
      sources: ['THR-LHSC', 'THR-HSS'],
    },
  },
  'weak-bones': {
    name: 'weak bones',
    said: { yes: "you've had weak bones or a stress fracture" },
    why: {
      says: 'With weak bones or an old stress fracture, pain can be a new crack.',
      sources: ['BHOF', 'SACRAL19', 'BSI20'],
    },
  },
  illness: {
    name: 'cancer or low immunity',
    said: { yes: 'there is cancer, low immunity or weight loss' },
    why: {
      says: 'In that case, let a doctor look at any new pain.',
      sources: ['NHS-BACK', 'GLOS-HIP'],
    },
  },
  age: {
    name: 'being under eighteen',
    said: { 'under-eighteen': 'the runner is under eighteen' },
    notSure: 'the runner being eighteen or over',
    why: { says: 'Young hips still grow, and pain there needs a doctor.', sources: ['SCFE', 'EMEDH-HIP'] },
  },
  soreness: {
    name: 'how sore it is',
    said: {
      '1-2': 'the soreness is one or two out of ten',
      '3': 'the soreness is three out of ten',
      '4-5': 'the soreness is four or five',
      '6-7': 'the soreness is six or seven',
      '8-10': 'the soreness is eight or more',
    },
    wished: {
      '0': 'there were no soreness at all',
      '1-2': 'the soreness were two or less',
      '3': 'the soreness were three or less',
    },
    why: {
      says: 'Whether to run depends on how bad it is. Up to three out of ten, easy exercise can help. Past that, rest is the better plan.',
      sources: ['S05', 'S21', 'AHPS', 'BIM', 'OCT'],
    },
  },
  walking: {
    name: 'how walking feels',
    said: { hurts: 'walking hurts' },
    wished: { fine: "walking didn't hurt", stiff: "walking didn't hurt past the first steps" },
    why: { says: 'If it hurts to walk, leg exercise can do harm.', sources: ['S23'] },
  },
  'last-session': {
    name: 'when your last hard session was',
    said: {
      'under-two-days': 'your last hard session was less than two days ago',
    },
    wished: {
      older: 'three days had passed since your last hard session',
      'two-to-three-days': 'two days had passed since your last hard session',
    },
    why: {
      says: 'A hard-worked muscle wants two to three days off. Big ones like the glutes take the longer end.',
      sources: ['S24', 'S25', 'NHSI-DOMS'],
    },
  },
  'warm-up': {
    name: 'how it feels as you move',
    said: { same: "it doesn't ease as you move", worse: 'it gets worse as you move' },
    wished: { eases: 'it eased as you moved' },
    why: {
      says: 'Soreness that eases as you warm up is a good sign. Soreness that stays or builds is not.',
      sources: ['AOPT', 'OCT'],
    },
  },
};
