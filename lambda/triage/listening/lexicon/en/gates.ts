import type { Lexicon } from '../lexicon.ts';

/** Said anywhere else these would mean nothing, or something else; to a question before a routine they answer it. */
export const GATES: Lexicon['gates'] = {
  injury: [
    {
      id: 'advised-against',
      said: [
        '<clinician> (did|has) !(not|clear|cleared|say|tell|said|given|give|n t)',
        '<clinician> .. (said|says|told|advised|wants|recommended|reckons) .. (easy|rest|resting|stop|careful|avoid|wait|lay off|back off|no stretching|no stretches|no exercise)',
        '<clinician> .. (said|says) (no|not to|so|do not)',
        '^ [yes|yeah|yep] [the|a|my] <clinician> $',
      ],
      unless: ['(fine|ok|alright|problem|problems|safe|happy|worries|harm)'],
    },
  ],
  blocks: [
    {
      id: 'replaced-hip',
      said: [
        '^ [yes|yeah|yep|only] hip [one] $',
        '^ (yes|yeah|yep|only) hip',
        '(both|one|my|left|right) (hips|hip) [been] (done|redone)',
      ],
      unless: ['(hurts|sore|aches|pain|stiff|tight)'],
    },
    {
      id: 'recent-surgery',
      said: [
        '^ [yes|yeah|yep|only] (surgery|op|operation) [one] $',
        '(surgery|surgeries|operation|operations) $',
      ],
    },
    { id: 'weak-bones', said: ['^ [yes|yeah|yep|only] (bones|bone) [one|thing] $'] },
    {
      id: 'pregnant',
      said: [
        '^ [yes|yeah|yep|only] (pregnancy|pregnant|baby) [one] $',
        '^ [yes|yeah|yep] [i_am] [about|nearly|almost|only] <count> [<count>] (weeks|months) [today|now|along] $',
      ],
    },
    { id: 'blood-thinners', said: ['^ [yes|yeah|yep|only] (thinners|tablets|pills|blood) [one] $'] },
  ],
};
