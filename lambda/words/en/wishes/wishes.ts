import type { WishLexicon } from '../../../dialogue/wish-lexicon.ts';
import { OTHER_WISHES } from './beside.ts';
import { CHECK_WISHES } from './checking.ts';
import { COUNTING_WISHES } from './counting.ts';
import { EXPLAIN_WISHES } from './explaining.ts';
import { WAY_WISHES } from './finding-the-way.ts';
import { DANGER_WISHES } from './in-danger.ts';
import { MINDING_WISHES } from './minding.ts';
import { MOVING_WISHES } from './moving-on.ts';
import { STRETCH_WISHES } from './stretching.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ['zero', 0],
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/**
 * What people say when they want something, as opposed to tell something. Rows are tried from the top and
 * the first that fits wins, so the narrow ones stand before the wide ones.
 */
export const WISHES: WishLexicon = {
  words: {
    small: new Set(
      'the a an my your our this that these those just now then to for me us of bit little really even still ever some any all up so maybe also and please there here'.split(
        ' ',
      ),
    ),
    groups: {
      move: 'kneetochest|knee hug|knee hugs|lying down knee one|lying down one|lying one|knee one|piriformis|periformis|piriforms|seated twist|seated stretch|sitting stretch|sitting twist|twist|twisty one|twisty sitting down stretch|sitting down stretch|it band|itb|iliotibial band|side lean|standing stretch|standing one|foam roller|foam roll|foam rolling|roller|rolling|roller one|trigger point|trigger point release|tennis ball|tennis ball one|lacrosse ball|ball release|ball one|ball|first one|second one|third one|fourth one|fifth one',
      run: 'run|running|jog|jogging|trot|race|racing|parkrun|miles|mile|kilometres|k|runs|train|training|marathon|half marathon|intervals|tempo',
      bum: 'bum|bums|butt|bottom|backside|behind|rear|rear end|cheek|cheeks|buttock|buttocks|glute|glutes|arse|ass|booty|posterior|muscle|muscles|hips',
      sore: 'sore|soreness|hurt|hurts|hurting|ache|aches|aching|achy|painful|pain|stiff|tight|tender|killing me',
      stretch: 'stretch|stretches|stretching|exercise|exercises|routine|moves|loosen|loosening',
      doctor:
        'doctor|doctors|physio|gp|hospital|clinic|er|e r|a and e|a&e|emergency room|emergency department|help|medical|somebody|someone|professional|specialist|scan|x ray|mri|checked|checked out|looked at|seen',
      n: `${[...Object.keys(NUMBERS)].join('|')}|${Array.from({ length: 181 }, (_, index) => index).join('|')}`,
      unit: 'second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|day|days|week|weeks',
      person:
        'mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|friend|mate|boyfriend|girlfriend|boss|nan|gran|grandma|grandad|neighbour|neighbor|flatmate|doctor|physio|coach|taxi|cab|uber|office|work|girl|kids|kid',
    },
  },
  numbers: NUMBERS,
  units: {
    second: 1,
    seconds: 1,
    sec: 1,
    secs: 1,
    minute: 60,
    minutes: 60,
    min: 60,
    mins: 60,
    hour: 3600,
    hours: 3600,
    day: 86_400,
    days: 86_400,
    week: 604_800,
    weeks: 604_800,
  },
  half: 'and a half',
  amounts: [
    { said: 'quarter of an hour', seconds: 900 },
    { said: 'quarter hour', seconds: 900 },
    { said: 'three quarters of an hour', seconds: 2700 },
    { said: 'half an hour', seconds: 1800 },
    { said: 'half hour', seconds: 1800 },
    { said: 'half a minute', seconds: 30 },
    { said: 'minute holds', seconds: 60 },
    { said: 'minute and a half', seconds: 90 },
    { said: 'few minutes', seconds: 240 },
    { said: 'couple of days', seconds: 172_800 },
    { said: 'couple of minutes', seconds: 120 },
    { said: 'couple of hours', seconds: 7200 },
  ],
  moves: {
    'knee-to-chest': [
      'kneetochest',
      'knee (hug|hugs|one|pull)',
      'lying [down] [knee] one',
      'lying stretch',
      'hug .. knee',
      'first (one|move|stretch)',
    ],
    piriformis: [
      '(piriformis|periformis|piriforms)',
      'pear a form us',
      'twist',
      'twisty',
      '(seated|sitting) [down] (stretch|one|twist)',
      'second (one|move|stretch)',
    ],
    'it-band': [
      'it band',
      'itb',
      'i t b',
      'eye tea band',
      '(iliotibial|ileotibial) [band]',
      'side (lean|bend)',
      'standing (one|stretch)',
      'leaning one',
      'third (one|move|stretch)',
    ],
    'foam-roller': [
      'roller',
      'foam (roll|rolling)',
      'rolling',
      'roll (out|it|.. <bum>)',
      'fourth (one|move|stretch)',
    ],
    'trigger-point': [
      'trigger (point|points)',
      '(tennis|lacrosse|massage) ball',
      'ball',
      'knot (release|one)',
      'fifth (one|move|stretch)',
    ],
  },
  parts: {
    leg: ['leg', 'legs'],
    foot: ['foot', 'feet', 'ankle', 'ankles', 'toes', 'heel'],
    knee: ['knee', 'knees'],
    hand: ['hand', 'hands', 'arm', 'arms', 'wrist', 'wall', 'chair'],
    elbow: ['elbow', 'elbows'],
    body: ['twist', 'turn', 'lean', 'chest', 'body', 'back', 'hip', 'hips', 'weight'],
    head: ['head', 'look', 'eyes', 'shoulder', 'shoulders', 'neck', 'chin'],
    seat: ['bum', 'bottom', 'backside', 'butt', 'tailbone', 'buttock', 'buttocks'],
    ball: ['ball'],
    roller: ['roller'],
  },
  left: ['left', 'lefty'],
  right: [
    'right (side|one|leg|cheek|glute|buttock|hand)',
    'right !(now|then|away|again|from|after|in|it|is|let|so|where|what|well|ok|that|hold|give|i|we|can|could|on with)',
  ],
  exceptions: [
    '(skip|skipping|without|except|excluding|minus|drop|not)',
    '(leave|leaving|miss|missing) out',
    '(all|everything|anything) but',
    'but not',
    'do not .. (want|like|do|fancy)',
    'hate',
    'no',
  ],
  things: [
    'no [foam|tennis] (roller|ball)',
    '(not|never) [have|got|own|find|brought|bring] [foam|tennis|lacrosse] (roller|ball)',
    '(lost|forgot|left|lack|found|bought|borrowed) [foam|tennis|lacrosse] (roller|ball)',
    '(have|got) [only|just|got] [foam|tennis|lacrosse] (roller|ball) [now|here|$]',
  ],
  stretching: ['<stretch>', 'loosen', '(begin|start|let us go)'],
  remaining: [
    '(minute|minutes|min|mins|second|seconds|hour|hours|time|lot|much|many|<n>|few|couple) left !(side|leg|glute|cheek|buttock|hip|bum)',
    'left (to (go|do|kill|spare)|before|until|over)',
  ],
  corrections: {
    actually: [
      'actually',
      'sorry',
      'correction',
      'scratch that',
      'strike that',
      'wait no',

      'my mistake',
      'my bad',
      'you misheard me',
      'you misheard',
      'i got that wrong',
      'that is wrong',
      "that's wrong",
      'i take that back',
      'ignore that',
      'no sorry',
    ],
    meant: [
      'i meant',
      'i mean',
      'i said',
      'make that',
      'i meant to say',
      'meant to say',
      'should have said',
      'i should have said',
      'change that to',
      'change it to',
      'change my answer to',
    ],
  },
  activities: {
    swimming: ['(swim|swimming|aqua jog|aqua jogging|pool|lengths|aqua aerobics)'],
    cycling: ['(cycle|cycling|bike|biking|bicycle|ride|spin|spinning|peloton|turbo|turbo trainer|wattbike)'],
    walking: ['(walk|walking|walks|stroll|wander|dog out)'],
    yoga: ['(yoga|pilates|flexibility|mobility)'],
    'upper-body': ['(upper body|press ups|push ups|pull ups|bench press|arms|core)'],
    'leg-work': ['(leg day|legs day|squat|squats|deadlift|deadlifts|lunges|hip thrusts|leg press)'],
  },
  manners: [
    'thanks',
    'thank you',
    'cheers',
    'ta',
    'thank you very much',
    'thanks a lot',
    'many thanks',
    'thanks so much',
    'thank you so much',
    'cheers mate',
    'thanks mate',
    'okay thanks',
    'ok thanks',
    'great thanks',
    'lovely thanks',
    'okay thank you',
    'thanks coach',
  ],
  rows: [
    ...DANGER_WISHES,
    ...OTHER_WISHES,
    ...MINDING_WISHES,
    ...COUNTING_WISHES,
    ...WAY_WISHES,
    ...MOVING_WISHES,
    ...CHECK_WISHES,
    ...EXPLAIN_WISHES,
    ...STRETCH_WISHES,
  ],
};
