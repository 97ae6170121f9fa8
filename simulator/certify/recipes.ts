import type { Turn } from '../turn.ts';

/**
 * The conversations that the testing instructions spell out for a reviewer, as lines for the desk: each
 * sentence `Say "Alexa, …", "…", "…": what comes of it`.
 */
export function recipesIn(testingInstructions: string): readonly Recipe[] {
  return [...testingInstructions.matchAll(/^Say ("Alexa, [^"]+"(?:, "[^"]+")*): (.+)$/gm)].map(
    ([, spoken = '', outcome = '']) => ({
      lines: [...spoken.matchAll(/"(?:Alexa, )?([^"]+)"/g)].map(([, line]) => line!.toLowerCase()),
      outcome,
    }),
  );
}

export interface Recipe {
  readonly lines: readonly string[];
  readonly outcome: string;
}

/** What the scene is called in which it is played. */
export function sceneOf({ outcome }: Recipe): string {
  return `testing instructions, ${outcome}`;
}

/** Whether what comes of the last words is what the outcome promises; null where it promises nothing known. */
export function isAsPromised({ outcome }: Recipe, turn: Turn): boolean | null {
  const promised = PROMISED.filter(([words]) => words.test(outcome));
  return promised.length === 1 ? promised[0]![1](turn) : null;
}

const isVerdict =
  (level: string, session: Turn['session'] = 'open') =>
  (turn: Turn) =>
    turn.verdict?.level === level && turn.session === session;

/** What comes of each of the testing instructions, by the words that promise it. */
const PROMISED: readonly (readonly [RegExp, (turn: Turn) => boolean])[] = [
  [/ordinary run/, isVerdict('run')],
  [/easy run/, isVerdict('run-easy')],
  [/^rest/, isVerdict('rest')],
  [/emergency number twice/, isVerdict('emergency', 'closed')],
  [
    /first move begins/,
    ({ routine, session }) => routine?.move === 'knee-to-chest' && routine.rep === 1 && session === 'open',
  ],
  [/reminder is set/, ({ said, session }) => /remind you/i.test(said) && session === 'closed'],
  [/removed/, ({ said, session }) => /reminder/i.test(said) && session === 'open'],
  [/deleted/, ({ said, session }) => /wiped/i.test(said) && session === 'open'],
];
