import { askedAfter, tellRoutine } from '../narration/routine.ts';
import type { Stop } from '../routine/outline.ts';
import type { Plan } from '../routine/plan.ts';
import { type Announced, type Asides, remembered } from '../routine/plan-time.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import { speechMs } from '../score/speech-length.ts';
import { questionAfter } from './routine-play.ts';
import type { RoutineAct, RoutineTurnInput } from './routine-turn.ts';

/**
 * How long is spoken around the moves of a plan, from the very words that will be sent, so that the minutes said
 * are those that it takes. `announced` gives the announcement of a plan. Two holds of another length are told
 * in as long, so many plans share one announcement.
 */
export function asidesOf(
  { words, chains }: RoutineTurnInput,
  announced: (plan: Plan) => readonly RoutineAct[],
): (plan: Omit<Plan, 'estimatedMs'>) => Asides {
  const tell = (acts: readonly RoutineAct[]) =>
    acts.reduce((ms, act) => (act.kind === 'play' ? ms : ms + speechMs(tellRoutine(act, words, 0))), 0);
  return (plan) => {
    const own = plan.settings.holdSeconds;
    return {
      announcement: remembered(
        ({ moves, holdSeconds, oneSide }: Announced) =>
          [...moves.map(({ move }) => move), oneSide, holdSeconds === own].join('/'),
        ({ moves, holdSeconds, oneSide, ms }) => {
          const left = plan.moves.filter(({ move }) => !moves.some((each) => each.move === move));
          const leftOut = [...plan.leftOut, ...left.map(({ move }) => ({ move, why: 'no-time' as const }))];
          const settings = { ...plan.settings, holdSeconds };
          return tell(announced({ ...plan, moves, leftOut, settings, oneSide, estimatedMs: ms }));
        },
      ),
      question: remembered(
        (heard: Stop, next: Stop | undefined) => `${heard.id} ${heard.place.of} ${next?.id}`,
        (heard, next) => (chains ? 0 : speechMs(askedAfter(questionAfter(heard, next), words))),
      ),
      closing: remembered(
        (done: readonly MoveId[]) => done.join('/'),
        (done) => tell([{ kind: 'finished', done: done.map((move) => ({ move, much: 'all' })) }]),
      ),
    };
  };
}
