import type { Request } from 'ask-sdk-model';
import { type ConsentGiven, consentIn } from './amazon/consent.ts';
import type { DeskReminders, ReminderFault } from './amazon/reminders.ts';
import { advanced, cutOff, dropped, opened, responded } from './device/life.ts';
import { type DeviceState, type ScreenRequest, switchedOn } from './device/state.ts';
import { type DeviceKind, factsOf } from './envelope/devices.ts';
import { idsOf } from './envelope/ids.ts';
import { intentOf } from './envelope/intent.ts';
import {
  consentResponse,
  envelopeOf,
  intentRequest,
  launchRequest,
  screenRequest,
  sessionEndedRequest,
} from './envelope/request.ts';
import { type Exchange, exchange, type Skill } from './exchange.ts';
import type { Sound } from './heard/sound.ts';
import type { InteractionModel } from './recognise/model.ts';
import { better, type Recognition } from './recognise/recognise.ts';
import { type Understanding, understandings } from './recognise/understanding.ts';
import type { ScreenPort } from './screen-port.ts';
import { answered, heardAs, standing, summary } from './standing.ts';
import { NO_VIEW, type ReadView, type Turn, type View } from './turn.ts';
import { reachOf } from './wake/wake.ts';

/** What a desk is made of: the skill it drives, what it understands by, and where it stands. */
export interface DeskParts {
  /** Made with the simulated clock (ms since 1970), so that the skill's time is the desk's. */
  readonly skill: (now: () => number, reminders: DeskReminders | null) => Skill;
  readonly model: (locale: string) => InteractionModel;
  /** Shared between desks, as learning a model takes a while; made from `model` where it is absent. */
  readonly understand?: (locale: string) => Understanding;
  readonly view: ReadView;
  readonly screen: ScreenPort;
  readonly device: DeviceKind;
  readonly locale: string;
  readonly seed: number;
  /** ms since 1970. */
  readonly startAt: number;
  readonly skillId?: string;
  /** Amazon's part in reminders; without it nothing is ever permitted and nothing rings. */
  readonly reminders?: (now: () => number) => DeskReminders;
}

/** An Echo on a desk. Events are taken one after the other; each resolves to what came of it. */
export interface Desk {
  hear(utterance: string): Promise<Turn>;
  /** Nobody speaks for one listening window. */
  silence(): Promise<Turn>;
  /** Simulated time passes. Said in days, it goes on to whatever rings in the course of the last of them. */
  wait(ms: number, said?: 'in-days'): Promise<Turn>;
  /** The session is lost, and the skill is told nothing. */
  drop(): Promise<Turn>;
  touch(name: string): Promise<Turn>;
  /** Each of these three ends the session. The person is the voice that Alexa recognises; null for none. */
  useDevice(device: DeviceKind): Promise<Turn>;
  useLocale(locale: string): Promise<Turn>;
  usePerson(name: string | null): Promise<Turn>;
  /** What Amazon does with reminders from now on; the session goes on. */
  playReminders(fault: ReminderFault): Promise<Turn>;
  /** How things stand, with a word to the person; nothing happens. */
  look(note: string | null): Turn;
  state(): DeviceState;
  /** What kind of device it is now. */
  device(): DeviceKind;
  invocationName(): string;
  /** Calls back with every turn in which the skill took part, as it happens. */
  listen(hear: (turn: Turn) => void): void;
}

