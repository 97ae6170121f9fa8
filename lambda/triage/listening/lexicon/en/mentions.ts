import type { Lexicon } from '../lexicon.ts';

const WORSE = 'worse|worst|sorer|more|most|mostly|mainly|tighter|the sore one|the bad one|the culprit';

/** "Both, but the left is worse", "left more than right". */
export const SORER: Lexicon['sorer'] = (['left', 'right'] as const).map((id) => ({
  id,
  said: [
    `${id} [side|one|cheek|glute|buttock|leg|hip|bum] [is|feels|hurts|a bit|a little|much|slightly|way|far] (${WORSE})`,
    `(${WORSE}|especially|particularly) [so] [on|in|at|it is|is] [the|my] ${id}`,
  ],
}));

export const SIDES: Lexicon['sides'] = [
  {
    id: 'both',
    said: [
      'both [the|my|of] (sides|cheeks|glutes|buttocks|hips|of them|bum cheeks|butt cheeks|halves|equally)',
      '^ [it|on|in|about|yes|is|kind of|now] both $',
      'it both',
      '(now|is|on|in) both !(legs|feet)',
      'both (left and right|right and left)',
      '(either|each) side',
      '(all over|across) [my] <seat>',
      'all over $',
      'one side then the other',
      '(left and right|right and left)',
      '(both|whole) (backside|bum|butt)',
      '(swaps|switches|alternates|moves) .. sides',
      '(whole|entire) (bum|butt|backside|behind)',
      '(bilateral|bilaterally|either one|each one|evenly)',
    ],
  },
  {
    id: 'left',
    said: [
      '(my|the|on|in|of|its|his|her|only|just|it|is|definitely|mostly|more|mainly|say|to|for|down) left !(over|for|at|out|off|work|home|early|it at|my)',
      '^ left !(over|for|at|out|off|work|home|early|it|my|the|him|her)',
      'left (side|leg|glute|glutes|cheek|buttock|bum|butt|hip|one|foot|thigh|calf|hand|hamstring|knee|half|only|backside|ankle|toe|bum cheek|butt cheek|sided|please|then|now|ass|arse|behind|rear)',
    ],
  },
  {
    id: 'right',
    said: [
      '(my|the|on|in|of|only|just|his|her|is|definitely|mostly|more|mainly|for) right !(way|thing|track|idea|place|time|direction|order|words|down|now|away|at|on|up|through|into|thing|here|there|across|round|next|after|in|over|under|before|question|answer|position|form|kind|shoes|foods)',
      '^ right $',
      '^ right (one|side|leg|glute|cheek|buttock|hip|bum|butt)',
      'right (side|leg|glute|glutes|cheek|buttock|bum|butt|hip|one|foot|thigh|calf|hamstring|knee|hand|half|only|backside|ankle|toe|bum cheek|butt cheek|sided|ass|arse|behind|rear)',
      '(it|on|say|it is|side) right $',
    ],
  },
];

