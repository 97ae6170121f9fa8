import type { WishRow } from '../../../dialogue/wish-lexicon.ts';
import { steer } from './steer.ts';

/** Asking about the move one is in: how it goes, and whether it is done right. */
export const MINDING_WISHES: readonly WishRow[] = [
  steer({ to: 'tip', tip: 'harder-ball' }, [
    '(can|could|may|should|do|is|would|will|got|have) .. (lacrosse|golf|cricket|hockey|squash|spiky|massage|rubber|hard|harder) ball .. (do|ok|alright|work|instead|fine|better|enough|too|$)',
    '(can|could|may|should) .. use .. (lacrosse|golf|cricket|hockey|squash|spiky|massage|rubber|hard|harder) ball',
  ]),
  steer(
    { to: 'tip', tip: 'tennis-ball' },
    [
      '(can|could|may|should|do|must|shall) (i|we|you) .. (use|have|take|need|try) .. (tennis ball|ball)',
      '(tennis ball|ball) .. (will|would|does|is|can) .. (do|ok|alright|work|fine|enough|good)',
      '(will|would|does|is) .. (tennis ball|ball) .. (do|ok|alright|work|fine|enough|good|instead|$)',
    ],
    [
      '(roller|hurts|hurt|sore|pain|bone|where|how|why|not)',
      '(football|basketball|medicine|gym|swiss|exercise) ball',
    ],
  ),
  steer(
    { to: 'tip', tip: 'off-the-bone' },
    [
      '(rolling|roll|rolled|pressing|sitting|lying|leaning|weight|ball|roller|i am|it is) .. (on|onto|over) .. bone',
    ],
    ['(hurt|hurts|hurting|sore|pain|painful|broken|fracture|weak|sharp)'],
  ),
  steer(
    { to: 'tip', tip: 'wrong-place' },
    [
      '(normal|ok|alright|meant|supposed|should|right|fine|common) .. feel .. (groin|front of hip|hip crease)',
      '^ (i|i can|i am|why do i|why can i) [only|mostly] (feel|feeling) (it|this|that) .. (groin|front of hip|hip crease)',
    ],
    ['(hurt|hurts|hurting|sore|pain|painful|numb|sharp|pinch*|tingl*|run|running)'],
  ),
  steer(
    { to: 'tip', tip: 'burning' },
    [
      '(should|meant|supposed|normal|ok|alright) .. (burn|burning|sting|stinging|throb|throbbing)',
      '(is|does) (it|this|that) [meant|supposed] (burn|burning|sting|stinging) $',
    ],
    ['(pee|wee|chest|foot|feet|leg|legs|calf|run|running|numb)'],
  ),
  steer(
    { to: 'tip', tip: 'clicking' },
    [
      '(is|are|should|does|why does|why is|why do|normal|ok|alright) .. (knee|hip|back|ankle|it|this|that) .. (click|clicks|clicking|creak|creaking|creaks|crack|cracking|cracks)',
      '(click|clicks|clicking|clicked) .. (normal|ok|alright|meant|supposed)',
    ],
    ['(hurt|hurts|hurting|sore|pain|painful|numb|locked|swollen|fell|heard|felt)'],
  ),
  steer(
    { to: 'tip', tip: 'hold-length' },
    [
      'why ... (<n>|half a) [<n>] (second|seconds|secs|minute)',
      'why ... (hold|do|keep) (it|this|that|them|these) .. long',
      'why so long',
    ],
    ['(run|running|ago|rest|sore|hurt|hurts|walk)'],
  ),
  steer(
    { to: 'tip', tip: 'fewer' },
    [
      '(less|fewer|not so many) .. (of) (these|those|this|them) ',
      '(less|fewer) (holds|reps|repeats|repetitions|sets|goes|rounds)',
      '(do|have) .. (less|fewer) $',
    ],
    ['(seconds|minutes|talking|counting|pain|sore)'],
  ),
  {
    wish: { read: 'describe-move' },
    said: [
      '(do|should|must|shall) i .. (keep|have|hold|put|lift|tuck|raise|leave|rest) .. (head|neck|chin|shoulders|tailbone|bum|bottom|backside|butt)',
      '(should|does|is|are) my (head|neck|chin|shoulders|tailbone|bum|bottom|backside|butt) .. (up|down|off|on|flat|lifted|tucked|touching|straight)',
    ],
    unless: ['(run|running|numb|hurt|hurts|sore|pillow|walk)'],
  },
  {
    wish: { read: 'describe-move' },
    said: [
      '(how|tell|explain|describe|teach|show) .. (do|doing|does|goes|go|work|works|about|me) .. <move> !(left|to go|has)',
      '(how|tell|explain|describe|teach|show) .. <move> .. (go|goes|works|work|done|$)',
      '(what is|what are|what does|what do|explain|describe) ... <move> .. [stretch|move|exercise|one|for|do|involve|mean|like|is|and|$]',
      'what .. <move> is',
      '(don not|do not|not|without) start* .. (tell|explain|describe)',
      'how (do|should) i .. (do|put|place|hold|position|sit|lie|stand|cross) .. (it|this|that|one|them|foot|hand|hands|leg|knee|ball|roller|elbow|stretch|$)',
      '(where|which way|which) .. (put|place|goes|go|meant|supposed|should|cross|twist|lean|look|bend|under|over|top) .. (ball|roller|foot|feet|hand|hands|elbow|elbows|leg|knee|arm|arms|ankle|knot|it|that|over|first|be|i|which|top|under)',
      'where .. (foot|feet|hand|hands|elbow|elbows|knee|ball|roller|ankle|arm|arms|leg) .. (go|goes|be|meant|supposed|put|again)',
      '(do|does) (i|my) .. (cross|twist|lean|lift|bend|go over|put) .. (left|right|leg|foot|knee|over|under|ankle)',
      'which (leg|foot|hand|knee|ankle|arm|elbow|way)',
      'what (do|about) .. (other (leg|hand|foot|knee|arm)|with my (hand|hands|foot|feet|arm|arms|leg|elbow|knee))',
      'how to (do|stretch|use) .. (<move>|it)',
    ],
    unless: [
      '(know|knows|knowing) how',
      'how (long|many|much|bad|sore|far|hard)',
      'what is next',
      '(feel|feeling|feels)',
      '(which (side|step|one|stretch|move|rep|stretches|ones))',
      'which leg (is|hurts) (sore|worse)',
      'how do i (know|tell|get|lose)',
      'where (am|are|were|was|did) (i|we)',
      'where .. (pain|hurt|hurts)',
      'do not have',
      '(what is|what) .. (left|count)',
    ],
  },
  steer(
    { to: 'pause' },
    [
      '^ [oh|oops|whoops|sorry|excuse me|pardon] [i|i have|i just|i have just|i have got|i got] (broken wind|broke wind|passed wind|farted|burped|trumped|sneezed|hiccups|giggles|the giggles) [sorry|pardon me|excuse me|pardon|$] $',
    ],
    ['(hurt|hurts|twinge*|sharp|pee|wee|pain)'],
  ),
  steer({ to: 'pause' }, [
    '^ [hang on|hold on|wait|ok|well] let me (think|see) [about it|about that|for a moment|for a second|a moment|a second|$] $',
    '(stop|quit) (interrupting|rushing|hurrying) [me]',
    'do not (interrupt|rush|hurry) me',
    '^ i am [still] thinking $',
  ]),
  steer({ to: 'how-long-left' }, ['(is|will) (this|it) [going to] take [very|too|that|much] long*']),
  steer(
    { to: 'tip', tip: 'easier' },
    [
      '(something|anything|one|it|this|that) [a bit|bit] easier',
      'easier (one|version|way|form|stretch|move)',
      'make (it|this|that) [bit] easier',
      '(can not|could not|do not) [quite|even|really] reach !(end|toilet|loo)',
      '(arm|arms) .. (too short|not long enough|not reach)',
      '^ [it|this|that|this one] is [too|really|very|so] (hard|difficult) [for me|to do|$] $',
      '(lose|losing|lost|can not keep|slipping out of|no) [my|a|any|the] (grip|hold of it|hold of my leg|hold)',
      '(hands|palms|fingers|leg) .. (sweaty|slippy|slippery|slipping|sliding) ',
      '(keep|keeps) slipping [off|out|$] $',
    ],
    ['run', 'running', 'easier to', 'question'],
  ),
  steer(
    { to: 'tip', tip: 'deeper' },
    [
      '^ [it|this|that|this one] is [far|way] (too|so|very|really) easy',
      '(can|could|should|may) i go .. (deeper|further|farther|harder)',
      'too easy $',
    ],
    ['run', 'running', 'jog', 'miles', 'session', 'went', 'hurts'],
  ),
  steer({ to: 'tip', tip: 'pillow' }, [
    '(can|could|may|should) i .. (pillow|cushion|folded towel|rolled up towel)',
  ]),
  steer(
    { to: 'how-long-left', of: 'hold' },
    [
      'how (long|many seconds) (do|should|must|shall) i .. (hold|keep|stay|press|stretch) [it|this|that|on|here|for|$]',
      'how (long|many seconds) is (each|a|one|every|the|this) [one] (hold|stretch)',
    ],
    ['left', 'to go', 'off running', 'until', 'before', 'rest', 'days', 'run', 'stay off'],
  ),
  steer({ to: 'tip', tip: 'way-out' }, [
    'how (do|can|should) i (get|come|climb) [back] out [of (it|this|that|here|the stretch|this one|$)]',
    '(get|let) me out [of (it|this|here)] $',
  ]),
  steer(
    { to: 'am-i-doing-it-right' },
    [
      '(can|do) not feel (it|this|anything|that) in my <bum>',
      'is my (foot|hand|leg|knee|elbow|back|arm|hip|head) .. (right|place|position|wrong)',
      'not sure .. (doing|got) .. (right|properly)',
      'should (it|this|that) .. (pull|ache|burn|stretch|feel|hurt|be|wobble|shake)',
      'should i .. (feel|be feeling|pull harder)',
      '(is it|this|that) .. normal to feel',
      '(am|are) (i|we) .. (doing|do|got|in) .. (right|correctly|properly|correct|wrong|right position|ok)',
      '(is|was|does) (this|that|it) .. (right|correct|how you do|how i do|look right|how it)  ',
      '(where|what|how|should|am|supposed|meant) .. (feel|feeling) !(better|sick|faint|numb)',
      '(meant|supposed|should) .. (feel|hurt|be flat|be straight|come off|bend|bent|straight|flat|lift|on the floor|breathe|bounce)',
      '(is|should|are) my .. (meant|supposed|straight|bent|flat|off the floor|on the floor|touching|up|down)',
      '(do|does|can|did) not feel (it|anything|a thing|much|a stretch|the stretch|any stretch|stretch) $',
      'feel (nothing|it) .. (wrong place|thigh|hamstring|lower back|quad|not my|back|hip)',
      '^ i feel nothing $',
      'how (far|hard|deep|deeply) (should|do|must|can) i .. (go|pull|press|push|lean|twist|should|do)',
      '(is that|is this) (ok|alright|normal) $',
      '(feel|feeling|feels) .. (ok|alright|normal) $',
      'look* ridiculous',
    ],
    [
      'numb',
      'go .. wrong',
      'run',
      'is (swimming|walking|running)',
      '(between my legs|down below|saddle|crotch|groin|toilet)',
      '(sharp|stabbing|tingling)',
      'is it (alright|ok) to',
      'blood pressure',
      'heart rate',
      'doing damage',
      'you .. feel',
      'i am ok',
    ],
  ),
  steer({ to: 'other-side-again' }, [
    '(other|first) (side|leg|one) .. (again|once more|one more|another)',
    '(again|redo|repeat|one more|back) .. (other|first) (side|leg)',
    'that side again',
  ]),
];
