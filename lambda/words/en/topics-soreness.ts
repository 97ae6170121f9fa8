import type { Topic } from '../../dialogue/acts.ts';
import type { Sourced } from '../line.ts';
import type { InsteadOfARunWords, TopicWords } from '../words.ts';

type Id = Extract<
  Topic,
  | 'doms'
  | 'why-glutes-hurt'
  | 'what-glutes-do'
  | 'how-long-to-rest'
  | 'what-else-can-i-do'
  | 'does-stretching-help'
  | 'is-it-damage'
>;

/** What soreness is, and what to do with it. */
export const SORENESS_TOPICS: Readonly<Record<Id, TopicWords>> = {
  doms: {
    first: [
      {
        says: 'Sore glutes after a run are most likely DOMS. That is short for delayed onset muscle soreness.',
        sources: ['S15'],
      },
      {
        says: 'It sets in within one to two days, and is often worst one to three days after the run.',
        sources: ['S16', 'ACSM-DOMS', 'NHS-DOMS'],
      },
      {
        says: 'One idea is that a run makes tiny tears in the muscle. Mending them is part of how it adapts and gets stronger.',
        sources: ['S17', 'S18', 'CHEUNG'],
      },
      {
        says: "A sharp pain as your foot lands isn't typical of it. If you have that, get it checked.",
        sources: ['S13', 'S14', 'BSI20'],
      },
    ],
    more: [
      { says: 'Nobody is sure how it works. There are at least six ideas.', sources: ['CHEUNG'] },
      { says: 'It should be gone within five days. If not, see a doctor.', sources: ['NHSI-DOMS'] },
    ],
  },
  'why-glutes-hurt': {
    first: [
      {
        says: "Soreness after a run is very common, most of all in the thighs and glutes. It's part of being a runner.",
        sources: ['S02', 'S03'],
      },
      {
        says: 'The glutes work with every stride, and a harder run than usual leaves them sore.',
        sources: ['S08', 'S15'],
      },
      { says: 'Getting up from a chair can feel sore too.', sources: ['S34'] },
      {
        says: "Before you run again, tell plain soreness from a sign of injury. That's what my check is for.",
        sources: ['S01', 'S04'],
      },
    ],
    more: [
      {
        says: 'Whether you can run depends on how bad it is, and on your health and training.',
        sources: ['S05', 'S20'],
      },
      { says: "And pain near the glutes doesn't always come from the muscle.", sources: ['S36'] },
    ],
  },
  'what-glutes-do': {
    first: [
      { says: 'The big glute muscle moves your leg behind your body.', sources: ['S07'] },
      { says: 'When you run, it does two jobs.', sources: ['S08'] },
      {
        says: 'On the leg you stand on, it helps drive you forward, and stops your trunk from tipping.',
        sources: ['S09', 'LIEB', 'LENHART'],
      },
      {
        says: 'On the leg that swings, it works like a brake, so your weight does not rush ahead. That helps keep you upright.',
        sources: ['S10', 'S11', 'LIEB', 'LENHART'],
      },
    ],
    more: [
      {
        says: 'That comes from a study in the journal J O S P T, from October twenty fourteen.',
        sources: ['S12', 'LENHART'],
      },
      { says: 'It is the large muscle on top. The piriformis lies deep under it.', sources: ['S54'] },
    ],
  },
  'how-long-to-rest': {
    first: [
      { says: 'Give a muscle two to three days between hard sessions.', sources: ['S24'] },
      { says: 'Big ones such as the glutes need the longer end, so think three days.', sources: ['S25'] },
      {
        says: 'Muscle grows in the time off, and too little rest can hold you back.',
        sources: ['S26', 'S27'],
      },
      { says: "Rest from running doesn't have to mean no exercise.", sources: ['S28'] },
    ],
    more: [
      {
        says: 'Sore muscles change how you land, so running too soon can add to the risk.',
        sources: ['CHEUNG'],
      },
      { says: 'If it lasts past five days or gets worse, see a doctor.', sources: ['NHSI-DOMS'] },
    ],
  },
  'what-else-can-i-do': {
    first: [
      { says: 'A day without a run can still have exercise in it.', sources: ['S28'] },
      {
        says: 'Upper body strength, flexibility work, yoga and cross-training are all fine.',
        sources: ['S29', 'S30', 'S31', 'S32'],
      },
      { says: 'So is anything that takes the weight off your legs, such as swimming.', sources: ['S33'] },
      { says: 'If it hurts to walk, spare your legs, since leg exercise can do harm.', sources: ['S23'] },
    ],
    more: [
      { says: 'For mild soreness, easy exercise can sometimes help.', sources: ['S21'] },
      {
        says: 'One reason given is that working muscles bring in blood, oxygen and food for repair.',
        sources: ['S22'],
      },
      { says: 'Gentle stretches at home can feel good too.', sources: ['S49'] },
    ],
  },
  'does-stretching-help': {
    first: [
      {
        says: 'It can feel good, but studies find little or no effect on soreness.',
        sources: ['S49', 'S53', 'COCHRANE', 'DUPUY'],
      },
      { says: 'A foam roller may ease soreness a little.', sources: ['S51', 'WIEW', 'DUPUY-CRIT'] },
      {
        says: 'I can lead five moves, in this order: knee to chest, piriformis, I T band, foam roller and trigger point.',
        sources: ['S50', 'S51', 'S52', 'S56'],
      },
    ],
    more: [
      {
        says: 'The stretches follow the hip program of the bone surgeons in the United States.',
        sources: ['S50', 'AAOS-HIP'],
      },
      { says: 'We stretch the piriformis, since it lies beneath the big glute.', sources: ['S54'] },
      { says: 'And the I T band, since tissue joins it to the big glute.', sources: ['S55'] },
      {
        says: 'A pressed knot is a sore spot, so go easy, and stop if it tingles.',
        sources: ['S52', 'BUTULIS', 'TBALL'],
      },
    ],
  },
  'is-it-damage': {
    first: [
      {
        says: "Soreness by itself doesn't mean you are injured. After a run it's very common.",
        sources: ['S02', 'S03'],
      },
      {
        says: 'It may come from tiny tears in the muscle, and that is part of how muscle adapts.',
        sources: ['S17', 'S18', 'CHEUNG'],
      },
      {
        says: 'An injury is more often sharp or stabbing, and felt when that foot hits the ground.',
        sources: ['S13', 'S14'],
      },
      { says: 'So ask me to check it before you run.', sources: ['S04'] },
    ],
    more: [
      { says: 'A strain is felt right away. Plain soreness comes on later.', sources: ['NHSI-DOMS'] },
      {
        says: 'Pain in bone is often there at rest, at night or in one spot.',
        sources: ['FNSF', 'SACRAL03', 'GLOS-HIP'],
      },
    ],
  },
};

