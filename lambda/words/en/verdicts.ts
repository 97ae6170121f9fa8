import type { DisclaimerWords, VerdictAsideWords, VerdictWords, Words } from '../words.ts';

export const DISCLAIMERS: DisclaimerWords = {
  beforeVerdict: [
    'This is general education, not medical advice.',
    'A reminder: general education, not medical advice.',
  ],
  beforeInformation: [
    'Just a quick word first. What I tell you is general education, not medical advice.',
    'Keep in mind as we go. What I say is general education, not medical advice.',
  ],
  beforeEmergency: 'This is general education, not medical advice.',
};

const RUN: VerdictWords = {
  inShort: 'Yes.',
  what: [
    'Nothing you told me says stop. You can run as normal.',
    "Nothing you told me says stop. Run as you'd planned.",
  ],
  because: ["You said it isn't sore, and no to every warning sign."],
  today: { says: 'Build up bit by bit, with no big jumps.', sources: ['BSI21', 'DESIGN'] },
  instead: { says: 'Yoga, swimming or upper body work are fine too.', sources: ['S29', 'S32', 'S33'] },
  checkAgain: { says: 'If the soreness comes back, check with me again.', sources: ['DESIGN'] },
  more: [
    {
      says: 'Sore muscles are a normal part of being a runner, most of all in the thighs and glutes.',
      sources: ['S02', 'S03'],
    },
    { says: 'Leave a hard-worked muscle two to three days before the next hard session.', sources: ['S24'] },
    { says: 'Most bone injuries in runners come from too much, too fast.', sources: ['BSI21'] },
  ],
};

const RUN_EASY: VerdictWords = {
  inShort: 'Yes, but keep it easy.',
  what: ['A short, easy run is reasonable.', 'A short and easy run is reasonable today.'],
  because: [
    "That's because {reasons}, and the rest was clear.",
    'Why? Well, {reasons}, and the rest was clear.',
  ],
  today: {
    says: 'Walk fast for five to ten minutes. Then run twenty to thirty, flat, slow enough to chat. No hills or sprints.',
    sources: ['ACSM-DOMS', 'DESIGN'],
  },
  stop: {
    says: 'Stop and walk if pain goes past three, turns sharp, changes your stride, spreads or tingles.',
    sources: ['OCT', 'AOPT'],
  },
  instead: { says: 'Or swim, or do yoga or upper body work.', sources: ['S29', 'S32', 'S33'] },
  checkAgain: {
    says: 'Check again after the run and next morning. If it is worse, rest.',
    sources: ['AHPS', 'BIM', 'AOPT'],
  },
  more: [
    { says: 'Exercise can sometimes help mild soreness.', sources: ['S21'] },
    {
      says: 'One reason given is that working muscles bring in blood, oxygen and food for repair.',
      sources: ['S22'],
    },
    {
      says: 'Not all agree. Some health pages say never run with pain. So I stop at three out of ten.',
      sources: ['NHS-RUN', 'AHPS', 'BIM', 'OCT'],
    },
    { says: 'It should be back to how it was within two or three hours.', sources: ['OCT'] },
  ],
};

const REST: VerdictWords = {
  inShort: 'No. Not today.',
  what: ['Rest from running today.', 'Take today off from running.'],
  because: ["That's because {reasons}.", 'Why? Because {reasons}.'],
  today: { says: 'Leave out runs, hills and hard leg work.', sources: ['S23', 'DESIGN'] },
  instead: {
    says: 'You can still do upper body work, flexibility, yoga, or cross-training off your feet, such as swimming.',
    sources: ['S28', 'S29', 'S30', 'S31', 'S32', 'S33'],
  },
  insteadSparingTheLegs: {
    says: 'Since walking hurts, leg exercise can do harm. Upper body work is fine, and so are flexibility, yoga or a swim if they feel good.',
    sources: ['S23', 'S28', 'S29', 'S30', 'S32', 'S33'],
  },
  checkAgain: {
    says: 'Check with me again tomorrow. If the soreness lasts past five days or gets worse, see a doctor.',
    sources: ['NHSI-DOMS'],
  },
  checkAgainAfterSession: {
    says: 'Check again when three full days have passed since that session. If it gets worse, see a doctor.',
    sources: ['S24', 'S25', 'NHSI-DOMS'],
  },
  more: [
    { says: 'Sore glutes after a run are most likely plain soreness that comes on late.', sources: ['S15'] },
    { says: 'Muscle grows in the time off, and too little rest can hold you back.', sources: ['S26', 'S27'] },
    { says: 'Give glutes the longer end of two to three days.', sources: ['S24', 'S25'] },
    {
      says: 'Sore muscles also change how you land, so running too soon can add strain.',
      sources: ['CHEUNG'],
    },
    {
      says: 'Gentle stretches or a foam roller can feel good. They may ease soreness a little, but will not speed things up much.',
      sources: ['S49', 'S50', 'S51', 'S53', 'COCHRANE', 'WIEW'],
    },
  ],
};

