import type { AnswerRow, ChoiceRows, Lexicon } from '../lexicon.ts';

/**
 * Yes, no and don't know. The last row that fits decides ("yeah nah" is no, "nah yeah" is yes), except
 * that a "don't know" is looked for first: it hides a "no" or a "not".
 */
export const ANSWERS: readonly AnswerRow[] = [
  {
    answer: 'unsure',
    said: [
      '(do not|does not|not|would not) [really] know !(of|about|any|that i)',
      '(do not|can not) (remember|recall)',
      '(not|un) [too|so|entirely|really|quite|a hundred percent|100] (sure|certain|clear) !(about running|if i can run)',
      '(unsure|uncertain)',
      '(no|not a|have not a|have not got a|not the|not got the|got no) [slightest|foggiest|faintest] (idea|clue|foggiest|faintest|slightest|notion)',
      'have not the (foggiest|faintest|slightest)',
      '(can not|could not|hard to|difficult to|impossible to|tough to|tricky to) [really] (say|tell [you]|judge|describe|put|gauge|rate|score) !(if|when|whether)',
      '(maybe|perhaps|possibly|might be|may be|might do|may do) [not|yes|no] $',
      '^ (maybe|perhaps|possibly)',
      'could be [could be|or] [not|either]',
      '^ could be $',
      '(depends|it varies|varies|in between|sometimes yes sometimes no)',
      '(rather|prefer) not [to] (say|tell|answer|talk|discuss|go into)',
      '(not|do not want to|do not wanna|will not|not going to|would rather not) (say|saying|answer|answering|tell|telling|discuss|talk about)',
      'none of your (business|beeswax)',
      '(private|personal|too personal|bit personal) $',
      '(have not|not|never) [really|actually|even] (tried|checked|noticed whether|looked|tested|paid attention|walked on it|run on it|got up|moved yet|been up)',
      '(would|will) have to (try|see|check|look|test)',
      'who knows',
      '(beats me|search me|your guess|pass|god knows|goodness knows|heaven knows|lord knows|no comment)',
      'could go either way',
      '(yesandno|fifty fifty|50 50)',
      '(some|good|most) (days|times) ... (some|bad|other) [days|times] (not|bad|sore|fine|hurts|worse|less)',
      'how (would|should|can) i (know|tell)',
      '(hardly|barely) [at all|any|anything|ever|really] $',
      'not (anymore|any longer) $',
      'not (right now|at the moment|today) $',
      'mind your own',
    ],
  },
  {
    // What was long ago answers nothing that is asked of now, and what is new but none of the signs is worth plainer words.
    answer: 'unsure',
    asked: ['bladder-saddle', 'legs-urine', 'chest-faint-tearing'],
    said: [
      '^ [yes|yeah|yep] [just|only|once] (when i was|as) a (kid|child|boy|girl|teenager|baby) $',
      '^ [yes|yeah|yep] [just|only|once|about|a few|couple of|two|three|ten|twenty] (years ago|last year|long time ago|ages ago) $',
      '(years ago|last year|long time ago|ages ago|when i was a (kid|child)) ~ i (did|had|have|was) $',
      '^ [yes|yeah|yep] ~ i (did|have|had) ~ (years ago|last year|long time ago|ages ago|when i was a (kid|child)) $',
    ],
  },
  {
    answer: 'unsure',
    asked: ['bladder-saddle'],
    said: [
      '(keep|keeps|always|constantly|forever|been|am) [on] (needing|wanting|having|desperate) [to go|to use|to nip|to] [to|for] <loo>',
      '(keep|keeps|always|constantly|forever|been) [on] (going|nipping|popping|running|needing) [to go] to <loo>',
      '(peeing|weeing|pee|wee|go|going|up) .. (more|loads|often|more often|constantly) [than] [usual|normal|before|often] [at night|in the night|lately|recently|now|these days|$]',
      '(need|needing) (to pee|to wee|the loo|a wee|a pee) .. (more|a lot|all the time|constantly|often)',
      '(constipated|constipation|bunged up|backed up|diarrhoea|diarrhea|the runs|runny tummy|uti|water infection|urine infection|cystitis|ibs)',
    ],
  },
  {
    answer: 'unsure',
    asked: ['chest-faint-tearing'],
    said: [
      '(asthma|asthmatic|inhaler|copd|angina|pacemaker|heart condition|heart problem|heart murmur|anxiety|panic attacks)',
    ],
  },
  {
    answer: 'no',
    asked: true,
    said: [
      '^ (it|that|it is|that is|it all|i am|all|everything|everything is) (ok|alright) [there|here|thanks|down there|on that front] $',
      '^ [it|that] (good|fine|clear|normal|i am good|i am fine|am fine|am good|i am ok|i am alright|am alright|all of it fine|she good|we good|we are good|we are fine) [on that|there|on all|on that front|thanks|on those] $',
      '^ [no|nope] not me [mate|no|thanks] $',
    ],
  },
  {
    answer: 'no',
    said: [
      '^ (no|nope|nah|naw|na|never|none|nil|negative|noo|nooo|nay|nopes|nuh uh|uh uh) !(understand*|comprend*|entiendo|follow|compute|english|idea|clue)',
      '(no|nope|nah) $',
      'not (at all|really|especially|particularly|remotely|even|one bit|a bit|in the slightest|in the least|so much|even slightly|even close|a chance) $',
      '^ not $',
      'not (at all|really|especially|particularly)',
      'not that i (know|can|have|am|could|recall|remember|noticed|feel|think)',
      'not (to my knowledge|as far as|so far as|so far|one of|any of|a single|a thing|either of|a sausage)',
      '(none|nothing|neither|not any|not one|no) [of] (that|those|them|these|the above|it|these things|that stuff|that lot|all that|of that) [kind|sort|stuff|nature]',
      '(nothing|not anything) (like that|of the sort|of the kind|of that kind|of that sort|funny|weird|odd|strange|to report|at all|unusual|abnormal|going on|there|like it|wrong|out of the ordinary|new|$)',
      '^ nothing $',
      '^ neither $',
      '(either|any) of (them|those|that) no $',
      '(absolutely|definitely|certainly|of course|hell|god|obviously|defo|deffo|most) not',
      '(absolutely|definitely|certainly|hell|god|defo) no',
      'no way',
      '(do|does|did|have|has|am|is|are|was|were|would|could) not (think|believe|reckon) [so|i (do|have|did|am)]',
      '^ [no] (i|it|they|there|he|she|we|that) (do|does|did|have|has|am|are|was|were) not $',
      '^ (is|are) not $',
      '^ it not $',
      '^ (have not|has not|do not|does not|did not) $',
      '(all|everything|things) [is|are|seems|feels|looks] (good|fine|clear|ok|normal|works|working|well|alright|grand|in order|perfect|as it should be|tickety boo|hunky dory|dandy|sweet|a ok) [here|there|down there|on that front|thanks|in that department|mate|as normal]',
      '(meant|mean|say|saying|said|answer|that a|it a|put me down for a|is a) [was|is|a] no $',
      '(clear|negative|no) (on|to) (all|both|that|those|all of|all three|everything|any|either)',
      '(free|clear) of (all|any|that|those)',
      '(never|not) (had|experienced|happened|noticed) (any|that|those|anything|it|one)',
    ],
  },
  {
    answer: 'yes',
    said: [
      '^ (yes|yeah|yep|yup|yeppers|ya|yah|yea|aye|uh huh|mhm|mm hmm|mmhmm|yas|yessir|yis|affirmative|correct|indeed|true|definitely|absolutely|sure|certainly|totally|exactly|defo|deffo|haan|haa|roger|bingo)',
      '(yes|yeah|yep|yup|aye) $',
      '^ it [sort of|kind of] (does|is) $',
      '(of course|for sure|too right|you bet|afraid so|that right|spot on|hell) $',
      '^ (i do|i have|i am|i did|i can|it does|it is|they do|they are|there is|there are|it has|it did|he does|she does|he has|she has) [indeed|too|a bit|yes|yeah] $',
      '(unfortunately|regrettably|annoyingly) $',
      'it does [hurt|indeed] $',
      '^ (i do|i have|it does|they do|i am afraid so|guilty|i would) $',
      '(a yes|is yes|meant yes|say yes|said yes)',
      '^ [yes|yeah|yep|only|just|maybe] (sort of|kind of|somewhat|slightly|a bit|bit|a tad|tad|a little|little|little bit|tiny bit|a touch|a smidge|a fraction|some|ish|more or less|in a way|to some extent|probably|likely|most likely|quite possibly|quite|very much|very|a lot|loads|big time|one of them|one of those|one of these|two of them|two of those|all of them|all of it|all three|all of those|all of the above|both of them|both of those|both|so|the first one|the second one|the last one|the first|the second|the last) [yes|yeah|of each|of that|of both|maybe|yep|though|now|today|at times] $',
      '^ [yes|yeah|yep|only|just] (a bit|bit|a little|slightly|a tad|some|sort of|kind of) (when|after|if|on|in the|at times|sometimes|but|and|now and)',
      '^ [yes|yeah|yep|only|just] (now and then|now and again|on and off|off and on|sometimes|occasionally|from time to time|once or twice|once in a while|every now and then|a few times|at times)',
      '(think|guess|suppose|believe|reckon) so',
      '(a bit|a little|a tad|sort of|kind of|sometimes|occasionally) $',
      '^ so $',
    ],
  },
];

