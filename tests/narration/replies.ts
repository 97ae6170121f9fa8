import { ACTIVITIES, OFF_TOPICS, TOPICS } from '../../lambda/dialogue/acts.ts';
import { ASKED_BEFORE, type Ending, INVITES, OFFERS, type Reply } from '../../lambda/dialogue/reply.ts';
import {
  ACKNOWLEDGEMENTS,
  HELP_PLACES,
  MOVES_OF_TIME,
  REMINDER_PROBLEMS,
  type SystemAct,
} from '../../lambda/dialogue/system-acts.ts';
import type { NarrationContext } from '../../lambda/narration/context.ts';
import { narrate } from '../../lambda/narration/narrate.ts';
import type { Cue, Score } from '../../lambda/score/score.ts';
import { assess } from '../../lambda/triage/assess.ts';
import { type Facts, FINDINGS, type FindingId } from '../../lambda/triage/findings.ts';
import { type Interview, interviews } from '../../lambda/triage/interviews.ts';
import { ADULT, elicits, QUESTIONS } from '../../lambda/triage/questions.ts';
import { VERDICTS } from '../../lambda/triage/verdicts.ts';
import { whatWouldChange } from '../../lambda/triage/what-would-change.ts';
import { EN } from '../../lambda/words/en/en.ts';

export const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN', 'en-NZ'] as const;

/** As many turns as the longest list of variants is long. */
export const TURNS = [0, 1, 2, 3, 4] as const;

export function context(given: Partial<NarrationContext> = {}): NarrationContext {
  return { words: EN, locale: 'en-US', seed: 0, turn: 0, facts: {}, ...given };
}

export type Said = Pick<Reply, 'acts' | 'ending'>;
export const CLOSE: Ending = { kind: 'close' };

export function told(act: SystemAct, ending: Ending = CLOSE): Said {
  return { acts: [act], ending };
}

export function textOf(score: Score): string {
  return score.passages.map((passage) => wordsOf(passage.cues)).join(' ');
}

export function repromptOf(score: Score): string {
  return wordsOf(score.reprompt);
}

export function spoken(reply: Said, given: Partial<NarrationContext> = {}): string {
  return textOf(narrate(reply, context(given)));
}

function wordsOf(cues: readonly Cue[]): string {
  return cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])).join(' ');
}

/** One interview for every verdict with every set of findings and levels that can force it. */
export function distinctOutcomes(): readonly (Interview & { readonly because: readonly FindingId[] })[] {
  const found = new Map<string, Interview & { readonly because: readonly FindingId[] }>();
  for (const interview of interviews()) {
    const { because, verdict } = assess(interview.facts);
    const key = [verdict, ...because.map((id) => `${id}=${interview.facts[id]}`)].join(' ');
    if (!found.has(key)) found.set(key, { ...interview, because });
  }
  return [...found.values()];
}

/** One level of one finding, volunteered and nothing else: what an interview would ask for in a bundle. */
function singleFindings(): readonly Facts[] {
  return FINDINGS.flatMap((row) =>
    row.levels.filter((level) => level.verdict !== 'run').map((level) => ({ [row.id]: level.id }) as Facts),
  );
}

