import { mergeCredits } from './credits.ts';
import { liesAhead } from './instants.ts';
import type { Credits, Earning, Playing, UnfinishedRoutine } from './profile.ts';

/** Three full responses at once: more than anybody hears, and with them an item still has its size. */
export const EARNINGS_KEPT = 45;

/** What was done of it by `now` (ISO instant), what was playing included as far as time says. */
export function creditsAt(unfinished: UnfinishedRoutine, now: string): Credits {
  const { playing, credits } = unfinished;
  if (playing === null) return credits;
  return counted(unfinished)
    .filter((earning) => !isToCome(earning, playing, now))
    .reduce<Credits>(
      (sum, { move, side, count }) => mergeCredits(sum, { [move]: { [side]: count } }),
      credits,
    );
}

/**
 * What is still being heard elsewhere. On the device that is spoken to nothing plays on: whatever its person hears
 * next takes the place of what they heard.
 */
export function playingElsewhere(unfinished: UnfinishedRoutine, now: string, here: number): Playing | null {
  const { playing } = unfinished;
  if (playing === null || liesAhead(playing.sentAt, now)) return null;
  const earns = counted(unfinished).filter(
    (earning) => earning.on !== undefined && earning.on !== here && isToCome(earning, playing, now),
  );
  return earns.length > 0 ? { ...playing, earns } : null;
}

/** What a response of this device earns, and beside it what is still being heard elsewhere. */
export function playingAtOnce(
  ours: UnfinishedRoutine,
  elsewhere: Playing | null,
  here: number,
): Playing | null {
  if (ours.playing === null) return elsewhere;
  const { sentAt } = ours.playing;
  const mine = counted(ours).map((earning) => ({ ...earning, on: here }));
  const laterMs = elsewhere === null ? 0 : Date.parse(elsewhere.sentAt) - Date.parse(sentAt);
  const others = (elsewhere?.earns ?? []).map((each) => ({
    ...each,
    afterMs: Math.max(0, each.afterMs + laterMs),
  }));
  return { sentAt, earns: [...mine, ...others].slice(0, EARNINGS_KEPT) };
}

type Counted = Earning & { readonly count: number };

/** Holds of a side follow each other, so what is earned counts from where the response began. */
function counted({ playing, credits, at }: UnfinishedRoutine): readonly Counted[] {
  return (playing?.earns ?? []).map((earning, index, earns) => {
    const { move, side, count } = earning;
    if (count !== undefined) return { ...earning, count };
    const before = credits[move]?.[side] ?? 0;
    const from = at.move === move && at.side === side ? Math.min(before, at.rep - 1) : before;
    const nth = earns.slice(0, index + 1).filter((each) => each.move === move && each.side === side).length;
    return { ...earning, count: from + nth };
  });
}

function isToCome({ afterMs }: Earning, { sentAt }: Playing, now: string): boolean {
  return afterMs > Date.parse(now) - Date.parse(sentAt);
}
