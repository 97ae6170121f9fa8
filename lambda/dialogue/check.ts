import { assess } from '../triage/assess.ts';
import { entries, type Facts, worry } from '../triage/findings.ts';
import { added, nextQuestion, openFindings } from '../triage/next.ts';
import { answersOf, elicits, type Question, question } from '../triage/questions.ts';
import type { UserAct } from './acts.ts';
import { elicitsAny, mostCareful, readAnswer, yesMeansOneThing } from './answer-reading.ts';
import { factsOf, noted, takenBack } from './log.ts';
import type { Ending } from './reply.ts';
import type { Place, State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { type Told, tellsBeside } from './told.ts';
import { type Turn, turn } from './turn.ts';
import { spokenVerdict } from './verdict.ts';

type CheckPlace = Extract<Place, { at: 'check' }>;

/** Begins the interview, or goes on with it, using whatever is known already. */
export function askNext(state: State, first: readonly SystemAct[] = []): Turn {
  const facts = factsOf(state);
  const next = nextQuestion(facts, state.about === 'somebody-else');
  const childElsewhere = state.about === 'somebody-else' && facts.age === 'under-eighteen';
  if (next === null || childElsewhere) return spokenVerdict(state, first);
  const again = state.place.at === 'check' && state.place.question === next.id;
  return asked(state, next, { misses: 0, asked: 'plain' }, first, again ? 'briefly' : 'plain');
}

/** What an answer, a number, a symptom or a bare "yes" does at an open question. */
export function answerCheck(state: State, act: UserAct): Turn {
  const place = placeOf(state);
  const open = question(place.question);
  const said = act.told.facts;

  if (place.asked === 'which') return named(state, open, act.told);
  const reading = readAnswer(open, said, act.told.answer, factsOf(state));
  switch (reading.kind) {
    case 'answer':
      return goOn(noted(noted(state, null, said), open.id, { ...reading.facts, ...said }), said);
    case 'told':
      return goOn(noted(state, elicitsAny(open, said) ? open.id : null, said), said);
    case 'which':
      // Asked which once already, with easier words since: a bare yes or no is no better understood now.
      if (open.kind === 'choice' && place.misses > 0) return missed(state, open);
      return asked(state, open, { misses: place.misses, asked: 'which' }, []);
    case 'unsure':
      // A first "don't know" about an emergency sign gets plainer words before it counts.
      if (open.tier === 'emergency' && place.asked === 'plain' && place.misses === 0) {
        return asked(noted(state, null, said), open, { misses: 0, asked: 'plainer' }, []);
      }
      return askNext(
        noted(state, open.id, { ...added(factsOf(state), answersOf(open)['unsure']!), ...said }),
      );
    case 'nothing':
      // "A three, but I've had two co-codamol": heard, and asked for as it was before them.
      if (elicits(open).some((id) => act.told.reopens?.includes(id)))
        return askAgain(state, [{ kind: 'acknowledge', what: 'noted' }], 'again');
      // "Four days ago" answers another question than this, and was heard.
      if (act.told.timed) return askAgain(state, [{ kind: 'acknowledge', what: 'one-at-a-time' }]);
      // A side, a person, a sore knee: heard, though no answer to this.
      return tellsBeside(act.told)
        ? askAgain(state, [{ kind: 'acknowledge', what: 'noted' }])
        : missed(state, open);
  }
}

/** Goes on after something was told; where the same question comes again, that it was heard is said first. */
export function goOn(state: State, said: Facts): Turn {
  if (entries(said).some(([, level]) => level === 'cleared'))
    return askNext(state, [{ kind: 'acknowledge', what: 'cleared' }]);
  const next = nextQuestion(factsOf(state), state.about === 'somebody-else');
  const same = state.place.at === 'check' && state.place.question === next?.id;
  return askNext(state, same ? [{ kind: 'acknowledge', what: 'noted' }] : []);
}

/** The reply to "which is it?": what is named counts, the rest of the bundle does not; else the worst does. */
function named(state: State, open: Question, told: Told): Turn {
  const known = factsOf(state);
  const denied = elicits(open).every((id) => worry(id, told.facts[id]) <= 0);
  if (open.kind === 'bundle' && elicitsAny(open, told.facts) && denied && told.answer !== 'no') {
    // One of them is ruled out, and the yes stands for what is left.
    const left = noted(state, open.id, told.facts);
    if (openFindings(open, factsOf(left)).length === 0) return askNext(left);
    if (yesMeansOneThing(open, factsOf(left)))
      return askNext(noted(left, open.id, added(factsOf(left), open.yes)));
    return missed(left, open);
  }
  if (elicitsAny(open, told.facts)) {
    const rest = open.kind === 'bundle' ? open.no : {};
    return askNext(noted(state, open.id, { ...added(known, rest), ...told.facts }));
  }
  if (open.kind === 'bundle' && told.answer === 'no') {
    return askNext(noted(state, open.id, { ...added(known, open.no), ...told.facts }));
  }
  if (told.answer === null) {
    const heard = entries(told.facts).length > 0 || tellsBeside(told);
    const first: readonly SystemAct[] = [{ kind: 'acknowledge', what: 'noted' }];
    return heard ? askAgain(noted(state, null, told.facts), first) : missed(state, open);
  }
  const careful = mostCareful(open, told.answer);
  return careful === null
    ? missed(state, open)
    : askNext(noted(state, open.id, { ...added(known, careful), ...told.facts }));
}

/** Once in easier words, once with an example; after that no verdict is better than a guessed one. */
export function missedCheck(state: State): Turn {
  return missed(state, question(placeOf(state).question));
}

function missed(state: State, open: Question): Turn {
  const { misses } = placeOf(state);
  if (misses === 2) return noVerdict(state);
  return asked(state, open, { misses: misses === 0 ? 1 : 2, asked: 'plain' }, []);
}

export function noVerdict(state: State): Turn {
  return turn({ ...state, place: { at: 'closed' }, verdict: null }, [{ kind: 'no-verdict' }], {
    kind: 'close',
  });
}

/** For who wants the verdict before the questions are done, or to argue with it. */
export function noVerdictYet(state: State, asked: 'verdict' | 'change' | 'insist'): SystemAct {
  return { kind: 'no-verdict-yet', asked, soFar: assess(factsOf(state)).verdict };
}

/** The open question once more, after something else was said. */
export function askAgain(
  state: State,
  first: readonly SystemAct[],
  wording: 'briefly' | 'again' = 'briefly',
): Turn {
  const place = placeOf(state);
  return asked(state, question(place.question), { misses: place.misses, asked: place.asked }, first, wording);
}

/** "What do you mean?": in easier words, which costs none of the three tries. */
export function askEasier(state: State): Turn {
  const place = placeOf(state);
  const misses = place.misses === 0 ? 1 : place.misses;
  return asked(state, question(place.question), { misses, asked: 'plain' }, [], 'again');
}

/** "Go back", "I meant no": the last answer is taken back and its question asked again, or answered anew. */
export function goBack(state: State, act: UserAct): Turn {
  const back = takenBack(state);
  if (back === null) return askAgain(state, [{ kind: 'acknowledge', what: 'first-question' }]);
  const place: Place = { at: 'check', question: back.question, misses: 0, asked: 'plain' };
  const before: State = { ...back.state, place, verdict: null };
  if (act.told.answer !== null || entries(act.told.facts).length > 0) return answerCheck(before, act);
  const first: readonly SystemAct[] = [{ kind: 'acknowledge', what: 'back' }];
  return asked(before, question(back.question), { misses: 0, asked: 'plain' }, first, 'again');
}

function asked(
  state: State,
  next: Question,
  how: Pick<CheckPlace, 'misses' | 'asked'>,
  first: readonly SystemAct[],
  wording: 'plain' | 'again' | 'briefly' = 'plain',
): Turn {
  const place: Place = { at: 'check', question: next.id, ...how };
  const ending: Ending = {
    kind: 'ask',
    question: next.id,
    attempt: how.misses,
    how: how.asked === 'plain' || (how.asked === 'plainer' && wording === 'briefly') ? wording : how.asked,
    open: openFindings(next, factsOf(state)),
  };
  return turn({ ...state, place, verdict: null }, first, ending);
}

function placeOf(state: State): CheckPlace {
  return state.place as CheckPlace;
}
