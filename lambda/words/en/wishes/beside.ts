import type { WishRow } from '../../../dialogue/wish-lexicon.ts';
import { explain } from './explain.ts';

/** What is not about the check, the stretches or soreness at all. */
export const OTHER_WISHES: readonly WishRow[] = [
  {
    wish: { kind: 'courtesy', says: 'sad' },
    said: [
      '^ [oh|well|no|but|now] i am [so|really|absolutely|a bit|pretty|well|proper|properly|quite|very|just|pure] (gutted|devastated|heartbroken|disappointed|crushed|miffed|bummed|cheesed off|choked) [about that|about it|by that|now|out|to be honest|$]',
      '^ [oh|well|that is|what] [a|such a|really|so] (shame|bummer|pity|gutting|gutted|sucks|disappointing) [that|really|$] $',
      'my .. (mum|mom|mother|mam|dad|father|wife|husband|partner|brother|sister|son|daughter|nan|gran|grandma|grandad|friend|mate|best friend|uncle|aunt|cousin|dog|cat) .. (cancer|tumour|leukaemia|dying|died|passed away|terminal|hospice|funeral)',
    ],
    unless: [
      '(can|could|should) (he|she|they|i) .. <run>',
      '(i|me) (too|also|have|had) .. cancer',
      'me too',
      'so (did|have|do|was|am) i',
    ],
  },
  {
    wish: { kind: 'courtesy', says: 'hope' },
    said: [
      '^ [oh|ah|yeah|sure|well|but] (she|it|that|he|i|all|everything|we) will be (right|fine|ok|alright|grand|sweet|good|reet|sound) [mate|in the end|on the night|thanks|honest|really|$] $',
      '^ [oh|ah|well] (i will live|no worries|no dramas|not to worry|can not complain|mustn t grumble|fingers crossed|touch wood) [mate|$] $',
    ],
    unless: ['(bladder|bowel*|pee|wee|chest)'],
  },
  {
    wish: { kind: 'courtesy', says: 'thanks' },
    said: [
      '^ (ta|cheers|nice one|good stuff|lovely|smashing|champion|brilliant|magic|wonderful|fab|fabulous) [very much|ever so] [pet|love|duck|hen|chuck|pal|darling|petal|flower|lovely|babe|man|mate|like|$] [that is|is] [grand|great|lovely|brilliant|champion|perfect|smashing|fine|good|helpful|useful|$] $',
    ],
    unless: ['feel*', 'stretch*', 'ta (ta|ra)'],
  },
  {
    wish: { kind: 'reminders', what: 'cancel-all' },
    said: [
      '(cancel|delete|remove|clear|drop|scrap|turn off) (all|every|both) ... (reminder|reminders)',
      'no more reminders',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'cancel' },
    said: [
      '(cancel|delete|remove|clear|drop|scrap|forget|stop|turn off) ... (reminder|reminders|reminding)',
      '(cancel|delete|scrap) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next week)',
      '(take|get) ... (reminder|reminders) off',
      '(take off|get rid of) ... (reminder|reminders)',
      'do not remind me',
      '(do not|no longer) (need|want) ... (reminder|reminders|reminding)',
    ],
    unless: ['do not (cancel|delete|remove|clear|drop|scrap|forget)'],
  },
  {
    wish: { kind: 'reminders', what: 'cancel-it' },
    said: [
      '^ (cancel|delete|scrap) (it|that|that one|this one|the one|them|all of them|that reminder) $',
      '^ take (it|that|that one) off $',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'when' },
    said: [
      '(when|what time|what day|which day) ... reminder',
      '(when|what time|what day|which day) ... (will|are|would) you .. remind*',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'list' },
    said: [
      '(what|which|any|list|read|tell|show|is|are|how many|go through) ... reminders',
      '(have|is) ... (a|any) reminder',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'which-time' },
    said: [
      '^ [sorry|wait] when $',
      '^ [sorry|wait] when (is|was|will) (that|it|this) [be|again] $',
      '^ [sorry|wait|at] (what|which) (day|time|hour) $',
      '^ [sorry|wait|on] (what|which) (day|time|hour) (is|was) (that|this) [again] $',
      '^ (what|which) (day|time|hour) did you say $',
      '^ (what|which) (day|time) again $',
      '^ when (again|did you say) $',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'set' },
    said: [
      '^ [yes|yeah|ok|okay|sure|please|go ahead and] set (it|that|that one) [up] $',
      '^ (yes|yeah|yep|ok|okay|sure) [please|go ahead] remind me $',
    ],
  },
  {
    wish: { kind: 'reminders', what: 'move' },
    said: ['(move|change|shift|reschedule|postpone|push) ... reminder'],
    unless: ['reminder (to|about) (move|change|shift)'],
  },
  {
    wish: { kind: 'remind' },
    said: [
      '(buzz|alert|message) me (in|on|at|tomorrow|when|again|next)',
      'set (something|one|it) for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week)',
      'remind me !(where|what|which|how|again what)',
      '(set|make|give|want|need|like|pop|put|stick|chuck|bung|schedule|keep|add|book|create) ... reminder',
      '^ reminder',
      '(ping|nudge|prompt) me',
      '(give|send) ... (nudge|ping|shout|prompt|reminder)',
      'let me know (in|when|after|tomorrow)',
      '(check|ask|tell) ... again in <n> ... (hours|days|hour|day)',
      'check ... (in|back) with me',
      'do not let me forget',
    ],
  },
  {
    wish: { kind: 'forget-me' },
    said: [
      'forget who i am',
      '(forget|erase) (me|about me|everything about me|everything)',
      '(delete|erase|wipe|clear|remove|reset|forget) ... (me|info|data|history|profile|progress|details|information|account|everything|record|records)',
      '(delete|erase|wipe|forget) ... (know|have|got) ... me',
    ],
    unless: ['forget (it|that|about it|i)', 'do not forget'],
  },
  explain('what-we-keep', [
    '(is|are) ... (saved|stored|recorded|kept|remembered)',
    'what ... (know|remember|keep|store|save|record|keeping|saved|stored) ... (about me|of me|on me|data|answers|about)',
    '(what|where) ... (do|does|will|happens|happen|go|goes) ... my (data|answers|information|info|details)',
    '(do|are|will) you ... (remember|record|recording|save|store|keep|share|listening|sell|selling|tell anyone)',
    'who ... (hear|hears|see|sees|gets|hearing) ... (this|my|it|that)',
    '(is|are) ... (private|confidential|anonymous)',
    '^ [your|the] privacy [policy] $',
    'my data safe',
    'what ... you (remember|keep|store|save|record) $',
  ]),
  explain('who-made-this', [
    'who (made|built|wrote|created|designed|programmed|invented) ... (this|you|glute coach|it|skill)',
    'who ... behind this',
    'who (came up with|thought of|thought up|put together|is behind) ... (this|you|it)',
    '^ [and] who are you',
    '^ what are you $',
    'tell me about (yourself|glute coach|this skill)',
    'are you (a|an|real|human) ... (person|robot|human|physio|doctor|computer|machine|bot|coach|expert)',
    'did ... (doctor|physio|clinician) ... (check|write|make|approve) ... (this|you)',
    'what ... your name',
    '^ about (yourself|glute coach) $',
    'are you human',
    'how old are you',
  ]),
  explain('emergency-signs', [
    '(call|ring|phone|get|need|send|fetch) ... (ambulance|911|999|112|000|nine one one|nine nine nine|one one two|triple zero|emergency services|paramedics)',
    '(dial|call|ring) (nine|nine nine)',
    '(is|when|what|would) ... emergency',
    'emergency (signs|sign|symptoms)',
    '^ emergency $',
    'what number ... (call|ring|dial)',
  ]),
  {
    wish: { kind: 'off-topic', subject: 'call' },
    said: [
      '(ring|phone|call) the (surgery|clinic|gp|office|doctor|physio|doctors)',
      '^ [can you|could you|would you|will you] (call|phone|ring|text|message|facetime) ... (<person>)',
      '(make|place) ... (call|phone call)',
      'book ... (appointment|physio|doctor)',
      '^ [can you|could you] (call|phone|text) ... (somebody|someone)',
    ],
  },
  {
    wish: { kind: 'off-topic', subject: 'medicine' },
    said: [
      '(tiger balm|deep heat|ibuprofen|paracetamol|arnica|cbd) .. (good|help|work|ok|worth)',
      '(take|taking|have|use|pop|using|took|taken|give|try|rub|apply|with|about|would|will|does|do|safe|put) ... (ibuprofen|advil|nurofen|motrin|paracetamol|tylenol|aspirin|painkiller|painkillers|codeine|naproxen|aleve|anti inflammator*|antiinflammator*|tablet|tablets|pill|pills|drugs|medicine|medication|meds|cbd|c b d|voltarol|cream|gel|deep heat|tiger balm|ice|heat|heat pack|ice pack|magnesium|turmeric|creatine|protein|arnica|steroids|cortisone|muscle relaxant*|supplements|electrolytes)',
      '^ (ibuprofen|paracetamol|tylenol|aspirin|advil|painkillers) $',
      'what (can|could|should|do) i take !(it easy|from|off)',
      '(heat or ice|ice or heat)',
      'how (much|many) ... (ibuprofen|paracetamol|tylenol|aspirin|advil|painkillers|naproxen)',
    ],
    unless: [
      'before ... (painkiller|painkillers|ibuprofen)',
      'blood thinner*',
      'warfarin',
      'not ... (taken|had|taking) ... (anything|painkiller*)',
      'ice ... (slip|fell|fall)',
      '(slipped|fell) ... ice',
    ],
  },
];
