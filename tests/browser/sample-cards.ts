import type { Card, Choice, Press } from '../../lambda/score/card.ts';
import type { Place } from '../../lambda/score/place.ts';

const plain = (label: string, press: Press): Choice => ({ label, press, weight: 'plain' });
const main = (label: string, press: Press): Choice => ({ label, press, weight: 'main' });
const wish = (kind: string): Press => ['wish', { kind }];
const steer = (to: string): Press => ['steer', { to }];

export const place = (over: Partial<Place> = {}): Place => ({
  move: 'piriformis',
  variant: 'standard',
  side: 'right',
  phase: 'hold',
  rep: 2,
  of: 3,
  ...over,
});

const onStage = {
  title: 'Piriformis stretch',
  where: 'Right side',
  feel: 'Feel it deep in the right buttock. Ease off if anything tingles.',
  next: 'One more, then left',
  dots: { now: 1, of: 3, label: 'hold 2 of 3' },
  progress: { done: 1, of: 5 },
};

/** One of each kind, with words as long as they really get. */
export const SAMPLES = {
  welcome: {
    kind: 'welcome',
    title: 'Glute Coach',
    text: 'Sore glutes? I can check if you are fit to run, or lead you through five stretches.',
    disclaimer: 'General education, not medical advice.',
    choices: [main('Can I run?', wish('check')), plain('Start the stretches', wish('stretch'))],
  },
  bundle: {
    kind: 'question',
    topic: 'Safety first',
    text: 'Any new trouble with your bladder or bowels, or any numbness around your genitals, bottom or inner thighs?',
    choices: [
      plain('Yes', ['answer', 'bladder-saddle', 'yes']),
      plain('No', ['answer', 'bladder-saddle', 'no']),
      plain('Not sure', ['answer', 'bladder-saddle', 'unsure']),
    ],
    scale: null,
  },
  walking: {
    kind: 'question',
    topic: 'Walking',
    text: 'When you walk for five minutes, how does it feel?',
    choices: [
      plain('Fine', ['answer', 'walking', 'fine']),
      plain('Stiff, then eases', ['answer', 'walking', 'stiff']),
      plain('Sore', ['answer', 'walking', 'sore']),
      plain('I limp', ['answer', 'walking', 'limp']),
      plain("I can't", ['answer', 'walking', 'cannot']),
      plain('Not sure', ['answer', 'walking', 'unsure']),
    ],
    scale: null,
  },
  soreness: {
    kind: 'question',
    topic: 'Soreness',
    text: 'From zero to ten, how sore are your glutes right now?',
    choices: [plain('Not sure', ['answer', 'soreness', 'unsure'])],
    scale: {
      steps: Array.from({ length: 11 }, (_, i) => plain(String(i), ['answer', 'soreness', String(i)])),
      ends: ['Not sore', 'Worst I can think of'],
    },
  },
  run: {
    kind: 'verdict',
    verdict: 'run-easy',
    word: 'Run easy',
    reasons: ['Soreness of two out of ten', 'Walking loosens it up'],
    actions: [
      'Twenty to thirty minutes, slow and flat',
      'Stop if it rises above three',
      'Check again tomorrow morning',
    ],
    headings: ['Why', 'What to do'],
    disclaimer: 'General education, not medical advice.',
    choices: [
      main('Stretch now', wish('stretch')),
      plain('Tell me more', wish('meta')),
      plain('Done', wish('stop')),
    ],
  },
  doctor: {
    kind: 'verdict',
    verdict: 'doctor-today',
    word: 'Get medical help today',
    reasons: ['A fever together with new swelling in one buttock', 'You are limping'],
    actions: [
      'Do not run or stretch today',
      'Call a doctor or an urgent care clinic',
      'Call 911 if it gets worse quickly',
    ],
    headings: ['Why', 'What to do'],
    disclaimer: 'General education, not medical advice.',
    choices: [plain('Tell me more', wish('meta')), plain('Done', wish('stop'))],
  },
  emergency: {
    kind: 'emergency',
    title: 'Call now',
    number: '911',
    sign: 'New trouble with bladder or bowels can be an emergency.',
    text: 'Do not drive yourself.',
    disclaimer: 'General education, not medical advice.',
  },
  explanation: {
    kind: 'explanation',
    title: 'Why muscles get sore',
    text: 'Soreness that comes a day or two after hard work is normal. The muscle has done more than it was used to. It is stiff at first and eases as you move. It peaks on day two and is gone within five days.',
    choices: [main('Can I run?', wish('check')), plain('Done', wish('stop'))],
  },
  overview: {
    kind: 'overview',
    title: 'Five stretches',
    text: 'About fifteen minutes. Three holds of twenty seconds on each side.',
    moves: [
      { name: 'Knee to chest', note: '3 × 20 s', place: place({ move: 'knee-to-chest' }) },
      { name: 'Piriformis', note: '3 × 20 s', place: place({ move: 'piriformis' }) },
      { name: 'I T band', note: '3 × 20 s', place: place({ move: 'it-band' }) },
      { name: 'Foam roller', note: '10 passes', place: place({ move: 'foam-roller' }) },
      { name: 'Trigger point', note: '90 s', place: place({ move: 'trigger-point' }) },
    ],
    choices: [main('Start', steer('ready'))],
  },
  pause: {
    kind: 'pause',
    place: place(),
    title: 'Paused',
    text: 'Piriformis stretch, right side, hold two of three. Say “resume” when you are ready.',
    choices: [
      main('Resume', steer('resume')),
      plain('Previous', steer('previous')),
      plain('Next', steer('next')),
      plain('Longer', steer('longer')),
      plain('Stop', wish('stop')),
    ],
  },
  finished: {
    kind: 'finished',
    title: 'Well done',
    text: 'Five moves in fifteen minutes. See how you feel tomorrow.',
    done: ['Knee to chest', 'Piriformis stretch', 'I T band stretch', 'Foam roller', 'Trigger point release'],
    choices: [plain('Done', wish('stop'))],
  },
  help: {
    kind: 'help',
    title: 'You can say',
    phrases: [
      'Can I run?',
      'Start the stretches',
      'Just the piriformis stretch on my left',
      'I have ten minutes and no roller',
      'How long should I rest?',
    ],
    choices: [main('Can I run?', wish('check')), plain('Start the stretches', wish('stretch'))],
  },
  step: { kind: 'step', place: place({ phase: 'set-up', rep: 1 }), ...onStage },
  hold: { kind: 'hold', place: place(), holdMs: 20_000, unit: 'seconds', ...onStage },
  'switch-sides': {
    kind: 'switch-sides',
    place: place({ phase: 'switch-sides', side: 'left' }),
    ...onStage,
    where: 'Now the left side',
  },
} as const satisfies Readonly<Record<string, Card>>;

export type SampleName = keyof typeof SAMPLES;
