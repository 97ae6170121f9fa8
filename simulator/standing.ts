import { ALEXA_ASKS } from './amazon/consent.ts';
import { type DeviceState, microphoneOpen } from './device/state.ts';
import type { Exchange } from './exchange.ts';
import { type Sound, wordsHeard } from './heard/sound.ts';
import { secondsOf, timelineOf } from './timeline.ts';
import { heardIn, NOTHING_HEARD, type Turn, type View } from './turn.ts';

/** How things stand: a turn in which nothing was heard and nothing was said. */
export function standing(state: DeviceState, view: View): Turn {
  const open = state.session !== null;
  return {
    heard: NOTHING_HEARD,
    said: '',
    reprompt: null,
    session: open ? 'open' : 'closed',
    microphone: microphoneOpen(state) ? 'open' : 'shut',
    asking: open ? view.asking : null,
    verdict: open ? view.verdict : null,
    routine: open ? (view.routine ?? null) : null,
    seconds: { exact: 0, estimated: 0 },
    timeline: [],
    directives: [],
    problems: [],
    note: null,
    turns: [],
    request: null,
    response: null,
  };
}

/** The turn of a request that was answered. A reply that closes still carries the verdict it told. */
export function answered(stands: Turn, done: Exchange, text: string): Turn {
  const open = stands.session === 'open';
  const said = wordsHeard(done.said);
  return {
    ...stands,
    ...heardAs(done.said),
    // Alexa's own question comes after the skill's words.
    said: done.consent ? `${said} ${ALEXA_ASKS}`.trim() : said,
    heard: heardIn(done.request, text),
    reprompt: open && done.reprompt.length > 0 ? wordsHeard(done.reprompt) : null,
    verdict: done.view.verdict,
    routine: done.view.routine ?? null,
    directives: (done.answer.response?.directives ?? []).map((directive) => directive.type),
    problems: done.problems,
    request: done.envelope,
    response: done.answer,
  };
}

/** The last of the turns that came by themselves, or how things stand, under the words of the event. */
export function summary(stands: Turn, automatic: readonly Turn[], text: string, note: string | null): Turn {
  const top = automatic.at(-1) ?? stands;
  return { ...top, heard: { ...top.heard, text }, note: note ?? top.note, turns: automatic };
}

export function heardAs(sounds: readonly Sound[]): Pick<Turn, 'said' | 'seconds' | 'timeline'> {
  return { said: wordsHeard(sounds), seconds: secondsOf(sounds), timeline: timelineOf(sounds) };
}
