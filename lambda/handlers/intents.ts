import { NO_PLAN, TOPICS } from '../dialogue/acts.ts';
import { LONGEST_MEANT_AS_HOLD } from '../routine/limits.ts';
import { COUNT_STYLES } from '../routine/vocabulary.ts';
import { EMERGENCY_NUMBERS } from '../words/emergency-numbers.ts';
import { duration, equipmentMove, forMinutes, ofLength, partsOf, sideOf, stretch } from './plan-slots.ts';
import {
  ANSWER,
  answer,
  CALL,
  FINE,
  meta,
  offTopic,
  type Read,
  steer,
  topic,
  wish,
  words,
} from './reading.ts';
import { idsOf, numberOf, secondsOf, textOf } from './slots.ts';
import { movesOf } from './told-by-ids.ts';

/** Every intent of `interaction-models/`, under its name there. A test holds the two lists together. */
export const INTENTS: Readonly<Record<string, Read>> = {
  // Answers
  'AMAZON.YesIntent': answer('yes'),
  'AMAZON.NoIntent': answer('no'),
  DontKnowIntent: answer("i don't know"),
  // With no question open, "the same" or "worse" is about a spot that is pressed, and "fine" about the hurt.
  AnswerIntent: (slots, asked) => {
    if (asked !== null) return { wish: ANSWER };
    const fine = idsOf(slots, 'answer').includes('walking:fine');
    return { wish: fine ? FINE : 'in-the-words' };
  },
  SeverityIntent: (slots, asked) => {
    // "Nine one one" is a number too, and no soreness goes that high.
    if (isEmergencyNumber(numberOf(slots, 'severity'))) return { wish: CALL };
    return { wish: asked === null && idsOf(slots, 'level').includes('0') ? FINE : ANSWER };
  },
  PainQualityIntent: answer(),
  NotQualityIntent: () => ({ wish: ANSWER, corrects: true }),
  OnsetIntent: answer(),
  SideIntent: (slots) => ({ wish: sideOf(slots) === null ? ANSWER : { kind: 'answer', only: 'side' } }),
  NotSideIntent: () => ({ wish: { kind: 'answer', only: 'not-side' } }),
  AgeIntent: answer(),
  ReportSymptomIntent: answer(),
  DenySymptomIntent: answer(),
  ConditionIntent: answer(),
  NoConditionIntent: answer(),
  KneeProblemIntent: () => ({ wish: ANSWER, conditions: ['sore-knee'] }),
  BackPainIntent: () => ({ wish: ANSWER, conditions: ['sore-low-back'], discomfort: 'strong' }),
  CantGetDownIntent: () => ({ wish: ANSWER, conditions: ['no-floor'] }),
  HaveEquipmentIntent: answer(),
  NoEquipmentIntent: (slots) =>
    slots.has('equipment')
      ? { wish: ANSWER }
      : { wish: { kind: 'steer', steer: { to: 'skip-move', move: null } } },
  UnwellIntent: () => ({ wish: ANSWER, discomfort: 'unwell' }),
  FeelsWrongIntent: () => ({ wish: ANSWER, discomfort: 'warning' }),
  PainDuringMoveIntent: () => ({ wish: ANSWER, says: 'it hurts', discomfort: 'strong' }),
  GoodStretchIntent: () => ({ wish: ANSWER, discomfort: 'mild' }),
  ForMyselfIntent: () => ({ wish: ANSWER, about: 'self' }),
  SideOnlyIntent: (slots, asked) =>
    asked === null
      ? { wish: { kind: 'stretch', plan: { ...NO_PLAN, side: sideOf(slots) } } }
      : { wish: ANSWER },
  DurationIntent: duration,

  // Free speech: what stood before the free words comes back, so that no carrier swallows a "no"
  TellIntent: words(),
  IAndIntent: words('i'),
  IAmAndIntent: words('i am'),
  IHaveAndIntent: words('i have'),
  MyAndIntent: words('my'),
  ItAndIntent: words('it'),
  ItIsAndIntent: words('it is'),
  ThereIsAndIntent: words('there is'),
  ThatAndIntent: words('that'),
  HeAndIntent: words('he'),
  HeIsAndIntent: words('he is'),
  BothAndIntent: words('both'),
  YesAndIntent: words('yes'),
  NoAndIntent: words('no'),
  NopeAndIntent: words('nope'),
  NoButAndIntent: words('no but'),
  NotAndIntent: words('not'),
  CannotAndIntent: words("i can't"),
  DontAndIntent: words("i don't"),
  HurtsAndIntent: words('it hurts'),
  OwAndIntent: words('ow'),
  HelpAndIntent: words('help'),
  WhatAndIntent: words('what'),
  WhatIsAndIntent: words('what is'),
  WhyAndIntent: words('why'),
  HowAndIntent: words('how'),
  CanAndIntent: words('can'),
  LetsAndIntent: words('let us'),
  CorrectionIntent: (slots) =>
    slots.size === 0
      ? { wish: { kind: 'meta', meta: 'back' } }
      : { wish: 'in-the-words', before: 'actually' },
  MeantIntent: (slots) =>
    slots.size === 0 ? { wish: { kind: 'meta', meta: 'back' } } : { wish: 'in-the-words', before: 'i meant' },

  // The check and its questions
  CanIRunIntent: () => ({ wish: { kind: 'check' }, before: 'can i run' }),
  SomebodyElseIntent: () => ({ wish: { kind: 'check' }, about: 'somebody-else', before: 'he' }),
  InsistIntent: meta('insist'),
  HowManyQuestionsIntent: meta('how-many'),
  WhyIntent: meta('why'),
  SourceIntent: meta('source'),
  RephraseIntent: meta('rephrase'),
  MoreIntent: meta('more'),
  WhatWouldChangeIntent: meta('what-would-change'),

  // Explanations
  ExplainSorenessIntent: topic('doms'),
  WhySoreIntent: topic('why-glutes-hurt'),
  WhatGlutesDoIntent: topic('what-glutes-do'),
  IsItDamageIntent: topic('is-it-damage'),
  WhatElseCouldItBeIntent: topic('what-else-could-it-be'),
  DoesStretchingHelpIntent: topic('does-stretching-help'),
  RecoveryTimeIntent: topic('how-long-to-rest'),
  WhatElseCanIDoIntent: topic('what-else-can-i-do'),
  WhenToSeeDoctorIntent: topic('when-to-see-a-doctor'),
  CallForHelpIntent: () => ({ wish: CALL }),
  EmergencySignsIntent: topic('emergency-signs'),
  PrivacyIntent: topic('what-we-keep'),
  WhoMadeThisIntent: topic('who-made-this'),
  TopicIntent: (slots) => {
    const about = TOPICS.find((each) => each === idsOf(slots, 'topic')[0]);
    return { wish: about === undefined ? 'in-the-words' : { kind: 'explain', topic: about } };
  },

  // The stretches
  StartRoutineIntent: stretch,
  ResumeRoutineIntent: (slots) => ({
    wish: { kind: 'stretch', plan: { ...NO_PLAN, moves: movesOf(slots), carryOn: true } },
  }),
  ListMovesIntent: wish({ kind: 'list-moves' }),
  DescribeMoveIntent: (slots) => ({
    wish: { kind: 'describe-move', move: movesOf(slots)[0] ?? equipmentMove(slots), parts: partsOf(slots) },
  }),

  // Steering
  'AMAZON.NextIntent': steer({ to: 'next' }),
  SpotEasedIntent: steer({ to: 'eased' }),
  'AMAZON.PreviousIntent': (_, asked) => ({
    wish: asked === null ? { kind: 'steer', steer: { to: 'previous' } } : { kind: 'meta', meta: 'back' },
  }),
  'AMAZON.RepeatIntent': (_, asked) => ({
    wish: asked === null ? { kind: 'steer', steer: { to: 'repeat' } } : { kind: 'meta', meta: 'repeat' },
  }),
  'AMAZON.PauseIntent': steer({ to: 'pause' }),
  'AMAZON.ResumeIntent': steer({ to: 'resume' }),
  'AMAZON.StartOverIntent': steer({ to: 'start-over' }),
  ReadyIntent: steer({ to: 'ready' }),
  SwitchSideIntent: (slots) => {
    const side = sideOf(slots);
    return { wish: { kind: 'steer', steer: side === null ? { to: 'switch-sides' } : { to: 'side', side } } };
  },
  OtherSideAgainIntent: steer({ to: 'other-side-again' }),
  SideAgainIntent: (slots) => ({
    wish: { kind: 'steer', steer: { to: 'side-again', side: sideOf(slots) } },
  }),
  SkipSideIntent: (slots) => ({ wish: { kind: 'steer', steer: { to: 'skip-side', side: sideOf(slots) } } }),
  NextSideIntent: steer({ to: 'next-side' }),
  NextMoveIntent: steer({ to: 'next-move' }),
  MoveAgainIntent: steer({ to: 'move-again' }),
  SkipMoveIntent: (slots) => ({
    wish: { kind: 'steer', steer: { to: 'skip-move', move: movesOf(slots)[0] ?? null } },
  }),
  GoToMoveIntent: (slots) => {
    const [move] = movesOf(slots);
    return {
      wish: move === undefined ? 'in-the-words' : { kind: 'steer', steer: { to: 'go-to-move', move } },
    };
  },
  LongerHoldIntent: (slots, asked) => {
    // One of the answers that are offered to "when was your last hard session?".
    if (asked === 'last-session') return { wish: ANSWER, says: 'longer' };
    const bySeconds = secondsOf(slots, 'more') ?? numberOf(slots, 'seconds');
    // "One more" is a hold, not a second.
    if (bySeconds === 1) return { wish: { kind: 'steer', steer: { to: 'repeat' } } };
    return { wish: { kind: 'steer', steer: { to: 'longer', bySeconds } } };
  },
  ShorterHoldIntent: (slots) => ({
    wish: { kind: 'steer', steer: { to: 'shorter', bySeconds: secondsOf(slots, 'less') } },
  }),
  SetHoldIntent: (slots) => {
    const time = secondsOf(slots, 'hold');
    const hold = numberOf(slots, 'seconds');
    if (time !== null && hold !== null && time > LONGEST_MEANT_AS_HOLD)
      return { wish: forMinutes(time, hold) };
    const seconds = time ?? hold;
    return { wish: seconds === null ? { kind: 'not-understood' } : ofLength(seconds) };
  },
  SlowerPaceIntent: steer({ to: 'slower' }),
  FasterIntent: steer({ to: 'faster' }),
  CountStyleIntent: (slots) => {
    const style = COUNT_STYLES.find((each) => each === idsOf(slots, 'style')[0]);
    return {
      wish:
        style === undefined ? { kind: 'not-understood' } : { kind: 'steer', steer: { to: 'count', style } },
    };
  },
  CountLessIntent: steer({ to: 'count', style: 'less' }),
  CountMoreIntent: steer({ to: 'count', style: 'more' }),
  HowLongLeftIntent: steer({ to: 'how-long-left' }),
  HowLongHereIntent: steer({ to: 'how-long-left', of: 'hold' }),
  IsItTheLastIntent: steer({ to: 'is-it-the-last' }),
  IsItOverIntent: steer({ to: 'is-it-over' }),
  WhereAmIIntent: steer({ to: 'where-am-i' }),
  WhatsNextIntent: steer({ to: 'whats-next' }),
  AmIDoingItRightIntent: steer({ to: 'am-i-doing-it-right' }),
  EasierIntent: steer({ to: 'tip', tip: 'easier' }),
  GetOutIntent: steer({ to: 'tip', tip: 'way-out' }),

  // Keeping, leaving, and what is not ours
  ReminderIntent: wish({ kind: 'remind' }),
  // "At night", at a question of the check, is when it hurts.
  ReminderTimeIntent: (slots, asked) =>
    asked === null
      ? { wish: { kind: 'remind' } }
      : { wish: ANSWER, ...(textOf(slots, 'at') === 'NI' && { says: 'at night' }) },
  // Alexa sends the hour alone, and "in the morning" is in the sample.
  ReminderMorningIntent: (_, asked) => ({
    wish: asked === null ? { kind: 'remind' } : ANSWER,
    says: 'in the morning',
  }),
  ListRemindersIntent: wish({ kind: 'reminders', what: 'list' }),
  CancelRemindersIntent: wish({ kind: 'reminders', what: 'cancel' }),
  CancelAllRemindersIntent: wish({ kind: 'reminders', what: 'cancel-all' }),
  CancelThatReminderIntent: wish({ kind: 'reminders', what: 'cancel-it' }),
  WhenReminderIntent: wish({ kind: 'reminders', what: 'when' }),
  WhichTimeIntent: wish({ kind: 'reminders', what: 'which-time' }),
  MoveReminderIntent: wish({ kind: 'reminders', what: 'move' }),
  SetReminderIntent: wish({ kind: 'reminders', what: 'set' }),
  AgreeReminderIntent: wish({ kind: 'reminders', what: 'agree' }),
  // A day and nothing else: at a question about a reminder the day of it, anywhere else an answer.
  ReminderDayIntent: (slots) => ({ wish: ANSWER, says: textOf(slots, 'day') ?? '' }),
  NotReminderDayIntent: (slots) => ({ wish: 'in-the-words', says: `not ${textOf(slots, 'notDay') ?? ''}` }),
  ForgetMeIntent: wish({ kind: 'forget-me' }),
  GreetIntent: wish({ kind: 'help' }),
  ThanksIntent: wish({ kind: 'courtesy', says: 'thanks' }),
  ThatIsAllIntent: wish({ kind: 'that-is-all' }),
  'AMAZON.HelpIntent': wish({ kind: 'help' }),
  'AMAZON.StopIntent': wish({ kind: 'stop' }),
  'AMAZON.CancelIntent': wish({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': wish({ kind: 'home' }),
  MedicineIntent: offTopic('medicine'),
  OtherBodyPartIntent: offTopic('body-part'),
  CallIntent: offTopic('call'),
  OffTopicIntent: offTopic('other'),
  'AMAZON.FallbackIntent': wish({ kind: 'not-understood' }),
};

const HIGHEST_SORENESS = 10;

function isEmergencyNumber(said: number | null): boolean {
  if (said === null || said <= HIGHEST_SORENESS) return false;
  return Object.values(EMERGENCY_NUMBERS).some(({ emergency }) => Number(emergency) === said);
}
