import type { AskingWords } from '../words.ts';

export const ASKING: AskingWords = {
  first: 'First, safety.',
  between: ['Okay.', 'Thanks.', '', 'Got it.', 'All right.'],
  plainer: ["That's okay. Let me put it another way.", 'Fair enough. Let me ask it in plainer words.'],
  which: ['Which of those is it? {Ideas}?', 'Tell me which one. {Ideas}?'],
  partlyReprompt: 'Yes, no, or not sure?',
  whichReprompt: 'Which one is it?',
  noVerdictYet: {
    verdict: ["I can't say yet. I need a few more answers."],
    change: ["There's no verdict yet, so there's nothing to change."],
    insist: ["That's your call. I have no verdict yet, and only your answers decide it."],
    leaningNo: ["So far it's a no for today, but I have more to ask."],
  },
  howMany: {
    inTheCheck: 'Ten at most, and often fewer.',
    last: 'This is the last one.',
    oneMore: 'One more after this.',
    more: 'This one, and {number} more.',
  },
  lastWord:
    'No answer means no verdict yet, so rest today. For bladder trouble, numbness between your legs, weak legs, chest pain or dark pee, call {number}.',
  lastWordBrief: 'With no answer I have no verdict, so rest today.',
};