/** Every act that dialogue can hand over, with the facts that are known at that moment. */
export function everyAct(): readonly { readonly act: SystemAct; readonly facts: Facts }[] {
  const at = { weekday: 4, daysAhead: 3, month: 11, dayOfMonth: 26, hour: 9, minute: 0 };
  const times = [
    at,
    { ...at, daysAhead: 0 },
    { ...at, daysAhead: 1, hour: 18 },
    { ...at, daysAhead: 9, minute: 15 },
    { ...at, minute: 30 },
    { ...at, minute: 45 },
  ];
  const outcomes = [...distinctOutcomes(), ...singleFindings().map((facts) => ({ facts, ...assess(facts) }))];
  const questions = [...QUESTIONS, ADULT].map((question) => question.id);
  const anywhere: readonly SystemAct[] = [
    { kind: 'greet', firstTime: true },
    { kind: 'greet', firstTime: false },
    ...ACKNOWLEDGEMENTS.map((what) => ({ kind: 'acknowledge', what }) as const),
    ...questions.map((question) => ({ kind: 'why-this-question', question }) as const),
    ...questions.map((question) => ({ kind: 'source-of-question', question }) as const),
    ...[null, 0, 1, 2].map((left) => ({ kind: 'questions-left', left }) as const),
    ...ASKED_BEFORE.map((asked) => ({ kind: 'why-asked-before', asked }) as const),
    ...ASKED_BEFORE.map((asked) => ({ kind: 'source-of-asked-before', asked }) as const),
    { kind: 'no-verdict' },
    { kind: 'not-alone' },
    { kind: 'call-for-help' },
    ...TOPICS.flatMap((topic) => [
      { kind: 'explain', topic } as const,
      { kind: 'explain', topic, more: true } as const,
      { kind: 'topic-source', topic } as const,
    ]),
    ...ACTIVITIES.map((activity) => ({ kind: 'instead-of-a-run', activity }) as const),
    { kind: 'list-moves' },
    ...OFF_TOPICS.map((subject) => ({ kind: 'off-topic', subject }) as const),
    { kind: 'not-understood' },
    { kind: 'what-is-new' },
    ...HELP_PLACES.map((place) => ({ kind: 'help', place }) as const),
    ...(['verdict', 'gate', 'advised', 'child'] as const).map(
      (because) => ({ kind: 'no-stretch', because, verdict: null }) as const,
    ),
    { kind: 'check-first' },
    { kind: 'come-out-first' },
    { kind: 'get-up-slowly' },
    { kind: 'storage-failed' },
    { kind: 'not-looked-up' },
    { kind: 'forgotten' },
    { kind: 'not-forgotten' },
    { kind: 'kept-after-all' },
    ...times.map((each) => ({ kind: 'reminder-proposed', at: each, moved: null }) as const),
    ...MOVES_OF_TIME.map((moved) => ({ kind: 'reminder-proposed', at, moved }) as const),
    ...times.map((each) => ({ kind: 'reminder-set', at: each }) as const),
    { kind: 'reminders', at: [] },
    { kind: 'reminders', at: [at] },
    { kind: 'reminders', at: times },
    ...times.map((each) => ({ kind: 'reminders-cancelled', count: 1, at: each }) as const),
    { kind: 'reminders-cancelled', count: 1, at: null },
    { kind: 'reminders-cancelled', count: 2, at: null },
    { kind: 'none-of-the-reminders', at: times },
    ...REMINDER_PROBLEMS.map((problem) => ({ kind: 'reminder-problem', problem }) as const),
    { kind: 'goodbye' },
    { kind: 'disclaim' },
    { kind: 'start-again' },
  ];
  return [
    ...anywhere.map((act) => ({ act, facts: {} })),
    ...ACTIVITIES.map((activity) => ({
      act: { kind: 'instead-of-a-run', activity } as const,
      facts: { walking: 'hurts' } as const,
    })),
    ...VERDICTS.flatMap((verdict) => [
      { act: { kind: 'verdict-again', verdict } as const, facts: {} },
      { act: { kind: 'verdict-again', verdict, asked: 'distance' } as const, facts: {} },
      { act: { kind: 'verdict-again', verdict } as const, facts: { walking: 'hurts' } as const },
      { act: { kind: 'verdict-more', verdict } as const, facts: {} },
      { act: { kind: 'verdict-stands', verdict } as const, facts: {} },
      ...(['verdict', 'change', 'insist'] as const).map((asked) => ({
        act: { kind: 'no-verdict-yet', asked, soFar: verdict } as const,
        facts: {},
      })),
    ]),
    ...outcomes.flatMap(({ verdict, because, facts }) =>
      (
        [
          { kind: 'verdict', verdict, because, facts },
          { kind: 'verdict-why', verdict, because, facts },
          { kind: 'verdict-in-short', verdict, because, facts },
          { kind: 'verdict-if-worse', verdict, because, facts },
          { kind: 'verdict-source', because },
          { kind: 'what-would-change', verdict, ...whatWouldChange(facts) },
          ...(verdict === 'emergency'
            ? ([
                { kind: 'emergency', signs: because, certainty: 'said', facts },
                { kind: 'emergency', signs: because, certainty: 'unsure', facts },
              ] as const)
            : []),
        ] as const
      ).map((act) => ({ act, facts })),
    ),
  ];
}

/** Every ending that opens the microphone, with each part of a bundle still open. */
export function everyQuestion(): readonly Ending[] {
  const asks = [...QUESTIONS, ADULT].flatMap((question) => {
    const all = elicits(question);
    const parts = [
      all,
      ...(question.kind === 'bundle' ? all.flatMap((id, at) => [[id], all.slice(at)]) : []),
    ];
    return parts.flatMap((open) =>
      ([0, 1, 2] as const).flatMap((attempt) =>
        (['plain', 'which', 'plainer', 'again', 'briefly'] as const).map(
          (how) => ({ kind: 'ask', question: question.id, attempt, how, open }) as const,
        ),
      ),
    );
  });
  const offers = OFFERS.flatMap((offer) =>
    ([0, 1, 2] as const).flatMap((attempt) =>
      [[], ...(GATE_PARTS[offer as keyof typeof GATE_PARTS] ?? [])].map(
        (open) => ({ kind: 'offer', offer, attempt, open }) as const,
      ),
    ),
  );
  return [...asks, ...offers, ...INVITES.map((invite) => ({ kind: 'invite', invite }) as const)];
}

const GATE_PARTS = {
  'gate-signs': [
    ['bladder-bowel', 'saddle', 'leg-nerve', 'fever', 'swelling', 'swollen-calf'],
    ['bladder-bowel', 'saddle', 'leg-nerve'],
    ['fever', 'swelling', 'swollen-calf'],
  ],
  'gate-injury': [['fall', 'sudden-start'], ['fall'], ['sudden-start']],
  'gate-blocks': [
    ['surgery', 'weak-bones', 'pregnancy', 'blood-thinners'],
    ['blood-thinners'],
    ['surgery', 'weak-bones', 'pregnancy'],
  ],
} as const;
