import { describe, expect, it } from 'vitest';
import type { Steer } from '../../lambda/dialogue/acts.ts';
import { PLANNED_MS } from '../../lambda/render/limits.ts';
import { locate } from '../../lambda/routine/locate.ts';
import { outline, type Stop } from '../../lambda/routine/outline.ts';
import { MOVES, type MoveId, type Side } from '../../lambda/routine/vocabulary.ts';
import { START_DELAY_MS } from '../../lambda/score/passage-at.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import {
  acts,
  HEADLESS,
  KNOWS_ALL,
  type Person,
  played,
  saysAfter,
  spoken,
  starts,
  steers,
  toTheEnd,
} from './person.ts';

/** Every response of a whole routine, told in full. */
const RESPONSES = toTheEnd(starts()).filter((each) => each.turn.routine !== null);

interface Spot {
  readonly person: Person;
  readonly id: string;
  readonly stop: Stop;
  readonly stops: readonly Stop[];
  readonly index: number;
}

/** Every passage in which a person can speak up. */
const SPOTS: readonly Spot[] = RESPONSES.flatMap((person) => {
  const routine = person.turn.routine!;
  const stops = outline(routine.plan, routine.settings);
  return played(person).map((id) => {
    const index = stops.findIndex((stop) => stop.id === id);
    return { person, id, stop: stops[index]!, stops, index };
  });
});

/** The first passage of the routine that is heard after a wish; null where nothing plays. */
function landing(person: Person): string | null {
  return played(person)[0] ?? null;
}

/** What going back to a stop begins with: time to get ready, where it is a hold. */
function entry({ id, place }: Stop): string {
  const effort = ['hold', 'rest', 'passes', 'press'].includes(place.phase);
  return effort ? id.replace(`/${place.phase}/`, '/get-ready/') : id;
}

function each(
  steer: Steer,
  expected: (spot: Spot) => string | null,
  where: (spot: Spot) => boolean = () => true,
) {
  const wrong = SPOTS.filter(where).flatMap((spot) => {
    const found = landing(steers(spot.person, steer, spot.id));
    const right = expected(spot);
    return found === right ? [] : [`${spot.id}: ${found}, not ${right}`];
  });
  expect(wrong).toEqual([]);
}

const effortOf = (stop: Stop) => ['get-ready', 'hold', 'rest', 'passes', 'press'].includes(stop.place.phase);
const isPress = (stop: Stop) => stop.place.move === 'trigger-point' && effortOf(stop);
const at = (spot: Spot, by: number) => spot.stops[spot.index + by]?.id ?? null;
const firstOf = (spot: Spot, move: MoveId) => spot.stops.find(({ place }) => place.move === move)?.id ?? null;
const following = (spot: Spot, test: (stop: Stop) => boolean) =>
  spot.stops.slice(spot.index + 1).find(test)?.id ?? null;

