import type { WordGroups } from '../../pattern.ts';

/** Word groups of the English lexicon, by the names that its rows use. */
export const WORDS: WordGroups = {
  small: new Set(
    'the|a|an|my|your|his|her|their|our|this|that|these|those|is|are|am|was|were|be|been|being|have|has|had|got|get|getting|gets|really|very|just|quite|all|completely|totally|properly|proper|so|pretty|absolutely|still|also|constantly|suddenly|slightly|bit|little|somewhat|well|now|it|do|does|did|even|ever|any|some|own|whole|entire|right|left|new|gone|like|i|as|too|fully|basically|almost|nearly|both|super|dead|how|always|side'.split(
      '|',
    ),
  ),
  groups: {
    toilet:
      'bladder|bowel|bowels|waterworks|water works|plumbing|toilet|loo|bathroom|pee|peeing|wee|weeing|piss|pissing|poo|poop|pooing|pooping|urine|urinating|number two|number twos|back passage|sphincter',
    loo: 'loo|toilet|bathroom|lav|lavatory|bog|dunny|john|restroom|washroom|gents|ladies|potty|can in time',
    soil: 'wet|wets|wetting|wee|wees|weed|weeing|pee|pees|peed|peeing|piss|pissed|pissing|soil|soils|soiled|soiling|shit|shits|shat|shitting|shite|crap|crapped|crapping|poo|poos|pooed|pooing|poop|poops|pooped|pooping|mess|messed|messing|urinate|urinated|urinating|foul|fouled|dirtied|leak|leaked|leaking|dribble|dribbled|dribbling',
    pants:
      'pants|trousers|knickers|leggings|shorts|bed|underwear|jeans|tights|undies|jocks|boxers|kecks|drawers|panties|pyjamas|pajamas|joggers|sweatpants|trackies|kit',
    urinate:
      'pee|wee|urinate|piss|pass water|pass urine|pass any water|pass any urine|take a leak|have a wee|have a pee|spend a penny',
    defecate: 'poo|poop|crap|shit|have a poo|open my bowels|do a number two|take a dump',
    urine: 'pee|wee|urine|piss|peeing|weeing|pissing|urinating|passing water|passing urine|my water',
    intimate:
      'crotch|privates|private parts|private bits|private area|privates area|girl bits|boy bits|man bits|lady bits|lady parts|bits|bits and pieces|genitals|genitalia|genital area|genital region|groin|groin area|vagina|vulva|fanny|foof|vag|penis|willy|dick|cock|balls|testicles|nuts|nads|scrotum|perineum|taint|gooch|anus|arsehole|asshole|bumhole|bum hole|back passage|rectum|undercarriage|nether regions|nethers|down below|down there|downstairs|between the legs|between legs|between thighs|between my legs|between the thighs|between my thighs|in between my legs|inner thigh|inner thighs|insides of the thighs|insides of my thighs|inside of the thighs|inside of my thighs|inside my thighs|inside of my thigh|inside of my legs|insides of my legs|tops of my inner legs|saddle area|saddle region|bikini area|bikini line|front bottom|butthole|butt hole|bum crack|butt crack|arse crack|ass crack|lady garden|hoo ha|hooha|coochie|cooch|labia|clitoris|foreskin|ballsack|ball sack|bollocks|goolies|pubic area|perineal area|tackle|junk|crown jewels|where a saddle would be|ring piece|ringpiece|seat of my pants|seat of the pants|seat of my trousers|seat of my shorts|minge|fanjo|foo foo|fud|jacksie hole|where i sit|parts i sit on|part i sit on|under where i sit|where my saddle',
    seat: 'bum|bums|butt|bottom|backside|arse|ass|behind|rear|rear end|bum cheek|bum cheeks|butt cheek|butt cheeks|buttock|buttocks|cheek|cheeks|glute|glutes|booty|tush|posterior|tail end|derriere|fanny pack area',
    leg: 'leg|thigh|calf|shin|knee|hamstring|hammy|foot|toe|toes|ankle|sole|heel|big toe|little toe',
    legs: 'legs|thighs|calves|feet|knees|lower limbs|pins|shins|hamstrings',
    numb: 'numb|numbed|numbness|numbish|numby|tingle|tingles|tingling|tingly|tingled|pins and needles|pin and needles|pins needles|no feeling|no sensation|lost feeling|lost all feeling|lost the feeling|lost sensation|loss of feeling|loss of sensation|lack of feeling|asleep|gone to sleep|went to sleep|fallen asleep|going to sleep|goes to sleep|feel dead|feels dead|cotton wool|prickly|prickling|anaesthetised|anesthetized|novocaine|novocain|buzzy|jhunjhuni|desensitised',
    odd: 'odd|weird|funny|strange|different|dead|fuzzy|off|heavy|woolly|rubbery|peculiar|not right|not normal|not the same|dull sensation|altered|like someone else|not mine|not my skin',
    notfeel:
      '(can not|could not|can hardly|can barely|hardly|barely|unable to|not able to|do not|does not|did not|never|not) .. feel',
    fine: 'fine|ok|good|normal|normally|alright|perfect|perfectly|grand|great|working|works|work|as it should|as they should|as usual|usual|no problem|no problems|no trouble|no bother|no issue|no issues|no worries|no drama|no dramas|sorted|dandy|tip top|sound|healthy|unaffected|in order|same as always|same as ever|under control|clear',
    going:
      'shooting|shoot|shoots|shot|radiating|radiates|radiate|travelling|traveling|travels|travel|going|goes|go|gone|running|runs|run|spreading|spreads|spread|zinging|zings|zing|zapping|zaps|zap|tracking|tracks|moving|moves|pain|pains|shock|shocks|burning|burns|fire|nerve|sciatica|tingling|tingle|tingles|lightning|coming|comes|comes on|extends|extending|all the way|straight|darts|darting|streaks|fizzing|ache|aching',
    hurt: 'hurt|hurts|hurting|paining|nag|nags|nagging|sore|painful|pain|pains|ache|aches|aching|achy|agony|killing|kills|uncomfortable|tender|throb|throbs|throbbing|smarts|stings',
    walk: 'walk|walking|walks|walked|every step|each step|steps|on my feet',
    weakly:
      'weak|weaker|weakness|feeble|giving way|gives way|give way|gave way|given way|giving out|gives out|give out|gave out|given out|buckle|buckles|buckling|buckled|collapse|collapses|collapsing|collapsed|no strength|no power|lost strength|lost power|lost all strength|lost all power|lost the strength|lost the power|losing strength|losing power|no strength left|useless|paralysed|paralyzed|limp and useless|folds|folding|gave up|wo not hold',
    clinician:
      'doctor|doctors|dr|physio|physios|physiotherapist|physical therapist|surgeon|consultant|midwife|gp|specialist|oncologist|nurse|orthopod|ortho|obgyn|gynae|gynaecologist|hospital|obstetrician|medic|therapist|osteopath|chiro',
    belly: 'back|tummy|belly|stomach|abdomen|chest|flank|guts|gut|middle|torso|spine|shoulder blades',
    hard: 'leg day|legs day|squats|squatting|squatted|squat session|deadlifts|deadlift|deadlifting|deadlifted|lunges|lunging|hip thrusts|hard run|hard session|hard workout|tough run|tough session|big run|big session|long run|tempo|tempo run|intervals|interval session|hills|hill reps|hill repeats|hill session|hill sprints|sprints|sprinting|speed work|speedwork|track|track session|race|raced|parkrun|park run|marathon|half marathon|ultra|crossfit|spin|spin class|spinning|bootcamp|boot camp|hiit|gym|gym session|workout|worked out|workouts|weights|lifting|lifted|lifting heavy|heavy legs|run|runs|ran|running|training|trained|session|exercised|football|match|game|hike|hiked|jog|jogged|10k|5k|ten k|five k|fartlek|strides|plyos|plyometrics|leg press|legs',
    count:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42',
    easy: 'easy|gentle|light|slow|recovery|short|little|steady|relaxed|lazy',
  },
};