export const CONDITIONS: Lexicon['conditions'] = [
  {
    id: 'replaced-hip',
    said: [
      '(replaced|new|artificial|prosthetic|metal|titanium|ceramic|plastic) (hip|hips)',
      '(hip|hips) .. (replacement|replacements|replaced|resurfacing|resurfaced)',
      '(hip|hips) (done|rebuilt|titanium|metal|ceramic|plastic|artificial)',
      'total hip',
    ],
  },
  {
    id: 'recent-surgery',
    said: [
      '(hip|knee|back|spine|disc|spinal|acl|hamstring|pelvic|abdominal) .. (surgery|op|operation|operated|fusion|reconstruction)',
      '(surgery|operation|op|operated) (on|to) .. (hip|knee|back|spine|leg)',
      '(recent|recovering from|just had|had) [an|a] (surgery|operation|op)',
      '(c section|caesarean|caesarian|cesarean|discectomy|microdiscectomy|laminectomy|arthroscopy)',
    ],
    unless: [
      '(years|year) ago',
      '(no|not had|never had|without) (surgery|operation|operations|surgeries)',
      'when i was',
      'last year',
    ],
  },
  {
    // However long ago: what holds it together, only the surgeon knows.
    id: 'recent-surgery',
    said: [
      '(broke|broken|fractured|shattered|cracked) (hip|hips|pelvis|femur|thigh bone)',
      '(hip|pelvis|femur) (broke|broken|fractured)',
    ],
  },
  {
    id: 'advised-against',
    said: [
      '(told|advised|warned) [me|us] not [to] [do|be] [any|the] (stretch|stretches|stretching|exercise|exercises)',
      '<clinician> .. (said|says|advised|told) .. no (stretching|stretches|stretch)',
      '<clinician> .. (said|says|does) not [want] [me] [to] [do|be] [any|the] (stretch|stretches|stretching)',
      'not (allowed|supposed|meant) to (stretch|be stretching|do stretches|do any stretches)',
    ],
    unless: ['(nobody|no one|none|never|did not)', 'cold', '(only|unless|until) (warm|warmed)'],
  },
  {
    id: 'weak-bones',
    said: [
      '(osteoporosis|osteoporotic|osteopenia|osteopenic)',
      '(weak|brittle|thin|fragile|crumbly|thinning) (bones|bone)',
      '(low|poor) bone density',
      '(stress|fragility|hip|sacral|pelvic) (fracture|fractures)',
      'bones .. (weak|brittle|thin)',
    ],
  },
  {
    id: 'pregnant',
    said: [
      '(pregnant|preggers|preggo|expecting a|trimester|postpartum|postnatal)',
      '(weeks|months) (gone|along|postpartum|pregnant)',
      '^ [yes|and] i_am [about|nearly|almost|only] <count> [<count>] weeks [today|now] $',
      '(just|recently) had (a|my) baby',
      'expecting $',
      'expecting in',
    ],
  },
  {
    id: 'blood-thinners',
    said: [
      '(blood thinners|blood thinner|blood thinning|thinners|anticoagulant*|anti coagulant*|warfarin|apixaban|rivaroxaban|eliquis|xarelto|dabigatran|edoxaban|pradaxa|heparin|clexane|clopidogrel|plavix|coumadin|enoxaparin|ticagrelor)',
      '(bruise|bleed) (easily|easy|like a peach|really easily|at the slightest)',
      '(haemophilia|hemophilia|haemophiliac|hemophiliac|bleeding disorder|low platelets|von willebrand)',
      '(thins|thin) [my] blood',
    ],
  },
  {
    id: 'sore-knee',
    said: [
      '(knee|knees|kneecap|kneecaps|patella) .. (dodgy|sore|bad|hurt|hurts|hurting|pain|painful|dicky|dickie|gammy|buggered|knackered|not like|not happy|aches|ache|aching|problem|problems|trouble|issue|issues|iffy|crunchy|crunching|arthritis|arthritic|stiff|replaced|replacement|injury|not bend|will not bend|complaining|protesting|killing|unhappy|swollen|playing up|acting up|grumbling|niggle|tender|twinge|twinging|rubbish|terrible|creaky|not great|not good|torn|not what)',
      '(dodgy|sore|bad|hurt|hurting|hurts|dicky|gammy|knackered|painful|bum|trick|weak|stiff|arthritic|crunchy|crook|iffy|pain|problem|problems|trouble|issues|arthritis|wonky|injured|killing|hurt) [with|in|on|to|for] (knee|knees|kneecap|kneecaps)',
      '(acl|meniscus|runners knee|jumpers knee|cartilage|patellar|patellofemoral|knee replacement|mcl|pcl)',
      'can not (bend|kneel)',
      '(pulling|pulls|tugging|tugs|straining) (on|at|in) [my] (knee|knees|kneecap)',
      '(ow|oww|ouch|owch|argh|oof|aah|ahh) .. (knee|knees|kneecap)',
      'not bend knee',
    ],
    unless: [
      '(knee|knees) .. (buckle|buckles|buckling|gives|gave|giving)',
      'if you have',
      'if you got',
      'sore kneetochest',
    ],
  },
  {
    id: 'outer-hip-pain',
    said: [
      '(outside|outer|side) [part] of hip',
      '(outside|outer|side|lateral) [of] hip',
      'hip .. (outside|outer side)',
      '(bursitis|trochanteric|gluteal tendinopathy|gtps|greater trochanteric)',
      'hip bursa',
    ],
  },
  {
    id: 'sit-bone-pain',
    said: [
      '(sit|sitting|seat|sitz|sits) (bone|bones)',
      '(ischial|ischium|proximal hamstring|high hamstring)',
      'hamstring tendinopathy',
      'sore to sit on',
      '(hurt|hurts|hurting|pain|sore) .. where i sit',
      '(hurts|sore|painful|pain) [when|to] [i] sit on [it|hard]',
      'bone i sit on',
    ],
  },
  {
    id: 'poor-balance',
    said: [
      'balance .. (bad|poor|rubbish|terrible|awful|shocking|not great|not good|wobbly|off|dodgy|problem|problems|trouble|issue|issues|gone|shot|iffy|crap|shaky|worse|hopeless)',
      '(bad|poor|rubbish|terrible|dodgy|awful|no|lose|losing|wobbly|lost|shaky|keep my|trouble) [my] balance',
      '(wobbly|unsteady|wobble|wobbling|vertigo|wobbles|toppling|topple|tip over)',
      '(fall|falling) over (all the time|a lot|easily)',
    ],
    unless: [
      'wobble (cushion|board)',
      '(good|great|fine) balance',
      'leg .. wobbly',
      'wobbly legs',
      'legs wobbly',
    ],
  },
  {
    id: 'no-floor',
    said: [
      '(can not|could not|unable to|not able to|hard to|struggle to|trouble|difficult to|not supposed to|not allowed to|no way) [easily|really] (get|getting|lie|lay|lying|laying|sit|sitting|kneel|go|be) [back|all the way|right|up] [down|on|to|onto|off|flat|up from|up off|up] [on|onto|to] [the|my] [back|floor|ground|there|carpet|mat|deck|flat] !(with it|as|any faster|away|without)',
      '(no|not enough|not got) [floor] (floor|floor space|room to lie|space to lie|room on the floor|space on the floor)',
      '(in|at) [the|my|an|a] (office|work|desk|airport|train|bus|plane|wheelchair|car) .. (can not|no|not)',
      '(can not|could not) lie (down|flat|on)',
      'in a wheelchair',
      '(can not|could not) get (up|back up) (again|off|from) .. (floor|ground|$)',
      '(floor|ground) .. (too hard|filthy|dirty|wet|soaking|not an option|out of the question|no good|not possible|cold)',
    ],
    unless: [
      'get down to',
      'legs',
      'can not get (in|on|to) (the bed|my car|work|sleep|it right|app|away)',
      'can not sit here',
      'lie in',
      'just sit',
    ],
  },
  {
    id: 'fresh-strain',
    said: [
      '(pulled|strained|tore|torn|tweaked) [my|a|the|something] (glute|glutes|hamstring|hammy|muscle|groin|bum|butt|today|yesterday)',
      '(muscle|glute|hamstring) (strain|tear|pull)',
      '(felt|heard|was) .. (pop|snap)',
      '(fresh|new|recent) (strain|injury|tear)',
    ],
    unless: ['(years|months|year) ago', 'last year'],
  },
  {
    id: 'sore-wrist',
    said: [
      '(wrist|wrists) .. (sore|hurt|hurts|hurting|bad|dodgy|pain|painful|broken|sprained|weak|ache|aches|in a cast|not like|injury|fractured|carpal|killing|gammy|not take|strapped)',
      '(sore|bad|dodgy|broken|sprained|painful|hurt|hurting|hurts|gammy|injured|weak|broke|sprained|fractured) [my] (wrist|wrists)',
      '(carpal tunnel|wrist splint)',
      '(shoulder|shoulders|elbow|elbows|hand|hands|arm|arms) .. (sore|hurt|hurts|hurting|bad|dodgy|pain|painful|aches|aching|killing|not like|not take)',
      '(hurts|hurting|sore|pain) .. (wrist|wrists|shoulder|shoulders|elbow|elbows|arm|arms)',
      '(ow|oww|ouch|owch|argh|oof|aah|ahh) .. (wrist|wrists|shoulder|shoulders|elbow|elbows|hand|hands|arm|arms)',
      // Both arms that tire of holding one up; one that fails is something else.
      '(arms|wrists|shoulders) .. (giving out|giving up|give out|giving way|gone|going|tired|tiring|knackered|shot|dead|weak|had it|had enough|done|burning|packing in)',
    ],
    unless: ['(numb|tingl*|pins|drooping|one arm|chest)'],
  },
  {
    id: 'sore-low-back',
    said: [
      'back .. (sore|hurt|hurts|hurting|bad|dodgy|painful|aches|aching|achy|killing|stiff|gone out|out|twinge|twinging|playing up|went|spasm|spasms|knackered|not like|buggered|goes|complaining|trouble|problem|problems|issues|injury|tight) !(of|to)',
      '(sore|bad|dodgy|stiff|painful|hurt|hurts|hurting|aching|achy|gammy|crook|low|lower|tight|hurting) [in] [my|the] [low|lower|small of] back !(of|to|foot|leg)',
      '(slipped|bulging|herniated|prolapsed) disc',
      '(lumbago|back ache|backache|back pain|lower back|lumbar)',
      '(ow|oww|ouch|owch|argh|oof|aah|ahh) [my|the] [lower] back $',
    ],
    unless: [
      'back of',
      'go back',
      'back (to|at|in|from|up|on|into|of|off|after|out)',
      '(get|got|come|came|going|went|be|head|way|look|look) back',
      'back (leg|foot|side)',
    ],
  },
];

