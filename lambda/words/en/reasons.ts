import type { ReasonWords, WhatWouldChangeWords } from '../words.ts';

export const REASONS: ReasonWords = {
  youSaid: 'you said {said}',
  yesTo: 'yes to {ideas}',
  notSure: "you weren't sure about {unsure}",
  both: '{said}, and {unsure}',
  hardSession: 'your last hard session was two to three days ago',
};

export const WHAT_WOULD_CHANGE: WhatWouldChangeWords = {
  wish: [
    'If {wishes}, {toward} could be on the cards.',
    'Here is what it would take. If {wishes}, {toward} comes into reach.',
  ],
  stillAsk: ["I'd still ask you the rest of my questions.", 'Then ask me again, and I would check the rest.'],
  safety: [
    "That one isn't up for a trade. It rests on what you told me, and somebody should look at it first.",
    'No swap there, I am afraid. What you told me needs a person to look at it before any run.',
  ],
  alreadyRunning: ['Nothing has to change. Running as normal is already on the table.'],
  toward: { run: 'a normal run', 'run-easy': 'an easy run' },
};
