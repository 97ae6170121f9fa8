/** How English is evened out and cut into clauses before any phrase is looked for. */

export const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc`´]/g, "'"],
  [/(\d)\s*\/\s*10\b/g, '$1 out of 10'],
  [/(\d)\s*[-–—]\s*(?=\d)/g, '$1 to '],
  [/(\d)[.,](?=\d)/g, '$1_'],
  [/[.,;:!?…()"\n\r–—]+/g, ' | '],
  [/-/g, ' '],
  [/\b(wee|pee|poo)'d\b/g, '$1d'],
  [/\bca(?:n'?t|nnot)\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bshan'?t\b/g, 'shall not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should|must|need)n'?t\b/g, '$1 not'],
  [/\b(i|you|we|they|could|would|should|might|must)'ve\b/g, '$1 have'],
  [/\bive\b/g, 'i have'],
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/\b(?:youre|theyre)\b/g, 'they are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/'(?:s|em|n)?(?![a-z])/g, ''],
  [/'/g, ''],
  [/\b(it|that|what|there|here|where|he|she)s\b/g, '$1'],
  // "Cannae", "dinnae", "wasnae"; a Geordie's "canny" is a "can not" only before a verb.
  [/\bca(?:nnae|nna|nnie|nae)\b/g, 'can not'],
  [
    /(?<=\b(?:i|you|he|she|we|they|it|legs?|foot|feet|just|still|really|and|but) )canny(?= (?:feel|move|walk|run|hold|pee|wee|poo|go|stand|get|put|lift|control|breathe|see|sleep|stop|bend|tell|bear|even)\b)/g,
    'can not',
  ],
  [/\b(?:dinnae|dinna|dunnae|dinnie)\b/g, 'do not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should|must|need)(?:nae|nna)\b/g, '$1 not'],
  [/\bwis(?:nae|na)\b/g, 'was not'],
  [/\bhav(?:nae|na)\b/g, 'have not'],
  [
    /\b(pee|wee|piss|poo|leak|dribbl|wett|soil|tingl|throbb|ach|hurt|burn|swell|bleed|breath|sitt|stand|wip|feel|go|gett|shoot|stabb|dragg|fall|faint|shak|sweat|shiver|wak|sleep|limp|walk|runn|stretch|kill|dy|end|choc?k|slurr|droop)in\b/g,
    '$1ing',
  ],
  [/\b(no|any|some|every)thin\b/g, '$1thing'],
  // Who asks whether it is safe with a slipped disc has one.
  [
    /\b(?:is|are|would|will) (?:this|that|it|these|they|stretching|rolling)(?: one)?(?: still| really| be| even)* (?:safe|ok|okay|alright|all right|good|bad|dangerous|fine|harmful) (?:with|if i have|if i have got|when i have) (?:a |an |my )?(?=(?:slipped|bulging|herniated|prolapsed|bad|dodgy|sore|new hip|new knee|replaced|broken|fractured|weak bones|brittle|hip replacement|knee replacement|sciatica|osteoporosis|osteopenia|blood thinners|stress fracture)\b)/g,
    'i have ',
  ],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
  [/\bdunno\b/g, 'do not know'],
  [/\b(kind|sort)a\b/g, '$1 of'],
  [/\b(?:cos|coz|cuz)\b/g, 'because'],
  // "'Cause" is a because; "can running cause it" is not.
  [/(?<!\b(?:can|could|may|might|will|would|do|does|did|to|what|not)(?: \w+)? )cause\b/g, 'because'],
  [/\b(?:will|does|do|did|has|have|had) not (?:stop|stopped|quit)\b/g, 'keeps'],
  [
    /\b(?:(?:have|has|had) not been able to|(?:stopped|no longer) being able to|(?:not|no longer|never) able to|(?:unable|incapable of being able) to|can no longer|can not (?:seem|manage) to|(?:do|does|did) not seem able to)\b/g,
    'can not',
  ],
  [/\b(?:(?:yes|yeah|yep|yup) and (?:no|nope|nah)|no and yes)\b(?= *(?:\||$))/g, 'yesandno'],
  [/\b(?:out of puff|puffed out)\b/g, 'out of breath'],
  // Who stumbled and stayed up did not fall.
  [
    /\b(?:tripped|slipped|stumbled)(?: over| up)?(?: \|)* but (?:i )?(?:did not|never) (?:fall|go) (?:over|down)\b/g,
    'nearly fell',
  ],
  [
    /\b(?:tripped|slipped|stumbled)(?: over| up)?(?: \|)* but (?:i )?(?:did not|never) fall\b/g,
    'nearly fell',
  ],
  [/\b(?:nowt|zilch|nada)\b/g, 'nothing'],
  [/\bon (?:a|my|the|me|really) (?:really )?(good|best) days?\b/g, 'at best'],
  [/\bon (?:a|my|the|me|really) (?:really )?(bad|worst) days?\b/g, 'at worst'],
  [/\b(this|yesterday|tomorrow) morn\b/g, '$1 morning'],
  // Turns of phrase that name nothing: no ball lies there, and nobody cries or lies.
  [/\bkick(s|ed|ing)? (?:a|the|my) (?:foot)?ball\b/g, 'kick$1'],
  [/\bfor crying out loud\b/g, '|'],
  // Somebody sleeps; no leg has gone to sleep.
  [
    /\b(i|he|she|they|we|baby|babies|kids?|wife|husband|partner|child|children|everyone|everybody|dog|cat|son|daughter|lad|toddler)(?: (?:is|are|was|am|were|must have|have|has|had|just|finally|nearly|almost|still|all|half|fast|fell|fall|fallen|falling))* asleep\b/g,
    '$1 dozing',
  ],
  // A night that somebody else kept short is not one of pain.
  [
    /\b(?:up|awake) (?:all|half the|most of the|at) night(?: \|)*(?:,? (?:but|and|though))?(?: (?:that|it|this))? ?(?:was|is|with|because of|thanks to|for)(?: (?:just|only|down to|because of))? (?:the|my|our|a) (?:baby|babies|newborn|bairn|wean|kids?|toddler|child|children|son|daughter|dog|puppy|cat|neighbou?rs?|storm|wind|heat|party|telly|football)\b/g,
    'up late',
  ],
  // It has come back: the spell before is over, and nothing gave way when "it went".
  [
    /\b(?:(?:i )?(?:had|have had|got) (?:it|this|that|the same) (?:\w+ ){0,4})?(?:then|and|but) it (?:just |all )?(?:went|cleared up|went away|cleared)(?: away)?(?: \|)* (?:and |but |then |now |and now |but now |then )*(?:it |it is |it has |has |is |now |came |come )*back\b/g,
    'now it is back',
  ],
  [/\b(?:no )?(?:(?:i )?tell|telling) (?:a )?lies?\b/g, '|'],
  [/\bowt\b/g, 'anything'],
  // The weather is no fever.
  [
    /\b(?:(?:boiling|baking|roasting|scorching|really|so|too|very) )*hot (?:outside|out there|out here|out)\b/g,
    'summery',
  ],
  [/\bsummat\b/g, 'something'],
  [
    /\b(?:me|ma) (?=(?:pee|wee|water|bowel|bladder|pants|bahookie|tail|leg|legs|bum|arse|back|foot|feet|hip|knee|bits|left|right|chest|toes|crotch|bladder|bowels|privates|nethers|nether|undercarriage|waterworks|belly|stomach|tummy|calf|thigh|thighs|cheek|glute|glutes|bollocks|balls|groin)\b)/g,
    'my ',
  ],
  [/\b(?:me|my|mi|ma|mah)(?: )?(?:self|sel|sen)\b/g, 'myself'],
  [
    /\b(?:the |my )?(?:left|right) (leg|foot|calf|thigh)s? and (?:the |my )?(?:left|right)(?: (?:leg|foot|calf|thigh)s?)?\b/g,
    'both $1s',
  ],
  [/\bfoots\b/g, 'feet'],
  [/\b(?:just|only|except) that (?=i |my |it |the |there )/g, '| just that '],
  [/\boutta\b/g, 'out of'],
  [
    /\b(?:none of (?:that|those|them|these|it)|nothing (?:like that|of the (?:sort|kind)|of that (?:sort|kind)))\b/g,
    '$& |',
  ],
  [/\bi t (?=band)/g, 'it '],
  [/\ba c l\b/g, 'acl'],
  [/\bg p\b/g, 'gp'],
  [/\bd v t\b/g, 'dvt'],
  [/\bo k\b/g, 'ok'],
  [/\bokay\b/g, 'ok'],
  [/(?<!\bat )\ball right\b/g, 'alright'],
  [/\bany more\b/g, 'anymore'],
  [/\bknees? (?:up )?(?:in)?to (?:(?:my|the|your) )?chest\b/g, 'kneetochest'],
  [/\b(?<!(?:to|not|can) )write\b/g, 'right'],
];

export const FILLERS =
  /\b(?:um+|uh+|uhm|er+m?|hm+|mm+|oh|ah|ooh|you know|i mean|to be honest|to be fair|tbh|honestly|basically|literally|obviously|actually|frankly|bloody|darn|darned|blinking|ruddy|feckin|fecking|flippin|flipping|fucking|fuckin|freaking|effing|blooming|damn|goddamn|(?<!\b(?:my|a|our|his|her|the|best|running|team|training) )mates?|doc|madam|sir|alexa|please|thanks|thank (?:god|goodness|heavens|you|the lord)|thankfully|fortunately|luckily|sadly|god|jesus|christ|blimey|crikey|gosh|innit|i guess|i suppose|i reckon|i think|i would say|i must say|in fact|as it happens|yaar|na ji)\b/g;

/** Words that open a new clause wherever they stand. */
export const OPENERS = new Set(
  'also plus but although though however except because whereas otherwise'.split(' '),
);

/** What may follow an "and", "or" or "so" that opens a clause rather than joins two nouns. */
export const AFTER_AND = new Set(
  'i my it the he she they we there that this no not now when sometimes also then a his her you just only walking never nothing everything all do if what today yesterday still none can could is are am was have has did does will'.split(
    ' ',
  ),
);

/** An "i" or "it" straight after one of these belongs to the clause that it stands in. */
export const HOLDS_SUBJECT = new Set(
  'when if that where what how since while as until till whether think believe say said says time minute second moment than after before every once whenever like unless feels know why who which sure noticed saw do does did can could should would may might am is are was were have has had will must shall the or and so tell mean thought reckon case worried scared afraid frightened terrified suppose imagine hope sure bet guess maybe then worst best all not more longer further realise realised realize know knew notice noticed felt'.split(
    ' ',
  ),
);

/** After one of these a "just a …" says what it is, and opens nothing new: "it's only a sore bum". */
export const NAMES_IT = new Set('it that is am are was were have got'.split(' '));

/** A "no" before one of these is an answer by itself; before anything else it denies the noun that follows. */
export const AFTER_ANSWER_NO = new Set(
  'i my it the there that this he she they we you but sorry no nope yeah yes because just only still not can could do does did is am are was were have has had will would thanks none nothing never a an about both left right everything all neither hang wait apart other except if what why how maybe well right ok sometimes mostly definitely'.split(
    ' ',
  ),
);

export const OPENS_WITH_IT = new Set(
  'is hurts does did was has goes gone not just only started came keeps feels been feel go come shoots aches burns like all a an my sore sharp dull achy tight stiff numb about around probably mostly more'.split(
    ' ',
  ),
);

/** After one of these a "no" is never an answer: "there is no …", "i have no …". */
export const DETERMINED = new Set('there have has had got with is are was feel of'.split(' '));

/** "… can I run": a question tacked on without a pause. */
export const ASKERS = new Set('can should could may shall am will would is do'.split(' '));
export const ASKED = new Set('i he she we you that this it'.split(' '));
export const QUESTION_WORDS = new Set(
  'what when where why how which who if whether and or so but no yes that as than then i it he she they we you there this pain one only all what so'.split(
    ' ',
  ),
);
