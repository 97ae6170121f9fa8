import type { Facts, FindingId } from '../triage/findings.ts';
import { fill } from '../words/fill.ts';
import { capital, type NarrationContext, pick } from './context.ts';
import { fitting } from './fitting.ts';
import { spokenNumbers } from './numbers.ts';
import { reasonsOf } from './reasons.ts';

/**
 * What to do now, the sign that was said, the number twice, digit by digit; do not drive; if alone, call
 * someone. Nothing else is offered. Somebody who fell and cannot stand stays put: the hip may be broken
 * (`EMEDH-HIP`).
 */
export function emergencyLines(
  {
    signs,
    certainty,
    facts,
  }: {
    readonly signs: readonly FindingId[];
    readonly certainty: 'said' | 'unsure';
    readonly facts: Facts;
  },
  context: NarrationContext,
): readonly string[] {
  const { emergency, disclaimers } = context.words;
  const numbers = { ...spokenNumbers(context) };
  const because = pick(certainty === 'unsure' ? emergency.becauseUnsure : emergency.because, context);
  return fitting(MOST_SIGNS, (most) => withSigns(reasonsOf(signs, facts, context.words, most)));

  function withSigns(reasons: string | null): readonly string[] {
    return [
      disclaimers.beforeEmergency,
      emergency.what,
      fill(emergency.call, numbers),
      mayHaveBrokenHip(facts)
        ? emergency.stayPut.says
        : fill(emergency.goWith.says, { room: emergency.rooms[context.locale] ?? emergency.rooms.usual }),
      reasons === null ? '' : fill(because, { Reasons: capital(reasons) }),
      signs.some((id) => id === 'bladder-bowel' || id === 'saddle') ? emergency.spine.says : '',
      emergency.doNot.says,
      emergency.alone.says,
      fill(emergency.again, numbers),
    ];
  }
}

/** For somebody who does not want to live: warmth, the number twice, somebody to be with. */
export function notAloneLines(context: NarrationContext): readonly string[] {
  const { notAlone } = context.words.emergency;
  const numbers = { ...spokenNumbers(context) };
  return [notAlone.heard, fill(notAlone.call, numbers), notAlone.stay.says, fill(notAlone.again, numbers)];
}

/** For somebody who asks for a call to be made: who has to make it, the number twice, and nothing of reasons. */
export function callForHelpLines(context: NarrationContext): readonly string[] {
  const { emergency } = context.words;
  const numbers = { ...spokenNumbers(context) };
  return [
    emergency.cannotCall,
    fill(emergency.callNow, numbers),
    emergency.alone.says,
    fill(emergency.again, numbers),
  ];
}

/** Nothing was understood: no verdict, and what must not be missed all the same. */
export function noVerdictLines(context: NarrationContext): readonly string[] {
  const { words } = context;
  const numbers = { ...spokenNumbers(context) };
  return [pick(words.noVerdict, context), fill(words.emergency.watch.says, numbers)];
}

/** A call should not have to wait for a list. */
const MOST_SIGNS = 2;

function mayHaveBrokenHip(facts: Facts): boolean {
  return facts['weight-bearing'] === 'none' && (facts.fall === 'yes' || facts.fall === 'unsure');
}