/** "No but my calf is swollen": a no to the question, and something else besides. */
export const TURNS = {
  no: 'no|nope|nah|naw|none|nothing|not really|not at all|none of that|nothing like that',
  but: 'but|just|only|except|apart|although|though|however|other than|aside|still',
  except: 'but|except|apart from|other than|although|though',
  /** What may follow without taking anything back: the soreness itself, the run, and small talk. */
  harmless:
    'bum|butt|glute|glutes|cheek|cheeks|backside|buttock|buttocks|arse|hip|hips|sore|soreness|ache|aches|achy|stiff|tight|run|running|jog|train|training|race|marathon|thank|thanks|ask|asking|worried|weird|question|hurry|quick|tired|hungry|thirsty|good|fine|ok|alright|normal|usual|years|always|nervous|wait|hang|know|think|sure|remember',
};

/** "No, just the usual tightness": what is asked after, by a word that alone tells no finding. */
export const ASKED_NAMES: Lexicon['askedNames'] = {
  said: {
    'bladder-saddle': ['(leak*|dribbl*|accident|accidents|numb*|tingl*|pins and needles|incontinen*)'],
    'legs-urine': ['(numb*|tingl*|pins and needles|weakness|wobbl*|jelly|dark|brown|drag*)'],
    'chest-faint-tearing': [
      '(chest|tightness|wheez*|breathless*|puff*|palpitation*|heart|faint*|dizz*|light headed|lightheaded|tearing)',
    ],
  },
  unless: [
    '(no|not|never|without)',
    '<seat>',
    '<leg>',
    '<legs>',
    '(hamstring|hamstrings|hip|hips|back|shoulder|shoulders|groin|quad|quads|muscle|muscles|neck|hand|hands|arm|arms|finger|fingers)',
  ],
};

