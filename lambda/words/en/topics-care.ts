import type { Topic } from '../../dialogue/acts.ts';
import type { TopicWords } from '../words.ts';

type Id = Extract<
  Topic,
  'when-to-see-a-doctor' | 'what-else-could-it-be' | 'emergency-signs' | 'what-we-keep' | 'who-made-this'
>;

/** When somebody should look at it, and what stands behind the skill. */
export const CARE_TOPICS: Readonly<Record<Id, TopicWords>> = {
  'when-to-see-a-doctor': {
    first: [
      { says: 'See a doctor if pain makes it hard to put weight on that leg.', sources: ['S35'] },
      {
        says: 'Or if pain, numbness or tingling runs down the leg, or the leg feels weak.',
        sources: ['S41', 'S42', 'S43', 'S44'],
      },
      {
        says: 'Or if it is sharp, hurts at rest, gets worse, or lasts past five days.',
        sources: ['S13', 'FNSF', 'NHSI-DOMS'],
      },
      {
        says: 'Sudden loss of bladder or bowel control is an emergency. Then call {number}.',
        sources: ['S45', 'S48'],
      },
    ],
    more: [
      {
        says: 'A fever, one swollen leg, or a pop at the start should be seen the same day.',
        sources: ['SEPTIC', 'NHSW-DVT', 'HAMAV'],
      },
      {
        says: 'Feeling stiff as you get up from a chair is common, and no alarm by itself.',
        sources: ['S34'],
      },
    ],
  },
  'what-else-could-it-be': {
    first: [
      {
        says: "I can't tell what it is. Somebody has to look at it for that.",
        sources: ['AAFP14', 'AAFP21', 'POSTHIP'],
      },
      { says: 'Pain near the glutes may not come from the muscle.', sources: ['S36'] },
      {
        says: 'It can come from a disc in the low back, a tight deep muscle such as the piriformis, or a pressed sciatic nerve.',
        sources: ['S37', 'S38', 'S39'],
      },
      {
        says: 'That nerve runs deep in the buttock and down the back of the leg. So pain, numbness or tingling can run down too.',
        sources: ['S40', 'S41', 'S42', 'S43'],
      },
    ],
    more: [
      { says: 'If a nerve is pressed for a long time, the leg can grow weak.', sources: ['S44'] },
      {
        says: 'In runners it can also be a stress fracture, a tendon, or the joint at the back of the pelvis.',
        sources: ['SACRAL96', 'FNSF', 'PHT', 'SIJ'],
      },
      {
        says: 'A blood vessel can do it too, if it hurts at the same distance and stops when you stand.',
        sources: ['AAFP14'],
      },
    ],
  },
  'emergency-signs': {
    first: [
      {
        says: 'Sudden loss of bladder or bowel control needs care at once. It can mean a serious spinal cord problem.',
        sources: ['S45', 'S46'],
      },
      {
        says: 'So do numbness between your legs, trouble in both legs, or a foot that drags.',
        sources: ['CES-CARD', 'NHSW-SCI', 'GREEN'],
      },
      {
        says: 'And chest pain, trouble breathing, fainting, dark pee, or a leg that takes no weight after a fall.',
        sources: ['NHSW-DVT', 'AAA', 'CDC-RHABDO', 'KERNOW-HIP'],
      },
      { says: 'If you have one of these, call {number}.', sources: ['S48'] },
    ],
    more: [
      {
        says: 'The National Library of Medicine has a full list of the signs of an emergency, on Medline Plus.',
        sources: ['S47', 'MEDLINE'],
      },
      { says: "And don't drive yourself there.", sources: ['DESIGN'] },
    ],
  },
  'what-we-keep': {
    first: [
      {
        says: 'Your answers stay in this talk. When it ends, they are gone, and so is what I told you.',
        sources: ['DESIGN'],
      },
      {
        says: 'What I keep is which stretches you did and when, and how you like them.',
        sources: ['DESIGN'],
      },
      { says: 'To wipe that, say: forget me.', sources: ['DESIGN'] },
    ],
    more: [
      {
        says: 'While we talk, your answers pass through Amazon, as all you say to Alexa does. I never write them down.',
        sources: ['DESIGN'],
      },
    ],
  },
  'who-made-this': {
    first: [
      {
        says: 'I am not a doctor. I am a small coach for runners, and I started from an article on Livestrong about running with a sore glute.',
        sources: ['S01', 'SEED'],
      },
      {
        says: 'My questions also rest on health pages, such as those of the N H S, and on studies.',
        sources: ['NHSI-DOMS', 'CES-CARD'],
      },
      {
        says: 'No clinician has signed me off yet. So take this as general education, not medical advice.',
        sources: ['DESIGN'],
      },
    ],
    more: [
      {
        says: 'That article points to two more: one on home care for a strained glute, one on moves that tone it.',
        sources: ['S06', 'S19'],
      },
    ],
  },
};
