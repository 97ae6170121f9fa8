import type { Intent, Model } from '../../scripts/locale-models.ts';
import type { Evidence, Seen } from './evidence.ts';
import { each, must, type Rule } from './rule.ts';
import { isIntent, isLaunch, problems, turns } from './turns.ts';

const SESSION = 'Manage the Skill Session; rejections in public threads';

/** Who may speak when: prompts, the microphone, and the end of a session. */
export const SESSION_RULES: readonly Rule[] = [
  {
    id: 'launch-prompts',
    text: 'A launch with no intent ends in a prompt that names something one can say, and keeps the session open.',
    source: 'Certification test 4.1, quoted in a public thread',
    judge: (evidence) =>
      turns(evidence, isLaunch, (seen) => [
        ...promptFaults(seen.turn),
        ...namingFaults(evidence, seen, `${seen.turn.said} ${seen.turn.reprompt ?? ''}`),
      ]),
  },
  {
    id: 'help-prompts',
    text: 'Help names what can be said, in words that the models know, keeps the session open and asks.',
    source: 'Voice interface and user experience testing (2nd hand)',
    judge: (evidence) =>
      turns(evidence, isIntent('AMAZON.HelpIntent'), (seen) => [
        ...promptFaults(seen.turn),
        ...must(EXPLAINS.test(seen.turn.said), `explains nothing: "${seen.turn.said}"`),
        ...namingFaults(evidence, seen, seen.turn.said),
      ]),
  },
  {
    id: 'no-name-inside',
    text: 'Nobody who is in the skill is told to call it by its name first.',
    source: 'Voice design guide: no one-shot phrases in an open session (2nd hand)',
    judge: (evidence) =>
      turns(
        evidence,
        ({ turn }) => turn.session === 'open' && turn.said !== '',
        ({ turn }) =>
          [turn.said, turn.reprompt ?? ''].flatMap((words) =>
            must(!CALLS_IT.test(words), `says "${CALLS_IT.exec(words)?.[0]}"`),
          ),
      ),
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
    text: 'No open microphone without a question or an invitation, there and in the reprompt.',
    source: SESSION,
    judge: (evidence) => problems(evidence, 'microphone'),
  },
  {
    id: 'no-question-to-nobody',
    text: 'No closed session and no shut microphone after a question or an invitation, or with one just before.',
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

const CALLS_IT = /\b(ask|open|tell|start|launch|talk to|use) glute coach/i;

/** The phrases among the words of a prompt, as somebody would say them after it. */
function namingFaults({ models }: Evidence, { locale }: Seen, words: string): readonly string[] {
  const known = sayable(models[locale]);
  const parts = words.toLowerCase().split(/[.,:;?!]|\b(?:say|ask|or|and|just)\b/);
  return must(
    parts.some((part) => known.has(part.trim())),
    `names nothing that the model knows: "${words}"`,
  );
}

function sayable(model: Model | undefined): ReadonlySet<string> {
  if (model === undefined) return new Set();
  const made = SAYABLE.get(model);
  if (made !== undefined) return made;
  const { intents } = model.interactionModel.languageModel;
  const all = new Set([...intents.flatMap(({ samples = [] }) => samples), ...intents.flatMap(builtInWords)]);
  SAYABLE.set(model, all);
  return all;
}

const SAYABLE = new WeakMap<Model, ReadonlySet<string>>();

/** "Start over" of `AMAZON.StartOverIntent`: what it is called is what is said. */
function builtInWords({ name }: Intent): readonly string[] {
  const [, words] = /^AMAZON\.(\w+)Intent$/.exec(name) ?? [];
  return words === undefined ? [] : [words.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()];
}

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