export function createDesk(parts: DeskParts): Desk {
  const ids = idsOf(parts.seed, parts.skillId);
  const understand = parts.understand ?? understandings(parts.model, () => state.now);
  const listeners: ((turn: Turn) => void)[] = [];
  let state = switchedOn(parts.startAt);
  let { device, locale } = parts;
  let person: string | null = null;
  let view: View = NO_VIEW;
  let reprompt: readonly Sound[] = [];
  let drawn: Exchange['drawn'] = null;
  let consent: Exchange['consent'] = null;
  let requests = 0;
  let sessions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const reminders = parts.reminders?.(() => state.now) ?? null;
  const skill = parts.skill(() => state.now, reminders);
  understand(locale);

  return {
    hear: (utterance) => oneByOne(() => hear(utterance)),
    silence: () => oneByOne(silence),
    wait: (ms, said) => oneByOne(() => (said === 'in-days' ? waitDays(ms) : wait(ms))),
    drop: () => oneByOne(drop),
    touch: (name) => oneByOne(() => touch(name)),
    useDevice: (wanted) =>
      oneByOne(() => leave(() => useDevice(wanted), `This is now: ${factsOf(wanted).name}.`)),
    useLocale: (wanted) => oneByOne(() => useLocale(wanted)),
    usePerson: (name) =>
      oneByOne(() => leave(() => usePerson(name), `Alexa recognises ${name ?? 'nobody'}.`)),
    playReminders: (fault) => oneByOne(() => playReminders(fault)),
    look: (note) => ({ ...stands(), note }),
    state: () => state,
    device: () => device,
    invocationName: () => understand(locale).model.invocationName,
    listen: (listener) => void listeners.push(listener),
  };

  async function hear(utterance: string): Promise<Turn> {
    const automatic = await heardOut();
    const { model, recognise } = understand(locale);
    const { invocationName } = model;
    const reach = reachOf(utterance, { invocationName, sessionOpen: state.session !== null });
    switch (reach.kind) {
      case 'elsewhere':
        return summary(stands(), automatic, utterance, notForUs(invocationName));
      case 'in-session':
        state = cutOff(state);
        if (consent) return { ...(await sendConsent(consentIn(utterance), utterance)), turns: automatic };
        return { ...(await sendIntent(recognise(reach.speech), utterance)), turns: automatic };
      case 'launch': {
        const before = [...automatic, ...(await begin())];
        return { ...(await send(launchRequest(stamp(), locale), utterance)), turns: before };
      }
      case 'one-shot': {
        const before = [...automatic, ...(await begin())];
        const understood = better(recognise(reach.speech), recognise(reach.withConnector));
        return { ...(await sendIntent(understood, utterance)), turns: before };
      }
    }
  }

  async function silence(): Promise<Turn> {
    if (!state.session) return summary(stands(), [], '', notForUs(understand(locale).model.invocationName));
    for (;;) {
      const { until } = state.phase;
      const { turns, reprompted } = await passUntil(until ?? state.now);
      if (turns.length > 0 || !state.session || until === null) return summary(stands(), turns, '', null);
      const note = 'Nobody answered: this is the reprompt.';
      if (reprompted) return { ...stands(), ...heardAs(reprompt), note };
    }
  }

  async function wait(ms: number): Promise<Turn> {
    const { turns, reprompted } = await passUntil(state.now + ms);
    const rang = reminders?.ringing(state.now).join(' ') || null;
    if (turns.length > 0 || !reprompted) return summary(stands(), turns, '', rang);
    return { ...stands(), ...heardAs(reprompt), note: rang ?? 'Nobody answered: the reprompt was heard.' };
  }

  /** A reminder "in two days" waits for a sensible hour, so that on the dot of two days it has not rung yet. */
  async function waitDays(ms: number): Promise<Turn> {
    const target = state.now + ms;
    const due = reminders?.ahead().findLast((at) => at <= reminders.endOfDay(target)) ?? target;
    const turn = await wait(Math.max(target, due) - state.now);
    return turn.note === null && reminders ? { ...turn, note: nextToRing(reminders, state.now) } : turn;
  }

  async function drop(): Promise<Turn> {
    state = dropped(state);
    forget();
    return summary(stands(), [], '', 'The session is lost, and the skill was not told.');
  }

  async function touch(name: string): Promise<Turn> {
    const request = state.session && drawn ? parts.screen.touch(name, drawn.response) : null;
    if (!request) return summary(stands(), [], '', `There is nothing called "${name}" to touch.`);
    state = cutOff(state);
    return sendFromScreen(request);
  }

  function useDevice(wanted: DeviceKind): void {
    device = wanted;
  }

  /** Throws, before anything has changed, where there is no model for it. */
  async function useLocale(wanted: string): Promise<Turn> {
    understand(wanted);
    return leave(() => {
      locale = wanted;
    }, `The language is now ${wanted}.`);
  }

  function usePerson(name: string | null): void {
    person = name;
  }

  async function playReminders(fault: ReminderFault): Promise<Turn> {
    reminders?.play(fault);
    return summary(stands(), [], '', `Amazon's reminders are now: ${fault}.`);
  }

  async function leave(change: () => void, note: string): Promise<Turn> {
    const ended = state.session ? [await end('USER_INITIATED')] : [];
    change();
    return { ...summary(stands(), ended, '', null), note };
  }

  /** An utterance straight after a response comes when all was heard; after a wait, it cuts in. */
  async function heardOut(): Promise<readonly Turn[]> {
    const { phase, now, startedAt } = state;
    if ((phase.kind !== 'speaking' && phase.kind !== 'reprompting') || now !== startedAt) return [];
    const { turns } = await passUntil(phase.until - 1);
    state = { ...state, now: Math.max(state.now, phase.until) };
    return turns;
  }

  /** Time goes on to `target` at most; what falls due on the way is done. */
  async function passUntil(target: number): Promise<{ turns: readonly Turn[]; reprompted: boolean }> {
    const turns: Turn[] = [];
    let reprompted = false;
    for (;;) {
      const step = advanced(state, target);
      state = step.state;
      reprompted ||= step.reprompted;
      if (!step.due) return { turns, reprompted };
      if (step.due.kind === 'timed-out' && consent) turns.push(await sendConsent('NOT_ANSWERED', ''));
      else if (step.due.kind === 'timed-out') turns.push(await end('EXCEEDED_MAX_REPROMPTS'));
      else turns.push(await sendFromScreen(step.due.scheduled.request));
    }
  }

  /** A new session; one that is open ends first, and the skill is told. */
  async function begin(): Promise<readonly Turn[]> {
    const ended = state.session ? [await end('USER_INITIATED')] : [];
    sessions += 1;
    state = opened(state, { id: ids.session(sessions), isNew: true, attributes: {} });
    return ended;
  }

  async function end(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS'): Promise<Turn> {
    return send(sessionEndedRequest(stamp(), locale, reason), '');
  }

  function sendIntent(understood: Recognition, utterance: string): Promise<Turn> {
    return send(intentRequest(stamp(), locale, intentOf(understood, ids.application)), utterance);
  }

  function sendConsent(given: ConsentGiven, utterance: string): Promise<Turn> {
    const asked = consent!;
    reminders?.permit(given === 'ACCEPTED');
    return send(consentResponse(stamp(), locale, asked, given), utterance);
  }

  function sendFromScreen(request: ScreenRequest): Promise<Turn> {
    return send(screenRequest(stamp(), locale, request), '');
  }

  function stamp() {
    requests += 1;
    return { requestId: ids.request(requests), at: state.now };
  }

  /** One request to the skill; its response begins to play. */
  async function send(request: Request, text: string): Promise<Turn> {
    const surroundings = { device, locale, ids, person };
    const envelope = envelopeOf(request, state.session!, surroundings, drawn?.token ?? null);
    const { now, showing } = state;
    const done = await exchange(envelope, { ...parts, skill, device, locale, before: view, showing, now });
    state = request.type === 'SessionEndedRequest' ? dropped(state) : responded(state, done.played);
    view = done.view;
    reprompt = done.reprompt;
    drawn = done.drawn ?? drawn;
    consent = done.consent;
    const turn = answered(stands(), done, text);
    if (!state.session) forget();
    for (const listener of listeners) listener(turn);
    return turn;
  }

  function stands(): Turn {
    return standing(state, state.session ? parts.view(state.session.attributes, state.now) : view);
  }

  function forget(): void {
    view = NO_VIEW;
    reprompt = [];
    drawn = null;
    consent = null;
  }

  function oneByOne(event: () => Promise<Turn>): Promise<Turn> {
    const outcome = queue.then(event);
    queue = outcome.catch(() => undefined);
    return outcome;
  }
}

function nextToRing(reminders: DeskReminders, now: number): string | null {
  const [next] = reminders.ahead();
  if (next === undefined || !Number.isFinite(next)) return null;
  const hours = Math.ceil((next - now) / 3_600_000);
  return `Nothing rang. The next reminder rings on ${reminders.wallTime(next)}: /wait ${hours}h.`;
}

function notForUs(invocationName: string): string {
  return `No session is open, so this did not reach the skill. Say "open ${invocationName}" or "ask ${invocationName} if I can run".`;
}