export const EQUIPMENT: Lexicon['equipment'] = [
  {
    id: 'foam-roller',
    said: ['(foam roller|roller|foam rollers|rollers|foam roll|rumble roller)'],
    lackedIn: ['(only|just) [have|got] [a|tennis|lacrosse|massage] ball $'],
  },
  {
    id: 'ball',
    said: [
      '(tennis ball|tennis balls|ball|balls|lacrosse ball|massage ball|golf ball|hockey ball|squash ball|spiky ball)',
    ],
  },
  { id: 'wall', said: ['(wall|walls)'] },
  { id: 'chair', said: ['(chair|chairs|stool)'] },
  { id: 'floor', said: ['(floor space|mat|yoga mat|exercise mat)'] },
];

/** Around the name of a thing (`<thing>`), these say that it is not there. */
export const LACKING: readonly string[] = [
  '(not|never|no longer) [actually|even] (have|got|own|owned|get|bought|have got) [a|an|my|any|the|foam] <thing> !(yet)',
  '(no|without [a]|lack|lacking|missing|short of) [foam] <thing> !(today|for me|ones|move|stretch|either way|exercise)',
  '(have|has|got|there) no <thing>',
  'no <thing> (here|with me|handy|around|at home|at the moment|in the house|either|to hand)',
  '(lost|broke|forgot|forgotten|left|lent|binned|misplaced|can not find|could not find|sold|popped|punctured|burst|threw away|chucked out|gave away|loaned|not find|not brought|not bring) [my|the|a|our] <thing>',
  '<thing> (at|in|on the|under|behind|over|left|is at) .. (gym|work|car|home|garage|office|house|mum|mom|other|shed|loft|attic|storage|hotel|boot|friend|mates|upstairs|downstairs|brother|sister|roof)',
  '<thing> (broke|broken|lost|gone missing|missing|burst|popped|knackered|bust|flat|gone|disappeared|upstairs|punctured|not here|split|elsewhere|rolled away|rolled under)',
  '(ate|eaten|chewed|nicked|stole|stolen|borrowed|took|taken|run off with|ran off with|has got|buried|has|destroyed|swallowed) [my|the|our] <thing>',
  'not (got|have|own) [one|a] [foam|tennis] [roller or a|ball or a|or] <thing>',
  '<thing> ~ not (got|have|own) one',
  '<thing> (no|nope|none)',
];