describe(`in each of the ${SPOTS.length} passages of a routine`, () => {
  it('next goes on to the next passage', () => {
    each(
      { to: 'next' },
      (spot) => at(spot, 1),
      ({ stop }) => !isPress(stop),
    );
  });

  it('next leaves a spot that has let go', () => {
    each(
      { to: 'next' },
      (spot) => following(spot, ({ set, place }) => set !== spot.stop.set || place.phase === 'close'),
      ({ stop }) => isPress(stop),
    );
  });

  it('previous goes back to the step, hold or change of sides before', () => {
    const anchors = ['set-up', 'switch-sides', 'hold', 'passes', 'press'];
    each({ to: 'previous' }, (spot) => {
      const before = spot.stops.slice(0, spot.index).findLast(({ place }) => anchors.includes(place.phase));
      return entry(before ?? spot.stops[0]!);
    });
  });

  it('repeat does this step or this hold again, and in a rest the hold just done', () => {
    each({ to: 'repeat' }, (spot) => {
      const { phase } = spot.stop.place;
      if (phase !== 'rest' && phase !== 'close') return entry(spot.stop);
      return entry(
        spot.stops
          .slice(0, spot.index)
          .findLast(({ place }) => ['hold', 'passes', 'press'].includes(place.phase))!,
      );
    });
  });

  it('pause keeps the place, and resume begins that hold again with a sentence of where we are', () => {
    each({ to: 'pause' }, () => null);
    for (const spot of SPOTS) {
      const paused = steers(spot.person, { to: 'pause' }, spot.id);
      expect(paused.turn.routine?.waiting).toBe('paused');
      expect(paused.turn.ending).toEqual({ kind: 'invite', invite: 'paused' });
      for (const word of ['resume', 'ready'] as const) {
        const on = steers(paused, { to: word });
        expect(landing(on), spot.id).toBe(entry(spot.stop));
        expect(acts(on)).toEqual(['where']);
      }
    }
  });

  it('start over goes to the very beginning, with no credit', () => {
    each({ to: 'start-over' }, ({ stops }) => stops[0]!.id);
    for (const { person, id } of SPOTS)
      expect(steers(person, { to: 'start-over' }, id).turn.routine?.credits).toEqual({});
  });

  it('skip goes to the next move, and after the last one ends the routine', () => {
    each({ to: 'skip-move', move: null }, (spot) =>
      following(spot, ({ place }) => place.move !== spot.stop.place.move),
    );
  });

  it('skip of a later move takes it out and begins this hold again', () => {
    each(
      { to: 'skip-move', move: 'trigger-point' },
      ({ stop }) => entry(stop),
      ({ stop }) => stop.place.move !== 'trigger-point',
    );
    const without = steers(SPOTS[0]!.person, { to: 'skip-move', move: 'piriformis' }, SPOTS[0]!.id);
    expect(without.turn.routine?.plan.map(({ move }) => move)).toEqual(
      MOVES.filter((move) => move !== 'piriformis'),
    );
  });

  it.each(MOVES)('go to %s goes to its beginning', (move) => {
    each({ to: 'go-to-move', move }, (spot) => firstOf(spot, move));
  });

  it('switch sides goes to the other side', () => {
    each(
      { to: 'switch-sides' },
      (spot) =>
        following(spot, ({ place, set }) => place.phase === 'switch-sides' && set === spot.stop.set + 1),
      ({ stop }) => effortOf(stop) && stop.set === 0,
    );
    for (const { person, id, stop } of SPOTS) {
      if (stop.set === 0 && stop.place.phase !== 'set-up') continue;
      if (stop.place.phase === 'close') continue;
      const switched = steers(person, { to: 'switch-sides' }, id);
      const side = switched.turn.routine?.plan && sideOfLanding(switched);
      expect(side, id).toBe(stop.place.side === 'left' ? 'right' : 'left');
    }
  });

  it('the other side again adds that side after this one, and goes there', () => {
    for (const { person, id, stop } of SPOTS) {
      if (!effortOf(stop)) continue;
      const again = steers(person, { to: 'other-side-again' }, id);
      expect(sideOfLanding(again), id).toBe(stop.place.side === 'left' ? 'right' : 'left');
      const sets = again.turn.routine?.plan.find(({ move }) => move === stop.place.move)?.sets;
      expect(sets, id).toEqual(stop.set === 0 ? ['right', 'left'] : ['right', 'left', 'right']);
    }
  });

  it('this side again begins it anew on the same side, and drops nothing of the other', () => {
    for (const { person, id, stop } of SPOTS) {
      if (!effortOf(stop)) continue;
      const again = steers(person, { to: 'side-again', side: null }, id);
      expect(landing(again), id).toBe(`${stop.place.move}/${stop.place.side}/get-ready/1`);
      expect(again.turn.routine?.plan).toEqual(person.turn.routine?.plan);
    }
  });

  it('skipping a side leaves out what is still to come of it, and never leads there', () => {
    for (const { person, id, stop } of SPOTS) {
      if (stop.place.phase === 'close') continue;
      for (const side of ['left', 'right'] as const) {
        const skipped = steers(person, { to: 'skip-side', side }, id);
        const here = skipped.turn.routine?.plan.find(({ move }) => move === stop.place.move);
        const begun = effortOf(stop) && stop.place.side === side;
        const still = here?.sets.slice(effortOf(stop) ? stop.set + (begun ? 1 : 0) : stop.set) ?? [];
        expect(still, id).not.toContain(side);
        const stays = landing(skipped)?.startsWith(`${stop.place.move}/`);
        if (stays) expect(sideOfLanding(skipped), id).not.toBe(side);
      }
    }
  });

  it('the next move is never this one, and this move again is from its name on', () => {
    each({ to: 'next-move' }, (spot) => following(spot, ({ place }) => place.move !== spot.stop.place.move));
    each({ to: 'move-again' }, (spot) => firstOf(spot, spot.stop.place.move));
  });

  it.each(['left', 'right'] as const)('"%s" goes to that side', (side) => {
    for (const { person, id, stop } of SPOTS) {
      if (stop.place.phase === 'close') continue;
      expect(sideOfLanding(steers(person, { to: 'side', side }, id)), id).toBe(side);
    }
  });

  it.each([
    { to: 'longer', bySeconds: null },
    { to: 'shorter', bySeconds: null },
    { to: 'hold', seconds: 30 },
    { to: 'slower' },
    { to: 'faster' },
    { to: 'count', style: 'less' },
    { to: 'count', style: 'more' },
    { to: 'count', style: 'quiet' },
  ] as const)('$to $style changes what comes and begins this hold again', (steer) => {
    for (const { person, id, stop } of SPOTS) {
      const changed = steers(person, steer, id);
      const landed = landing(changed);
      const gone = isPress(stop) && (steer.to === 'shorter' || steer.to === 'hold') && stop.place.rep > 1;
      if (!gone) expect(landed, id).toBe(entry(stop));
      expect(acts(changed)).toEqual(['setting']);
    }
  });

  it.each(['how-long-left', 'where-am-i', 'whats-next', 'am-i-doing-it-right'] as const)(
    '%s is answered, and this hold begins again',
    (to) => {
      each({ to }, ({ stop }) => entry(stop));
      for (const { person, id } of SPOTS) expect(acts(steers(person, { to }, id))).toHaveLength(1);
    },
  );

  it('whatever is said, the answer fits into one response', () => {
    const all: readonly Steer[] = [
      { to: 'next' },
      { to: 'resume' },
      { to: 'hold', seconds: 60 },
      { to: 'how-long-left' },
      { to: 'other-side-again' },
    ];
    for (const { person, id } of SPOTS) {
      for (const steer of all) {
        const { score } = steers(person, steer, id);
        expect(estimatedTotalMs(lengthOfPassages(score.passages))).toBeLessThanOrEqual(PLANNED_MS);
      }
    }
  });

  it('credits only what was heard to its end', () => {
    for (const { person, id, stops, index } of SPOTS) {
      const routine = person.turn.routine!;
      const { credits } = locate(routine, id);
      const heard = stops.slice(0, index).filter(({ place }) => place.phase === 'hold');
      for (const move of ['knee-to-chest', 'piriformis', 'it-band'] as const) {
        for (const side of ['left', 'right'] as const) {
          const done = heard.filter(({ place }) => place.move === move && place.side === side).length;
          expect(credits[move]?.[side] ?? 0, id).toBe(done);
        }
      }
    }
  });
});