/** What the words answer when a question with named answers is open. The most careful of those that fit counts. */
export const CHOICES: ChoiceRows = {
  walking: [
    {
      answer: 'fine',
      said: [
        '^ [it|it is|that|walking|walking is|all|i am|he|he is|she|she is|yes|yeah|perfectly] <fine> [thanks|really|actually|to walk|on it|so far|i think|mate|i can walk|with walking|for me] $',
        '(painless|pain free|no pain|comfortable|no bother|no problem|no problems|no trouble|no different|like normal|not hurt|not sore|not painful|not bother)',
        '^ (normal|fine|easy|great|ok|good|grand|perfect|spot on|sweet)',
        'can walk $',
        '^ [yes|yeah|yep|sure|of course|aye] i can [walk|do it|do that|walk it] [yes|yeah|sure|fine|easily|good|ok|no problem|alright] $',
        '^ [yes|yeah|i|i can] walk (good|well|great|alright)',
        '^ [it|it is|that|walking|yes|yeah] [pretty|quite|fairly|perfectly|totally|completely|just] normal $',
        '(absolutely|totally|completely|perfectly) (fine|ok|good)',
        '(only|just) (running|when i run|runs)',
      ],
    },
    {
      answer: 'stiff',
      said: [
        '(second) (one|option) $',
        '(first|initial) [hundred] (minute|minutes|bit|metres|meters|yards|steps|part)',
        '(stiff|tight|creaky|rusty|seized|wooden) !(and sore)',
        '(first few|first couple|once i get going|once i am going|once i get moving|when i get going|after a bit|after a while|at first|to begin with|to start with|at the start|initially|getting going|loosens up|loosens off|eases off|eases up|wears off|warm up)',
        '(once|after|when) .. (warm|warmed|warmed up|moving|loosened)',
      ],
    },
    {
      answer: 'sore',
      said: [
        '(third|middle) (one|option) $',
        '(sore|hurts|hurt|painful|pain|uncomfortable|aches|achy|ache|aching|tender|hurting|ouch|ow|not great|not good|not comfortable|bad|twinges|twinge|niggles|niggly|ginger|gingerly|unpleasant|rough|murder|agony|awful|terrible|horrible|ouchy|nips|nipping|nippy|nags|nagging|paining|moans|grumbles|stings|stinging|pinches|pinching|tugs|tugging|pulls|catches|catching|twingey|bothers|bothersome|wince|winces|grimace|worse)',
        '(manage|managing|not pretty|get by|getting by)',
        '^ [yes|yeah|yep|it does] (a bit|a tad|a little|slightly|somewhat|sort of|kind of|sometimes|occasionally|bit) $',
        '(hardly|barely) [at all|any|hurts|noticeable]',
        '(it does|it is) $',
        'not (too|so|that|all that|overly) (bad|good|great|comfortable)',
        '(could be worse|manageable|bearable|tolerable|so so|bit iffy|iffy)',
        '(only|just|except) (when|going|on|up|down)',
        'feel it',
      ],
    },
    {
      answer: 'limp',
      said: [
        '(fourth) (one|option) $',
        '(not|never|can not|only) .. without (holding|hanging|leaning|limping|help|a stick|support|grabbing|pain|wincing)',
        '(only|just) (if|with|when|by) .. (holding|hold|hang|leaning|lean|stick|furniture|the wall|support)',
        '(limp*|hobbl*|waddl*|favouring|favoring|lopsided|wonky|not straight|not properly|shuffl*|hop|hopping|stick|crutch*|holding on|struggle|struggling|barely can|can barely|can hardly|hardly can|with difficulty|slow and careful|funny|wincing)',
      ],
    },
    {
      answer: 'cannot',
      said: [
        '(can not|could not|unable|impossible|not able to) !(complain|fault|feel|say|tell|remember|describe|run|judge)',
        '(not possible|not a chance|no chance|forget it|no way|no hope|not a hope|as if|not happening|must be joking|you are joking|are you kidding)',
        'would not (make it|get far|manage it|get round|get up)',
        'would (fall|collapse|drop|keel|topple|be on the floor)',
        '(last|fifth) (one|option) $',
        'will not take',
      ],
    },
  ],
  weight: [
    {
      answer: 'full',
      said: [
        '^ [yes|yeah|yep|it] (fine|full|fully|all of it|all my weight|no problem|easily|sure|ok|normally|happily|totally|completely|without any trouble|no bother|solid|good)',
        '(i|^) can [yes|yeah|do that|easily|fine|sure|put it all] $',
        '(no problem|no trouble|no bother)',
        '(all|full) (weight|of it)',
        'it (holds|takes it|fine)',
      ],
    },
    {
      answer: 'limp',
      said: [
        '(partly|partially|a bit|bit|some|half|limp*|sort of|kind of|not fully|not all|not completely|not properly|not really|hobbl*|just about|only just|barely|hardly|with difficulty|hurts|sore|painful|ish|most of it|a little|carefully|gingerly|mostly|nearly|almost|little|lean on|leaning on|hold on to|holding on to|hold onto|need a stick|crutch*|favour*|favor*|guarding)',
      ],
    },
    {
      answer: 'cannot',
      said: [
        '(can not|could not|not at all|none|impossible|unable|no way|no chance|no hope|not a hope|not a chance|will not|gives way|gives out|gave way|collapses|buckles|buckled|folds) !(complain|fault|say|tell|remember|judge|put my full|put full|put all)',
      ],
    },
  ],
  'leg-nerve': [],
  soreness: [],
  'warm-up': [
    {
      answer: 'eases',
      said: [
        '(eases|ease|easing|loosens|loosen|loosening|better|improves|improve|goes away|goes off|goes|wears off|settles|settle|fades|disappears|gone|less|loosened|frees up|lessens|loosens up|calms down|relaxes|warms up|dies down|backs off|melts away|passes|subsides|reduces)',
        '^ [yes|yeah|yep|it does] (sort of|kind of|a bit|a little|definitely|mostly|usually|generally)',
      ],
    },
    {
      answer: 'same',
      said: [
        '(same|no change|no different|not change|unchanged|no better|stays|constant|makes no difference|no difference|not really|not change|does not|does nothing|nothing changes|much of a muchness|not ease|not help|not loosen|not go|not get better|not improve|not better)',
      ],
    },
    {
      answer: 'worse',
      said: [
        '(worse|worsens|sorer|increases|builds|builds up|ramps up|ramps|intensifies|flares|flares up|more painful|hurts more|more sore|aggravates|aggravated|stronger|gets bad|kicks off|climbs|goes up)',
      ],
    },
  ],
  'last-session': [
    {
      answer: 'older',
      said: [
        '(longer|longer ago|ages|ages ago|ages back|easy|it was easy|only easy|nothing hard|not for|not in|not done|not trained|not run|been resting|resting|none|rest week|off|longer than that|way longer|a while|not hard|taking it easy|long time)',
        '(only|just) [do|did|done|been doing|been] (yoga|pilates|swimming|swim|walking|walks|stretching|aqua aerobics)',
      ],
    },
  ],
  adult: [
    {
      answer: 'adult',
      said: [
        '^ [yes|yeah|yep|of course|he|she|they|i|it] [is|are|am] (over|older|adult|an adult|eighteen or over|grown|definitely|grown up|middle aged|well over|way over|long past|old)',
        '(over eighteen|an adult|grown up|of age|adult)',
      ],
    },
    {
      answer: 'child',
      said: [
        '(child|kid|minor|teenager|teen|under|younger|toddler|boy|schoolboy|schoolgirl|not yet|not quite|nearly eighteen|almost eighteen|in school|at school|little one|baby) !(no|forty)',
      ],
    },
  ],
};