/** These say that it is there after all. */
export const HAVING: readonly string[] = [
  '^ [ok|oh|yes|yeah|right|actually|but] (i|we) [do] (have|got|found|own|bought|borrowed|brought) [only|just|got|found|bought|borrowed|a|foam] <thing>',
  '^ [ok|oh|yes|yeah|right|actually] (have|got|found|borrowed) [a|the|my|foam] <thing>',
  '^ [oh|yes|actually] there [is] [a|foam] <thing>',
  '<thing> (back|here now|here after all|arrived)',
];

export const MOVES: Lexicon['moves'] = [
  {
    id: 'knee-to-chest',
    said: [
      'kneetochest',
      '(lying|lie) [down] [on back] [knee|with the knee|one knee|single knee] (knee one|knee thing|knee stretch|knee|one with the knee)',
      'knee (hug|hugs|hugging|pull|to tummy|to belly|to shoulder)',
      '(hug|hugging|pull|pulling|bring|bringing) [one|my|the] (knee|knees) [in|up|into|to]',
      '(knee|knees) .. chest',
      'single knee',
    ],
  },
  {
    id: 'piriformis',
    said: [
      '(piriformis|periformis|pirformis|piri formis|pyriformis|pear of formis|perry formis)',
      '(twisty|twist|twisting|twisted|seated twist|sitting twist|spinal twist|seated rotation)',
      '(sitting|seated|sit) [down|up] .. (stretch|twist|one|cross|crossed|elbow)',
      '(figure four|figure of four|figure 4|number four stretch|pigeon)',
      '(elbow|ankle) (over|on|across|outside) .. knee [one]',
    ],
  },
  {
    id: 'it-band',
    said: [
      '(it band|itb|iliotibial*|i tb|ilio tibial|eye tee band|it bands|it bend)',
      '(standing|stand) .. (cross|crossed|crossing|side|lean|stretch|one)',
      '(cross|crossed|crossing|crossover) [over] [leg|legs] (lean|leaning|stretch|one|standing|side)',
      '(side lean|leaning over|lean to the side|leaning to the side)',
    ],
  },
  {
    id: 'foam-roller',
    said: [
      '(foam roller|foam rolling|foam roll|roller|rollers|rolling|roll out|rollout|foamroller|foam rolla)',
      '(roll|rolling) .. (glute|glutes|bum|butt|out)',
    ],
  },
  {
    id: 'trigger-point',
    said: [
      '(trigger point|trigger points|triggerpoint|tennis ball|lacrosse ball|massage ball|pressure point|tennis ball one|ball one|ball thing|the ball|that ball|ball massage|ball under|golf ball)',
      '(release|press|pressing) .. (knot|knots|trigger)',
    ],
  },
];