function sideOfLanding(person: Person): Side | null {
  const first = person.turn.acts.find((act) => act.kind === 'play');
  return first?.kind === 'play' ? (first.passages[0]?.place?.side ?? null) : null;
}

describe('between two responses', () => {
  it('next, ready and resume go on, and nothing is lost', () => {
    for (const [index, person] of RESPONSES.slice(0, -1).entries()) {
      for (const to of ['next', 'ready', 'resume'] as const) {
        expect(landing(steers(person, { to })), to).toBe(landing(RESPONSES[index + 1]!));
      }
    }
  });

  it('repeat asks again, and after a pressed spot gives another, three on a side at most', () => {
    expect(acts(steers(RESPONSES[0]!, { to: 'repeat' }))).toEqual([]);
    const pressed = RESPONSES.find((each) => each.turn.question?.kind === 'another-spot')!;
    const second = steers(pressed, { to: 'repeat' });
    const third = steers(second, { to: 'repeat' });
    const fourth = steers(third, { to: 'repeat' });
    expect([second, third].map(sideOfLanding)).toEqual(['right', 'right']);
    expect(spoken(second)).toContain('another tender knot in your right buttock');
    expect(spoken(second)).not.toContain('Switch sides');
    expect(acts(fourth)).toEqual(['enough']);
    expect(played(fourth)).toEqual([]);
    expect(sideOfLanding(steers(fourth, { to: 'next' }))).toBe('left');
  });

  it('a setting is confirmed, and the question stands', () => {
    const changed = steers(RESPONSES[0]!, { to: 'hold', seconds: 35 });
    expect(played(changed)).toEqual([]);
    expect(changed.turn.question).toEqual(RESPONSES[0]!.turn.question);
    expect(changed.turn.routine?.settings.holdSeconds).toBe(35);
    expect(landing(steers(changed, { to: 'next' }))).toBe(landing(RESPONSES[1]!));
  });

  it('the side just done can be done again, and then it goes on', () => {
    const moveDone = RESPONSES.find(
      (each) => each.turn.question?.kind === 'ready' && each.turn.question.lastMove === 'knee-to-chest',
    )!;
    const again = steers(moveDone, { to: 'other-side-again' });
    expect(landing(again)).toBe('knee-to-chest/right+1/switch-sides/1');
    expect(landing(steers(again, { to: 'next' }))).toBe('piriformis/right/set-up/1');
  });

  it('skip skips the move that was announced', () => {
    const moveDone = RESPONSES.find(
      (each) => each.turn.question?.kind === 'ready' && each.turn.question.lastMove === 'knee-to-chest',
    )!;
    expect(landing(steers(moveDone, { to: 'skip-move', move: null }))).toBe('it-band/right/set-up/1');
  });
});

