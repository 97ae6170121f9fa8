import type { GateWords, Words } from '../words.ts';

export const INVITES: Words['invites'] = {
  welcome: {
    asks: [
      'What would you like: check if you can run, or do some stretches?',
      'Shall we check if you can run, or stretch?',
    ],
    reprompt: 'Say: can I run? Or: start the stretches.',
  },
  'after-verdict': {
    asks: ['Anything you want to ask about that?', 'What else would you like to know?'],
    reprompt: 'You can ask why, ask for more, or say stop.',
  },
  'after-explanation': {
    asks: [
      'What else would you like to know?',
      'Shall we check if you can run, or is there more you want to know?',
    ],
    reprompt: 'Say: can I run? Or say stop.',
  },
  'between-moves': {
    asks: ['Say next when you are ready. Shall we go on?'],
    reprompt: 'Ready? Say next, or stop.',
  },
  paused: { asks: ["We're paused. Shall we go on?"], reprompt: 'Say resume, or stop.' },
  help: { asks: ['What would you like to do?'], reprompt: 'Say: can I run? Or: start the stretches.' },
  'anything-else': {
    asks: ['What else can I do for you?', 'Is there more I can do for you?'],
    reprompt: 'Say what you need, or say stop.',
  },
  'after-reminders': {
    asks: ['What else can I do for you?', 'Is there more I can do for you?'],
    reprompt: 'To take one off, say cancel, and its day. Or say stop.',
  },
};

export const OFFERS: Words['offers'] = {
  stretch: {
    asks: ['Would you like some gentle stretches now?', 'Shall we do a few gentle stretches?'],
    reprompt: 'Stretches now, yes or no?',
    easier: 'I can lead some gentle stretches. Say yes to start, or no to end.',
  },
  'carry-on': {
    asks: ['Shall we carry on where you were?'],
    reprompt: 'Carry on, yes or no?',
    easier: 'Say yes to go on with the stretches from there, or no.',
  },
  'gate-signs': {
    asks: [
      'First, a quick safety check. Any bladder or bowel trouble, numbness or pain down a leg, a fever or a swollen leg?',
    ],
    reprompt: 'Any of those, yes or no?',
    easier:
      'Before we stretch: is anything numb, swollen or hot, or is your bladder off? Say yes, no, or not sure.',
  },
  'gate-injury': {
    asks: ['Was there a fall or a pop, or did a doctor tell you not to stretch?'],
    reprompt: 'A fall, a pop, or told not to stretch?',
    easier: 'Did it start with an injury, or has a doctor ruled out stretches? Say yes, no, or not sure.',
  },
  'gate-blocks': {
    asks: [
      'One more. Do you have a new hip, recent surgery, weak bones, or blood thinners, or are you pregnant?',
    ],
    reprompt: 'Do any of those fit?',
    easier:
      'Some moves are not for all. Say which fits: a new hip, surgery, weak bones, pregnant, blood thinners, or none.',
  },
  'which-side-is-sore': {
    asks: ['And which side is sore: left, right, or both?', 'Which side is sore: left, right, or both?'],
    reprompt: 'Left, right, or both?',
    easier: 'I start with the less sore side. Say left, right, or both.',
  },
  'forget-me': {
    asks: ['That wipes your progress and how you like your stretches. Shall I do it?'],
    reprompt: 'Wipe it, yes or no?',
    easier: 'Say yes and I wipe all I keep on you. Say no and I leave it.',
  },
  'set-reminder': {
    asks: ['Shall I set that reminder?', 'Would you like me to set it?'],
    reprompt: 'Set it, yes or no?',
    easier: 'Say yes and I set the reminder, or no.',
  },
  'reminder-day': {
    asks: ['I set one reminder at a time. Which day would you like: tomorrow, in two days, or a weekday?'],
    reprompt: 'Which day shall it be?',
    easier: 'Say tomorrow, in two days, or a day such as Friday. You can add a time. Or say no.',
  },
  'cancel-reminders': {
    asks: ['Shall I take off all that is set?'],
    reprompt: 'Take off all of them, yes or no?',
    easier: 'Say yes and I take off all of them, or a day such as Friday for just that one. Or say no.',
  },
  'remind-after-rest': {
    asks: ['Shall I remind you to check in with me in two days?'],
    reprompt: 'A reminder in two days, yes or no?',
    easier: 'Say yes and I look for a time in two days. Or say no.',
  },
  'stop-or-go-on': {
    asks: ['Would you like to stop, or go on gently?'],
    reprompt: 'Stop, or go on?',
    easier: 'Say stop to end here, or go on if it feels fine.',
  },
  unwell: {
    asks: ['Is there any chest pain or trouble breathing, or did you faint?'],
    reprompt: 'Chest pain, short of breath, or fainted?',
    easier: 'Does your chest hurt, is it hard to breathe, or did you pass out? Say yes, no, or not sure.',
  },
  'steady-again': {
    asks: ['Say yes when you feel steady again, or say stop.'],
    reprompt: 'Are you steady again? Say yes, or stop.',
    easier: 'Say yes to go on with the stretches, or stop to end here.',
  },
};

export const GATES: GateWords = {
  partly: 'One check first. What about {ideas}?',
  ideas: {
    'bladder-bowel': 'bladder or bowel trouble',
    saddle: 'numbness between your legs',
    'leg-nerve': 'numbness or pain down a leg',
    fever: 'a fever',
    swelling: 'swelling',
    'swollen-calf': 'a swollen calf or thigh',
    fall: 'a fall or a knock',
    'sudden-start': 'a pop or sudden grab',
    surgery: 'a new hip or recent surgery',
    'weak-bones': 'weak bones',
    pregnancy: 'being pregnant',
    'blood-thinners': 'blood thinners',
  },
  checkFirst: ["Then let's check that before any stretch.", 'In that case, the check comes first.'],
  comeOutFirst:
    'Stop there, and come out of it slowly. No stretch should feel like that, so we check it first.',
  getUpSlowly: {
    says: 'Stay down until it has passed. To get up, roll on to your side, come up on your knees, and push up on a sturdy chair. Ask somebody to be near you. If it does not pass, or you cannot get up, call {number}.',
    sources: ['DESIGN', 'S48'],
  },
  noStretch: {
    verdict: [
      'No stretches for now. Somebody should look at it first.',
      'That needs a look first, so no stretches today.',
    ],
    gate: ['Then no stretches for now. With a fresh injury they can do harm.'],
    advised: ['Then no stretches. What your doctor or physio said comes first.'],
    child: ['I only lead adults through stretches. Please ask a doctor or physio.'],
  },
  why: {
    'gate-signs': {
      says: 'Those can be signs of a squeezed nerve, a clot or an infection. A stretch does not help there, and a doctor can.',
      sources: ['NHS-BACK', 'CES-CARD', 'NHSW-DVT', 'SEPTIC'],
    },
    'gate-injury': {
      says: 'A fresh strain or tear needs rest before it is stretched, and what a doctor told you comes first.',
      sources: ['NHS-SPRAIN', 'HAMAV', 'DESIGN'],
    },
    'gate-blocks': {
      says: 'With a new hip or weak bones some twists are risky. In pregnancy we keep you off your back. With blood thinners, such as warfarin, hard pressure can bruise badly.',
      sources: ['THR-LHSC', 'BHOF', 'PREG-NHS', 'SUN15'],
    },
    'which-side-is-sore': {
      says: 'I start with the side that is less sore, so that you know how a move feels.',
      sources: ['DESIGN'],
    },
  },
};