export const DISCOMFORTS: Lexicon['discomforts'] = [
  {
    id: 'unwell',
    said: [
      '(dizzy|dizziness|giddy|light headed|lightheaded|woozy|faint|fainty|swimmy|nauseous|sick|queasy|off balance|clammy) !(ache|pain|of|stretch|pull)',
      '(room|head|everything|ceiling|world) .. (spinning|spins|swimming|swims)',
      'see* [stars|spots|double]  (stars|spots|double)',
      '(black|grey|gray) spots',
      '(vision|eyesight|sight|everything) .. (blurry|blurred|tunnel|going dark|gone dark|going black)',
      '(out of breath|breathless|gasping)',
      '(i am|we are) in trouble $',
      '(somebody|someone|anybody|anyone) .. help [me|$] $',
      'heart .. (pounding|racing|thumping|fluttering|skipping|hammering|going mad|going like)',
      '(going|about|gonna|might) [to] (be sick|throw up|vomit|pass out|black out|keel over)',
      'face .. (funny|weird|odd|strange|tingly|tingling)',
      '(having|getting|have|got) [a|some] (contraction|contractions|palpitations)',
      '^ [i am|help i am] bleeding',
      '(can not|could not) get (up|back up|off|myself up|myself off) !(early|the hang|in the morning|my|to)',
      '(stuck|stranded|trapped) [down] (on the floor|on the ground|here|down here|on my back|on the mat|in this|on floor|down)',
      '^ [help] [i|and i] can not move [now|at all|anymore|$] $',
    ],
  },
  {
    id: 'warning',
    said: [
      '(sharp|stab|stabs|stabbing|pinch|pinches|pinching|pinched|pinchy|click|clicked|clicking|clicks|pop|popped|snap|snapped|cracked|tearing|electric|zap|zaps|zapping|shooting|shoots|zing|zinging|jab|jabbing|knife|catching|grinding|giving way|gave way|buckled|locked|locking|nerve|nervy|crunch|crunched|twang|twanged|pinged)',
      '(slipped|herniated|prolapsed|bulging) disc',
      '(had|have|get|history of|prone to|previous) .. (clot|clots|blood clot|dvt|deep vein thrombosis|embolism)',
      '(numb|numbness|tingle|tingles|tingling|tingly|pins and needles|gone dead|gone to sleep|asleep|dead leg)',
      '(not|never) (feel|feels|feeling|seem|sound) [quite|very|too] (right|good|normal|ok|comfortable|great)',
      '(hurt|injured) myself',
      '(done|did) something (to|in) my',
      '(feels|feel|felt|something) (wrong|off|not right|weird|odd|funny|peculiar)',
      '(down|into) [to] <leg> .. (pain|tingl*|numb|shoot*|hurts|burning)',
      '(pain|tingling|burning|shooting|hurts) .. down [my] <leg>',
      '(pain|hurt|hurts|hurting|sore|ache|aches|aching) .. (in|at|on) [right|left] (groin|front of hip|hip crease)',
      '(groin|front of hip|hip crease) .. (hurt|hurts|hurting|pain|painful|aches|aching|sore|killing)',
      'back [just|has|really|completely] (went|gone|gave out|given out) [again|on me|$] $',
      'back .. (seized|locked up|spasmed)',
    ],
  },
  {
    id: 'cramp',
    said: ['(cramp|cramps|cramping|cramped|charley horse|charlie horse|spasm|spasms|spasming|seized)'],
  },
  {
    id: 'strong',
    said: [
      '(ow|oww|owww|ouch|owch|yow|yowch|yikes|argh|arrgh|aargh|aaargh|ai|aiyo|aiya|oof|aah|ahh|ahhh|arg)',
      '(hurt|hurts|hurting|painful|agony|pain|excruciating|unbearable|killing|killer|murder|torture|brutal|ouchie|stings|burns|burning)',
      '(too|way too) (much|painful|sore|intense|hard|strong|deep|far|tight)',
      '(had to|have to|need to|must) (let go|stop|come out|release|ease off)',
      '(can not|could not) (bear|take|stand|handle|hold|cope with) (it|this|that|the pain|any more|anymore)',
      '(really|very|so|super|well|proper|quite|pretty|extremely|too) (sore|uncomfortable|intense|tender)',
      '(leg|legs|arm|arms|thigh|thighs|knee|knees|i am|it is|muscle|muscles) .. (shaking|trembling|quivering|juddering)',
      '(cramp|cramping|cramped|spasm|spasming|seized|throb|throbs|throbbing)',
      '<seat> [is|are|feels|absolutely|completely] (paining|wrecked|knackered|ruined|trashed|buggered|battered|on fire|fried|screaming|in bits|in pieces|cooked|shot to bits)',
      '(really|very|quite|proper|properly) [pulling|pulls|tugging|tugs|dragging|straining] (on|at|in) (knee|back|lower back|hip|wrist|neck|shoulder)',
      '(pulling|pulls|tugging|tugs|straining|dragging) (on|at|in) (knee|back|lower back|wrist|neck|shoulder)',
      '^ [ooh|oh|ah] [it is|that is|this is|it feels|that feels|this feels|feels] [a|now|bit|touch|little|getting] .. (sore|achy|tender|aching|uncomfortable) [feeling|there|now|$]',
      '(sore|achy|tender|aching|uncomfortable) feeling',
      '^ [yes|ooh|no|it is|that is|feels|getting|it feels|it got] [getting|a|bit|much|even|a lot] worse [now|$]',
    ],
  },
  {
    id: 'mild',
    said: [
      '(a bit|bit|little|slightly|a touch|a tad|kind of|sort of|mildly|bit of) (tight|stiff|ache|of an ache|a pull|pull)',
      '(good|nice|lovely|pleasant|proper|sweet) [kind of|sort of|type of] (hurt|pain|ache|stretch|soreness|sore|pull|burn)',
      'hurts (good|so good|in a good way|nicely)',
      '(does not|do not|did not|not|no longer|stopped) (hurt|hurting|hurts) (now|any more|anymore)',
      '(stopped|no longer) hurting',
      '^ [it|it is|no] (just|only) [a|sore|stiff|achy|tight] <seat> $',
      '(stretchy|just stretching|just a stretch|only a stretch|feel the stretch|feeling the stretch|good stretch|stretch sensation|pulling a bit|nice and stretchy)',
      '(sore|tender|tight|achy|aching|stiff)',
      '(comes and goes|come and go|on and off|off and on)',
    ],
  },
];

export const REOPENING: Lexicon['reopening'] = [
  {
    id: 'soreness',
    said: [
      '(more|worse|sorer) than i (let on|said|told you|made out|admitted|admit|am letting on|was letting on|let you think)',
      '(played|playing|play) [it|the pain] down',
      '(i|may have|might have) (lied|fibbed|understated|undersold) .. (number|score|pain|sore|it|how|$)',
      '(number|score) [was|is] (too low|higher|not true|a lie)',
      'not .. (honest|truthful) about .. (pain|number|score|sore|it|soreness)',
      'only said <count> because',
    ],
  },
  {
    id: 'swollen-calf',
    said: ['(had|have|history of|get|prone to|previous) .. (clot|clots|embolism)'],
  },
];
