import type { Lines } from '../line.ts';
import type { EmergencyWords } from '../words.ts';

export const EMERGENCY: EmergencyWords = {
  what: 'But what you told me needs emergency care now.',
  call: 'Call {number}.',
  cannotCall: "I can't make a call for you.",
  callNow: 'Call {number}, now.',
  again: 'Again, that is {digits}.',
  number: '{digits}, or your local emergency number',
  anyNumber: 'your local emergency number',
  anyDigits: 'your local emergency number',
  because: ["{Reasons}. That can't wait.", '{Reasons}. That should not wait.'],
  becauseUnsure: ["{Reasons}, and that's not one to guess at."],
  spine: { says: 'That can mean a serious spinal cord problem.', sources: ['S46', 'CES-CARD'] },
  doNot: { says: "Don't drive yourself, and don't run or stretch.", sources: ['DESIGN', 'AAA'] },
  goWith: {
    says: 'Or get a ride to {room}.',
    sources: ['AAA', 'KERNOW-HIP'],
  },
  rooms: { usual: 'an emergency room', 'en-GB': 'A and E', 'en-AU': 'an emergency department' },
  stayPut: {
    says: 'Stay put, and let the ambulance crew lift you.',
    sources: ['EMEDH-HIP'],
  },
  alone: { says: 'If you are alone, call someone to be with you.', sources: ['DESIGN'] },
  notAlone: {
    heard: "I'm so sorry it hurts this much. I'm glad you said it out loud.",
    call: 'Please talk to a real person right now. Call {number}.',
    stay: { says: 'And ask someone you trust to stay with you until help is there.', sources: ['DESIGN'] },
    again: 'The number again is {digits}. You matter.',
  },
  watch: {
    says: 'If you have bladder or bowel trouble, numbness between your legs, weak legs, chest pain or dark pee, call {number}.',
    sources: ['S45', 'S48', 'CES-CARD', 'NHSW-DVT', 'CDC-RHABDO'],
  },
  line: 'Call your doctor, or {digits} for advice.',
  lineInMostPlaces: 'Call your doctor, or in most places {digits} for advice.',
  noLine: 'Call your doctor or a nurse line, or go to an urgent clinic.',
};

export const NO_VERDICT: Lines = [
  "I couldn't finish the check, so I have no verdict. Please rest from running today.",
  "I didn't get enough for a verdict, and I won't guess. Please rest from running today.",
];
