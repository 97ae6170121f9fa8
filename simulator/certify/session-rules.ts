import type { Seen } from './evidence.ts';
import { each, must, type Rule } from './rule.ts';
import { isIntent, isLaunch, problems, turns } from './turns.ts';

const SESSION = 'Manage the Skill Session; rejections in public threads';

/** Who may speak when: prompts, the microphone, and the end of a session. */
export const SESSION_RULES: readonly Rule[] = [
  {
    id: 'launch-prompts',
    text: 'A launch with no intent ends in a prompt and keeps the session open.',
    source: 'Certification test 4.1, quoted in a public thread',
    judge: (evidence) => turns(evidence, isLaunch, ({ turn }) => promptFaults(turn)),
  },
  {
    id: 'help-prompts',
    text: 'Help explains what can be said, keeps the session open and asks.',
    source: 'Voice interface and user experience testing (2nd hand)',
    judge: (evidence) =>
      turns(evidence, isIntent('AMAZON.HelpIntent'), ({ turn }) => [
        ...promptFaults(turn),
        ...must(EXPLAINS.test(turn.said), `explains nothing: "${turn.said}"`),
      ]),
  },
  {
    id: 'stop-closes',
    text: 'Stop and Cancel end the session.',
    source: 'Voice interface and user experience testing (2nd hand)',
    judge: (evidence) =>
      turns(evidence, isIntent('AMAZON.StopIntent', 'AMAZON.CancelIntent'), ({ turn }) =>
        must(turn.session === 'closed', 'the session stays open'),
      ),
  },
  {
    id: 'silence-closes',
    text: 'Silence at a question and at its reprompt ends the session.',
    source: 'Rejections in public threads; Manage the Skill Session',
    judge: ({ silences }) => each(silences, ({ where, closed }) => must(closed, `${where}: stays open`)),
  },
  {
    id: 'no-open-microphone',
    text: 'No open microphone without a question or an invitation, and never without a reprompt.',
    source: SESSION,
    judge: (evidence) => problems(evidence, 'microphone'),
  },
  {
    id: 'no-question-to-nobody',
    text: 'No closed session and no shut microphone after a question.',
    source: SESSION,
    judge: (evidence) => problems(evidence, 'nobody'),
  },
  {
    id: 'session-flag',
    text: 'Every final answer says that the session is over; it is left open to a screen only that goes on.',
    source: 'Qiita report of a rejection',
    judge: (evidence) => problems(evidence, 'hanging'),
  },
  {
    id: 'ended-is-silent',
    text: 'The end of a session is answered, and with nothing to say.',
    source: 'SDK issue 202; request reference',
    judge: (evidence) =>
      turns(
        evidence,
        ({ turn }) => turn.heard.request === 'SessionEndedRequest',
        ({ turn }) =>
          must(
            turn.response?.response !== undefined && turn.said === '',
            'speaks at the end, or does not answer',
          ),
      ),
  },
];

/** More than a word, and something that can be said, asked or answered. */
const EXPLAINS = /^(?=(.*\s){8}).*\b(say|ask|tell me|answer|yes or no)\b/is;

function promptFaults(turn: Seen['turn']): readonly string[] {
  return [
    ...must(turn.session === 'open', 'the session closes'),
    ...must(
      turn.microphone === 'open' || turn.response?.response?.shouldEndSession === false,
      'nobody can answer',
    ),
    ...must(turn.reprompt !== null, 'no reprompt'),
  ];
}