describe('an interruption', () => {
  it('at every second of a whole routine is taken for the right passage, or its start', () => {
    let seconds = 0;
    for (const person of RESPONSES) {
      const ids = person.timeline.passages;
      for (let elapsed = 0; elapsed < person.timeline.totalMs; elapsed += 1000, seconds++) {
        const paused = saysAfter(person, { kind: 'steer', steer: { to: 'pause' } }, elapsed + START_DELAY_MS);
        const here = ids.findLast(({ startMs }) => startMs <= elapsed)!.id;
        const routine = paused.turn.routine!;
        if (here === 'ask') continue;
        const expected = here.startsWith('routine/lead') ? played(person)[0] : here;
        expect(routine.at).toBe(expected);
      }
    }
    expect(seconds).toBeGreaterThan(1200);
  });

  it('after all was heard is taken as the answer to the question', () => {
    const [first, second] = RESPONSES;
    const late = saysAfter(
      first!,
      { kind: 'steer', steer: { to: 'next' } },
      first!.timeline.totalMs + 30_000,
    );
    expect(landing(late)).toBe(landing(second!));
  });
});

describe('a length', () => {
  it.each([
    [{ to: 'hold', seconds: 300 }, 60, 'longest'],
    [{ to: 'hold', seconds: 3 }, 10, 'shortest'],
    [{ to: 'longer', bySeconds: 10 }, 30, null],
    [{ to: 'shorter', bySeconds: 5 }, 15, null],
  ] as const)('%j makes a hold of %d seconds', (steer, seconds, limited) => {
    const changed = steers(starts({}, KNOWS_ALL), steer, 'knee-to-chest/right/hold/1');
    expect(changed.turn.acts[0]).toMatchObject({ kind: 'setting', limited });
    expect(changed.turn.routine?.settings.holdSeconds).toBe(seconds);
    expect(changed.profile.preferences.holdSeconds).toBe(seconds);
    const hold = changed.score.passages.find(({ id }) => id.endsWith('/hold/1'));
    expect(hold?.cues.find((cue) => cue.kind === 'count' && cue.of === 'hold')).toMatchObject({
      beats: { length: seconds },
    });
  });

  it('of pressing goes up to three minutes and no further', () => {
    const press = starts({ moves: ['trigger-point'] }, NEW_PROFILE, HEADLESS);
    const long = steers(press, { to: 'hold', seconds: 600 }, 'trigger-point/right/press/1');
    expect(long.turn.routine?.settings.pressSeconds).toBe(180);
    expect(long.turn.routine?.settings.holdSeconds).toBe(20);
  });
});
