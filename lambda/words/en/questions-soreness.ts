import type { QuestionId } from '../../triage/questions.ts';
import type { QuestionWords } from '../words.ts';

type Id = Extract<
  QuestionId,
  'soreness' | 'leg-nerve' | 'sharp-resting-lasting' | 'warm-up' | 'last-session' | 'history' | 'adult'
>;

/** The questions about the soreness itself, and about the person who has it. */
export const SORENESS_QUESTIONS: Readonly<Record<Id, QuestionWords>> = {
  soreness: {
    whole: 'From zero to ten, how sore is it right now? Count it as it was before any painkillers.',
    reprompt: 'How sore, from zero to ten?',
    easier: 'Zero is not sore at all, and ten is the worst pain you can think of. What number is yours?',
    answers: 'Say any number from zero to ten, or not sure.',
    example: 'You could say: about a four.',
    partly: null,
    ideas: {},
    which: 'What number would you give it, from zero to ten?',
    why: {
      says: 'How bad it is helps decide. Up to three, an easy run may be fine. Past that, rest comes first. Painkillers can hide the true number.',
      sources: ['S05', 'AHPS', 'BIM', 'OCT', 'DESIGN'],
    },
  },
  'leg-nerve': {
    whole: 'Does pain, tingling or numbness run down one leg? Or does that leg feel weak?',
    reprompt: 'Tingling or pain down the leg, a weak leg, or neither?',
    easier: 'Does the pain go past your buttock, down the leg? Does the leg tingle, go numb, or feel weak?',
    answers: 'Say tingling, pain, weak, or no.',
    example: 'You could say: no, it stays in my buttock.',
    partly: null,
    ideas: {},
    which: 'Which is it: pain or tingling, or a leg that feels weak?',
    why: {
      says: 'The big nerve of the leg runs deep in the buttock. Pain, tingling or numbness down the leg can come from that nerve, not the muscle.',
      sources: ['S39', 'S40', 'S41', 'S42', 'S43', 'S44'],
    },
  },
  'sharp-resting-lasting': {
    whole:
      'Is it sharp, like when you land? There at rest, at night, in your groin or one bony spot? Past five days, or getting worse?',
    reprompt: 'Sharp? There at rest, at night, in your groin or on bone? Past five days, or worse?',
    easier:
      'Is it a sharp pain, not an ache? Does it wake you, or sit in your groin or bone? Over five days, or getting worse?',
    answers: 'Say yes, no, or not sure.',
    example: "You could say: no, it's a dull ache since my last run.",
    partly: 'What about {ideas}?',
    ideas: {
      sharp: 'sharp pain as your foot lands',
      resting: 'pain at rest, at night, in your groin or on bone',
      lasting: 'soreness that drags on or gets worse',
      duration: 'soreness past five days',
      trend: 'soreness that gets worse',
    },
    which: null,
    why: {
      says: 'Pain from a running injury is often sharp or stabbing, as the foot hits the ground. Pain at rest or in the groin can come from bone. And plain soreness fades within five days.',
      sources: ['S13', 'S14', 'FNSF', 'SACRAL03', 'BSI20', 'NHSI-DOMS'],
    },
  },
  'warm-up': {
    whole: 'Move around for five minutes. Does it ease, stay the same, or get worse?',
    reprompt: 'As you move: better, the same, or worse?',
    easier: 'Once you are up and about, how does it change?',
    answers: 'Say it eases, stays the same, or gets worse.',
    example: 'You could say: it eases once I get going.',
    partly: null,
    ideas: {},
    which: 'Which way does it go: better, the same, or worse?',
    why: {
      says: 'Stiffness that eases as you warm up is a good sign. Pain that builds as you move is not.',
      sources: ['AOPT', 'OCT'],
    },
  },
  'last-session': {
    whole:
      'When was your last hard leg session? Today or yesterday, two or three days ago, or longer? Or was it easy?',
    reprompt: 'How long since your last hard run or leg day?',
    easier: 'Think of your last hard run, race, hills or leg day. How many days ago was it?',
    answers: 'Say today, yesterday, two days, three days, longer, or not sure.',
    example: 'You could say: two days ago.',
    partly: null,
    ideas: {},
    which: 'How many days ago was it?',
    why: {
      says: 'A hard-worked muscle wants two to three days off. Big ones like the glutes take the longer end.',
      sources: ['S20', 'S24', 'S25', 'NHSI-DOMS'],
    },
  },
  history: {
    whole:
      'Last one. Are you under eighteen? Pregnant, or a new mother? Any hip, back or knee surgery, weak bones, stress fracture, cancer or low immunity?',
    reprompt:
      'Under eighteen? Pregnant, or a new baby? Any surgery? Weak bones or a stress fracture? Cancer or low immunity?',
    easier:
      'A few facts about you: under eighteen, pregnant, new baby, an operation, weak bones, a stress fracture, cancer, low immunity. Does one fit?',
    answers: 'Say no, say which one, or say a doctor has cleared me to run.',
    example: "You could say: no, none of those. Or: I'm pregnant.",
    partly: 'Does one of these fit you? {Ideas}?',
    ideas: {
      age: 'being under eighteen',
      pregnancy: 'pregnancy or a new baby',
      surgery: 'hip, back or knee surgery',
      bones: 'weak bones or a stress fracture',
      illness: 'cancer or low immunity',
    },
    which: 'Which of those fits you? Just name it.',
    why: {
      says: 'Young hips, pregnancy, surgery, weak bones or a long illness change what running does to you. Then a doctor should clear you first.',
      sources: ['S20', 'SCFE', 'PGP-CUH', 'THR-LHSC', 'BHOF', 'NHS-BACK'],
    },
  },
  adult: {
    whole: 'Is that person eighteen or over?',
    reprompt: 'Eighteen or older?',
    easier: 'Are they a grown-up, eighteen or more?',
    answers: 'Say yes, no, or not sure.',
    example: "You could say: yes, she's thirty.",
    partly: null,
    ideas: {},
    which: 'Eighteen or over, or younger?',
    why: {
      says: 'Hips that still grow can be hurt in ways that need a doctor. So I only check adults.',
      sources: ['SCFE', 'DESIGN'],
    },
  },
};