const DOCTOR: VerdictWords = {
  inShort: 'No. Get it seen first.',
  what: ['Please see a doctor or physio before you run again.'],
  because: ["That's because {reasons}.", 'Why? Because {reasons}.'],
  today: {
    says: 'It may not be the muscle, so no stretches till then. Go within days, not weeks.',
    sources: ['S36', 'HAMAV', 'FNSF', 'DESIGN'],
  },
  instead: {
    says: "Easy walking or upper body work is fine if it doesn't hurt.",
    sources: ['S29', 'DESIGN'],
  },
  checkAgain: {
    says: "Check again once you've been seen. If you get bladder trouble, or go numb between your legs, call {number}.",
    sources: ['CES-CARD', 'S45', 'S48', 'DESIGN'],
  },
  todayUntilCleared: {
    says: 'No running or stretching till then. Ask what your body can take.',
    sources: ['PGP-CUH', 'THR-LHSC', 'BHOF', 'DESIGN'],
  },
  checkAgainOnceCleared: {
    says: 'Once a doctor clears you to run, tell me so, and we check again.',
    sources: ['DESIGN'],
  },
  more: [
    { says: "I can't tell what it is. Only somebody who looks at it can.", sources: ['AAFP14', 'POSTHIP'] },
    {
      says: 'Pain near the glutes may come from a disc in the low back, a tight deep muscle, or the sciatic nerve.',
      sources: ['S36', 'S37', 'S38', 'S39'],
    },
    { says: 'If you felt a pop, or it could be bone, ask for an early visit.', sources: ['HAMAV', 'FNSF'] },
    {
      says: 'Meanwhile, for bladder trouble, numbness between your legs, weak legs or dark pee, call {number}.',
      sources: ['CES-CARD', 'CDC-RHABDO', 'S48'],
    },
  ],
};

const DOCTOR_TODAY: VerdictWords = {
  inShort: 'No. Get help today.',
  what: ['Please get medical help today, before any run.'],
  because: ["That's because {reasons}.", 'Why? Because {reasons}.'],
  today: {
    says: '{line} No running or stretching.',
    sources: ['NHSW-DVT', 'NHS-BACK', 'DESIGN'],
  },
  instead: { says: 'Just rest.', sources: ['DESIGN'] },
  checkAgain: {
    says: "If it gets worse, or you get chest or bladder trouble, call {number}. Check back once you've been seen.",
    sources: ['NHSW-DVT', 'NHS-BACK', 'CES-CARD'],
  },
  more: [
    {
      says: "I can't tell what it is, but these signs should be looked at the same day.",
      sources: ['NHS-BACK', 'NHSW-DVT'],
    },
    { says: 'It may be nothing bad. A person who can look at it will know.', sources: ['DESIGN'] },
    {
      says: 'For chest pain, trouble breathing, bladder trouble, numbness between your legs or dark pee, call {number}.',
      sources: ['NHSW-DVT', 'CES-CARD', 'CDC-RHABDO', 'S48'],
    },
  ],
};

export const VERDICT_WORDS: Words['verdicts'] = {
  run: RUN,
  'run-easy': RUN_EASY,
  rest: REST,
  doctor: DOCTOR,
  'doctor-today': DOCTOR_TODAY,
};

export const VERDICT_ASIDES: VerdictAsideWords = {
  why: "That's because {reasons}.",
  whyRun: "You said it isn't sore, and no to every warning sign. So nothing says stop.",
  stands: [
    "It's your call, and my answer stays the same.",
    'I hear you. My answer is still the same, though.',
  ],
  standsStop: {
    says: 'If you do run, stop at once for sharp pain, numbness, a weak leg, a limp, or pain that grows.',
    sources: ['OCT', 'AOPT', 'DESIGN'],
  },
};
