import { MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import type { ReminderRequest } from './backstage.ts';
import type { Evidence, Seen } from './evidence.ts';
import { isBare } from './log-line.ts';
import { claimFaults, each, must, type Rule } from './rule.ts';
import { ACCESS_TOKEN } from './stage-desk.ts';
import { everyTurn, turns } from './turns.ts';

/** What becomes of what a person tells: where it may be shown, sent, kept and written, and for how long. */
export const PERSONAL_RULES: readonly Rule[] = [
  {
    id: 'cards',
    text: 'A card in the Alexa app holds the result in a few words, the moves that were done, or a declared permission; none is left by an emergency.',
    source: 'Policy, personal data: the app is seen by whoever shares the account; ours',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ turn }) => {
        const card = turn.response?.response?.card;
        if (card === undefined) return [];
        return [
          ...must(isOfAKind(card), `a card of no known kind: ${excerpt(JSON.stringify(card))}`),
          ...must(turn.verdict?.level !== 'emergency', 'leaves a card'),
        ];
      }),
  },
  {
    id: 'no-identifiers',
    text: 'No response carries an id of the person, the account or the device, nor the access token.',
    source: 'Policy, personal data',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ turn }) => {
        const answer = JSON.stringify(turn.response ?? '');
        const { user, device, person } = turn.request?.context.System ?? {};
        const ids = [ACCESS_TOKEN, user?.userId, device?.deviceId, person?.personId];
        return [
          ...must(!/amzn1\.(ask\.(account|person|device)|echo-api)/.test(answer), 'has an id'),
          ...ids.flatMap((id) => must(id === undefined || !answer.includes(id), `has ${id}`)),
        ];
      }),
  },
  {
    id: 'stored-fields',
    text: 'What is kept of a person is progress and preferences: no verdict, no answer, no words.',
    source: 'Our privacy page; policy, personal data',
    judge: ({ seen }) =>
      each(
        seen.flatMap(({ where, unheard }) => unheard.profiles.map((profile) => ({ where, profile }))),
        ({ where, profile }) =>
          leavesOf(profile).flatMap(({ path, value }) =>
            must(isStorable(path, value), `${where}: keeps ${path} = ${JSON.stringify(value)}`),
          ),
      ),
  },
  {
    id: 'log-lines',
    text: 'A line of the log is the name and code of a problem, and nothing of the person.',
    source: 'Our privacy page; policy, personal data',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ unheard }) =>
        unheard.lines.flatMap((line) => must(isBare(line), `logs ${excerpt(line)}`)),
      ),
  },
  {
    id: 'forgets',
    text: 'After "forget me" and a yes nothing is kept of whoever spoke.',
    source: 'Our privacy page; data rights',
    judge: (evidence) =>
      turns(
        evidence,
        ({ after, turn }) => /\bwipes?\b/i.test(after) && turn.heard.intent === 'AMAZON.YesIntent',
        ({ kept }) => must(kept === 0, `${kept} profiles are still there`),
      ),
  },
  {
    id: 'reminder-text',
    text: 'What rings says nothing of a body and claims nothing, in the language of the device; it is sent with a time and no more.',
    source: 'Alexa Reminders guidelines: heard by the whole room; ours',
    judge: ({ seen }) =>
      each(remindersIn(seen), ({ where, locale, request }) =>
        requestFaults(request, locale).map((fault) => `${where}: ${fault}`),
      ),
  },
  {
    id: 'reminder-consent',
    text: 'A reminder is set only after a yes to it, and both proposal and confirmation say when it is.',
    source: 'Alexa Reminders guidelines: explicit consent to each reminder',
    judge: ({ seen }) => {
      const proposals = turns({ seen } as Evidence, isProposal, ({ turn }) =>
        must(MOMENT.test(turn.said), `proposes no time: "${excerpt(turn.said)}"`),
      );
      const set = each(remindersIn(seen), ({ where, at }) =>
        consentFaults(seen, at).map((fault) => `${where}: ${fault}`),
      );
      return { seen: Math.min(proposals.seen, set.seen), breaches: [...proposals.breaches, ...set.breaches] };
    },
  },
  {
    id: 'permissions-asked',
    text: 'Every permission that is asked for in a conversation is declared in the manifest.',
    source: 'Voice permissions workflow; manifest reference, permissions',
    judge: ({ seen, manifest: { manifest } }) => {
      const declared = manifest.permissions.map(({ name }) => name);
      const asked = seen.flatMap(({ where, turn }) => permissionsIn(turn).map((name) => ({ where, name })));
      return each(asked, ({ where, name }) =>
        must(declared.includes(name), `${where}: asks for ${name}, which is not declared`),
      );
    },
  },
];

