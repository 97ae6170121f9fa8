import type { Words } from '../words.ts';
import { ASKING } from './asking.ts';
import { EMERGENCY, NO_VERDICT } from './emergency.ts';
import { DANGER_FINDINGS } from './findings-danger.ts';
import { SORENESS_FINDINGS } from './findings-soreness.ts';
import { ACKNOWLEDGEMENTS, GREETINGS, HELP, OFF_TOPIC } from './greetings.ts';
import { KEEPING, REMINDERS } from './keeping.ts';
import { GATES, INVITES, OFFERS } from './prompts.ts';
import { DANGER_QUESTIONS } from './questions-danger.ts';
import { SORENESS_QUESTIONS } from './questions-soreness.ts';
import { REASONS, WHAT_WOULD_CHANGE } from './reasons.ts';
import { SOURCE_NAMES } from './sources.ts';
import { CARE_TOPICS } from './topics-care.ts';
import { INSTEAD_OF_A_RUN, LIST_MOVES, SORENESS_TOPICS } from './topics-soreness.ts';
import { DISCLAIMERS, VERDICT_ASIDES, VERDICT_WORDS } from './verdicts.ts';

/** English, for every English locale. */
export const EN: Words = {
  list: { or: ' or ', and: ' and ', comma: ', ', longOr: ', or ', longAnd: ', and ' },
  digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  sides: { left: 'left', right: 'right' },
  greetings: GREETINGS,
  acknowledgements: ACKNOWLEDGEMENTS,
  questions: { ...DANGER_QUESTIONS, ...SORENESS_QUESTIONS },
  asking: ASKING,
  findings: { ...DANGER_FINDINGS, ...SORENESS_FINDINGS },
  reasons: REASONS,
  listMoves: LIST_MOVES,
  disclaimers: DISCLAIMERS,
  verdicts: VERDICT_WORDS,
  verdictAsides: VERDICT_ASIDES,
  emergency: EMERGENCY,
  noVerdict: NO_VERDICT,
  whatWouldChange: WHAT_WOULD_CHANGE,
  insteadOfARun: INSTEAD_OF_A_RUN,
  topics: { ...SORENESS_TOPICS, ...CARE_TOPICS },
  sources: SOURCE_NAMES,
  offTopic: OFF_TOPIC,
  help: HELP,
  invites: INVITES,
  offers: OFFERS,
  gates: GATES,
  keeping: KEEPING,
  reminders: REMINDERS,
};
