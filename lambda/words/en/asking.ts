import type { AskingWords } from '../words.ts';

export const ASKING: AskingWords = {
  between: ['Okay.', 'Thanks.', '', 'Got it.', 'All right.'],
  plainer: ["That's okay. Let me put it another way.", 'Fair enough. Let me ask it in plainer words.'],
  which: ['Which of those is it? {Ideas}?', 'Tell me which one. {Ideas}?'],
  partlyReprompt: 'Yes, no, or not sure?',
  whichReprompt: 'Which one is it?',
  lastWord:
    'No answer means no verdict yet, so rest today. For bladder trouble, numbness between your legs, weak legs, chest pain or dark pee, call {number}.',
  lastWordBrief: 'With no answer I have no verdict, so rest today.',
};