type Fields = Readonly<Record<string, unknown>>;

/** The kinds of card, word for word: a list of what may stand there misses nothing that may not. */
function isOfAKind(card: object): boolean {
  const { type, title, content, ...rest } = card as Fields;
  if (type === 'AskForPermissionsConsent')
    return title === undefined && Object.keys(rest).join() === 'permissions';
  if (type !== 'Simple' || Object.keys(rest).length > 0) return false;
  return CARDS.some((kind) => title === kind.title && kind.content.test(String(content)));
}

const RESULTS = ['Run as normal', 'Run easy', 'Rest today', 'See a doctor first', 'Get medical help today'];
const MOVE_NAMES = [
  'Knee to chest',
  'Piriformis stretch',
  'I T band stretch',
  'Foam roller',
  'Trigger point',
].join('|');

const CARDS = [
  {
    title: 'Can I run?',
    content: new RegExp(
      `^Today: (${RESULTS.join('|')})\\. General education, not medical advice\\. Ask again any day: “Alexa, ask glute coach if I can run\\.”$`,
    ),
  },
  {
    title: 'Stretches done',
    content: new RegExp(
      `^You did (${MOVE_NAMES})(, (${MOVE_NAMES}))*\\. Walk for a few minutes and drink some water\\.$`,
    ),
  },
];

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every value that has none inside it; entries of a list have one path. */
function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inner = Array.isArray(value)
    ? value.flatMap((one) => leavesOf(one, `${path}[]`))
    : Object.entries(value).flatMap(([name, one]) => leavesOf(one, path === '' ? name : `${path}.${name}`));
  return inner.length > 0 ? inner : [{ path, value: null }];
}

function isStorable(path: string, value: unknown): boolean {
  return STORABLE.some(([where, may]) => where.test(path) && (value === null || may(value)));
}

const isInstant = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const isNumber = (value: unknown) => typeof value === 'number';
const isAmong = (words: readonly string[]) => (value: unknown) => words.includes(String(value));
const OF_MOVES = `(${MOVES.join('|')})`;
const OF_SIDES = `(${SIDES.join('|')})`;

/** All that a profile may hold, and of what kind it is. Null stands for nothing, an empty list among it. */
const STORABLE: readonly (readonly [RegExp, (value: unknown) => boolean])[] = [
  [/^(unfinished|unfinished\.playing|unfinished\.credits|met|completed)$/, () => false],
  [
    /^(unfinished\.moves|unfinished\.playing\.earns|preferences\.equipment|completed\[\]\.moves)$/,
    () => false,
  ],
  [/^(unfinished\.startedAt|unfinished\.playing\.sentAt|preferences\.changedAt)$/, isInstant],
  [/^completed\[\]\.(startedAt|finishedAt)$/, isInstant],
  [/^(met|unfinished\.moves|completed\[\]\.moves)\[\]$/, isAmong(MOVES)],
  [/^unfinished\.(at|playing\.earns\[\])\.move$/, isAmong(MOVES)],
  [/^unfinished\.(at|playing\.earns\[\])\.side$/, isAmong(SIDES)],
  [/^unfinished\.(at\.rep|playing\.earns\[\]\.(afterMs|count|on))$/, isNumber],
  [new RegExp(`^unfinished\\.credits\\.${OF_MOVES}(\\.${OF_SIDES})?$`), isNumber],
  [/^preferences\.holdSeconds$/, isNumber],
  [/^preferences\.countStyle$/, isAmong(['every-second', 'every-five', 'quiet'])],
  [/^preferences\.pace$/, isAmong(['slow', 'normal', 'fast'])],
  [/^preferences\.equipment\.(foam-roller|ball|wall|chair|floor)$/, (value) => typeof value === 'boolean'],
];

