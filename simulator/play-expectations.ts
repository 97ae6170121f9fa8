import type { Turn } from './turn.ts';

/**
 * What a play can expect of a turn:
 *
 *     asks: walking                      the question that is open; `asks: nothing` for none
 *     verdict: rest because walking      the level, and that these findings are among the reasons; `verdict: none`
 *     routine: piriformis left hold 2    move, side, rep, `paused`, or a part of the passage's id, in any order;
 *                                        `routine: none`
 *     open / closed                      the session
 *     microphone: open / shut
 *     says: numb                         the words, or a /pattern/; also `not says:` and `reprompt says:`
 *     notes: check in                    what the desk or Alexa herself adds: a reminder that rings
 *     intent: AMAZON.NoIntent            what the recogniser made of it
 *     request: SessionEndedRequest       `request: none` when nothing reached the skill
 *     seconds: under 35                  exact and estimated together
 *     directive: Alexa.Presentation.APL.RenderDocument
 */
export type Expectation =
  | { readonly kind: 'asks'; readonly question: string | null }
  | { readonly kind: 'verdict'; readonly level: string | null; readonly because: readonly string[] }
  | { readonly kind: 'routine'; readonly parts: readonly string[] | null }
  | { readonly kind: 'session'; readonly is: 'open' | 'closed' }
  | { readonly kind: 'microphone'; readonly is: string }
  | {
      readonly kind: 'words';
      readonly where: 'said' | 'reprompt' | 'note';
      readonly pattern: RegExp;
      readonly there: boolean;
    }
  | { readonly kind: 'intent'; readonly name: string }
  | { readonly kind: 'request'; readonly type: string | null }
  | { readonly kind: 'seconds'; readonly under: number }
  | { readonly kind: 'directive'; readonly type: string };

/** Null for a line that is no expectation. */
export function readExpectation(line: string): Expectation | null {
  if (line === 'open' || line === 'closed') return { kind: 'session', is: line };
  const [, name = '', value = ''] = /^([a-z ]+):\s*(.+)$/.exec(line) ?? [];
  switch (name) {
    case 'asks':
      return { kind: 'asks', question: value === 'nothing' ? null : value };
    case 'verdict': {
      const [level = '', because = ''] = value.split(/\s+because\s+/);
      return { kind: 'verdict', level: level === 'none' ? null : level, because: listed(because) };
    }
    case 'routine':
      return { kind: 'routine', parts: value === 'none' ? null : value.split(/\s+/) };
    case 'microphone':
      return { kind: 'microphone', is: value };
    case 'says':
      return { kind: 'words', where: 'said', pattern: patternOf(value), there: true };
    case 'not says':
      return { kind: 'words', where: 'said', pattern: patternOf(value), there: false };
    case 'reprompt says':
      return { kind: 'words', where: 'reprompt', pattern: patternOf(value), there: true };
    case 'notes':
      return { kind: 'words', where: 'note', pattern: patternOf(value), there: true };
    case 'intent':
      return { kind: 'intent', name: value };
    case 'request':
      return { kind: 'request', type: value === 'none' ? null : value };
    case 'seconds': {
      const under = Number(/^under (\d+(?:\.\d+)?)$/.exec(value)?.[1]);
      return Number.isNaN(under) ? null : { kind: 'seconds', under };
    }
    case 'directive':
      return { kind: 'directive', type: value };
    default:
      return null;
  }
}

/** What is wrong with the turn in the light of an expectation; null when it is met. */
export function failureOf(expectation: Expectation, turn: Turn): string | null {
  switch (expectation.kind) {
    case 'asks':
      return unlike('asks', expectation.question, turn.asking);
    case 'verdict':
      return verdictFailure(expectation, turn);
    case 'routine':
      return routineFailure(expectation.parts, turn.routine);
    case 'session':
      return unlike('session', expectation.is, turn.session);
    case 'microphone':
      return unlike('microphone', expectation.is, turn.microphone);
    case 'words': {
      const words = turn[expectation.where] ?? '';
      if (expectation.pattern.test(words) === expectation.there) return null;
      return `${expectation.there ? 'expected' : 'did not expect'} ${expectation.pattern} in "${words}"`;
    }
    case 'intent':
      return unlike('intent', expectation.name, turn.heard.intent);
    case 'request':
      return unlike('request', expectation.type, turn.heard.request);
    case 'seconds': {
      const seconds = turn.seconds.exact + turn.seconds.estimated;
      return seconds < expectation.under
        ? null
        : `expected under ${expectation.under} s, was ${seconds.toFixed(1)} s`;
    }
    case 'directive':
      return turn.directives.includes(expectation.type)
        ? null
        : `no ${expectation.type} in [${turn.directives}]`;
  }
}

function verdictFailure(
  expected: Extract<Expectation, { kind: 'verdict' }>,
  { verdict }: Turn,
): string | null {
  const level = unlike('verdict', expected.level, verdict?.level ?? null);
  if (level !== null) return level;
  const missing = expected.because.filter((finding) => !verdict?.because.includes(finding));
  return missing.length === 0
    ? null
    : `verdict because ${verdict?.because.join(', ')}: ${missing.join(', ')} missing`;
}

function routineFailure(parts: readonly string[] | null, routine: Turn['routine']): string | null {
  if (parts === null || routine === null)
    return unlike('routine', parts?.join(' ') ?? null, routine?.passage ?? null);
  const known = new Set([
    routine.move,
    routine.side ?? 'both',
    String(routine.rep),
    routine.paused ? 'paused' : 'running',
  ]);
  const missing = parts.filter((part) => !known.has(part) && !routine.passage.includes(part));
  return missing.length === 0 ? null : `routine is ${JSON.stringify(routine)}: not ${missing.join(', ')}`;
}

function unlike(what: string, expected: string | null, actual: string | null): string | null {
  return expected === actual ? null : `${what}: expected ${expected ?? 'none'}, was ${actual ?? 'none'}`;
}

function listed(text: string): readonly string[] {
  return text.split(/\s*(?:,| and )\s*/).filter((each) => each !== '');
}

function patternOf(value: string): RegExp {
  const given = /^\/(.+)\/(i?)$/.exec(value);
  return given ? new RegExp(given[1]!, 'i') : new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}