export const LIST_MOVES: Sourced = {
  says: 'There are five moves, in this order: the knee to chest stretch, the piriformis stretch, the I T band stretch, the foam roller, and trigger point release.',
  sources: ['S50', 'S51', 'S52', 'S56'],
};

export const INSTEAD_OF_A_RUN: InsteadOfARunWords = {
  first: {
    swimming: {
      says: 'Yes, swimming is fine, as it takes the weight off your legs.',
      sources: ['S28', 'S33'],
    },
    cycling: {
      says: 'An easy ride counts as cross-training, and that is fine while it does not hurt.',
      sources: ['S28', 'S31', 'DESIGN'],
    },
    walking: {
      says: 'Easy walking is fine while it does not hurt.',
      sources: ['S23', 'S28', 'DESIGN'],
    },
    yoga: { says: 'Yes, yoga is fine.', sources: ['S28', 'S30', 'S32'] },
    'upper-body': { says: 'Yes, upper body work is fine.', sources: ['S28', 'S29'] },
    'leg-work': {
      says: 'Leave hard leg work while it is sore. Upper body work is fine.',
      sources: ['S23', 'S24', 'S29', 'DESIGN'],
    },
  },
  sparingTheLegs: {
    says: 'Since walking hurts, leave that for today, as leg exercise can do harm. A swim is fine if it feels good.',
    sources: ['S23', 'S33'],
  },
};