interface Reminder {
  readonly where: string;
  readonly locale: string;
  /** Of the turn in `seen` that set it. */
  readonly at: number;
  readonly request: ReminderRequest;
}

function remindersIn(seen: readonly Seen[]): readonly Reminder[] {
  return seen.flatMap(({ where, locale, unheard }, at) =>
    unheard.reminders.map((request) => ({ where, locale, at, request })),
  );
}

function requestFaults(request: ReminderRequest, locale: string): readonly string[] {
  const contents = request.alertInfo?.spokenInfo?.content ?? [];
  return [
    ...leavesOf(request).flatMap(({ path }) => must(SENT.test(path), `sends ${path}`)),
    ...must(contents.length === 1 && contents[0]?.locale === locale, `is not in ${locale}`),
    ...contents.flatMap(({ text = '' }) => [
      ...must(text !== '', 'rings without a word'),
      ...must(!ANSWERS.test(text), `tells the room: ${excerpt(text)}`),
      ...claimFaults(text),
    ]),
  ];
}

/** All that Amazon needs to know of a reminder. */
const SENT =
  /^(requestTime|trigger\.(type|scheduledTime|timeZoneId)|alertInfo\.spokenInfo\.content\[\]\.(locale|text)|pushNotification\.status)$/;

/** What a person may have told, and what of a body the name of the skill does not say. */
const ANSWERS =
  /\b(because|you said|you told|pain\w*|hurts?|sore\w*|numb\w*|tingl\w*|limp\w*|bladder|bowel|fever|swollen|pregnan\w*|surgery|fracture|sharp|emergency|rest|run\w*|stretch\w*|doctor|injur\w*|legs?|hips?|back|butt\w*|glutes?(?! coach))\b/i;

/** A day and an hour, as in "tomorrow at half past six in the evening". */
const MOMENT = /\b(today|tomorrow|on \w+day(, \w+ [\w-]+( \w+)?,)?) at [^.?]+/i;

function momentIn(said: string): string | null {
  return MOMENT.exec(said)?.[0].toLowerCase() ?? null;
}

/** A yes in other words. */
const YES =
  /^\W*(yes|yeah|yep|ok|okay|sure|please|go ahead|perfect|great|fine|good|lovely|(that|it) (works|sounds good))\b|\bset (it|that)\b/i;

const PROPOSES = /\bset (it|(that|the) reminder)\b/i;

/** The first time that it is asked; after an answer that was none, it is asked again in few words. */
function isProposal({ after, turn }: Seen): boolean {
  return PROPOSES.test(turn.said) && turn.said.endsWith('?') && !PROPOSES.test(after);
}

/** Whether the turns before the one that set it led to it, and what is said names the time that was agreed on. */
function consentFaults(seen: readonly Seen[], at: number): readonly string[] {
  const { turn, after } = seen[at]!;
  const saidYes =
    (turn.heard.intent === 'AMAZON.YesIntent' || YES.test(turn.heard.text)) && PROPOSES.test(after);
  const consented = turn.request?.request.type === 'Connections.Response';
  const proposed = momentBefore(seen, at);
  const told = momentIn(turn.said);
  // Where Amazon refused it, another thing is told than a time.
  const confirmed = /remind you/i.test(turn.said) ? told !== null && told === proposed : told === null;
  return [
    ...must(saidYes || consented, `is set after "${turn.heard.text}"`),
    ...must(proposed !== null, 'no time was proposed'),
    ...must(confirmed, `proposed ${proposed}, and set ${told}`),
  ];
}

/** The time that was said last in the same scene. */
function momentBefore(seen: readonly Seen[], at: number): string | null {
  for (let n = at; n > 0 && !seen[n]!.newcomer; n--) {
    const moment = momentIn(seen[n - 1]!.turn.said);
    if (moment !== null) return moment;
  }
  return null;
}

function permissionsIn({ response }: Seen['turn']): readonly string[] {
  const { card, directives = [] } = response?.response ?? {};
  const asked = directives.flatMap((directive) =>
    directive.type === 'Connections.SendRequest' && directive.name === 'AskFor'
      ? [String(directive.payload?.['permissionScope'])]
      : [],
  );
  return [...asked, ...(card?.type === 'AskForPermissionsConsent' ? card.permissions : [])];
}

function excerpt(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
