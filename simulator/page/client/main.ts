/// <reference lib="dom" />
import type { Sound } from '../../heard/sound.ts';
import type { Message, ShownTurn, Standing, Wish } from '../message.ts';
import { developerView } from './developer-view.ts';
import { deviceView } from './device-view.ts';
import { listen } from './listen.ts';
import { speaker, type VoiceKind } from './voice.ts';

const SPEEDS = [1, 2, 4, 8, 12, 20] as const;
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

let hello: Extract<Message, { kind: 'hello' }> | null = null;
let latest: ShownTurn | null = null;
let speeches: Readonly<Record<string, readonly Sound[]>> = {};
let speed = 1;

const caption = (text: string | null, isCount: boolean) => {
  const place = element('caption');
  place.textContent = text ?? '';
  place.className = isCount ? 'count' : '';
};
const voice = speaker((url) => speeches[url] ?? [], caption);
const device = deviceView(voice, (args) => {
  // The desk itself sends what a document sends at its end, on its own clock; a finger it cannot know of.
  if (args[0] !== 'passages-done') void ask({ kind: 'touch', arguments: args });
});
const developer = developerView(() => element('line').focus());

const stream = new EventSource('/events');
stream.onmessage = ({ data }) => take(JSON.parse(data) as Message);

function take(message: Message): void {
  switch (message.kind) {
    case 'hello':
      hello = message;
      restart();
      chooseDevices();
      chooseVoices();
      become(message.device);
      suggest();
      return;
    case 'turn':
      played(message.shown, message.past);
      return;
    case 'state':
      stood(message.state);
      return;
    case 'forked':
      note('Back to an earlier second; the conversation goes another way from here.');
      return;
  }
}

function played(shown: ShownTurn, past: boolean): void {
  latest = shown;
  const { turn } = shown;
  if (turn.heard.text !== '') bubble('you', turn.heard.text);
  if (turn.said !== '') bubble('alexa', turn.said);
  if (turn.note !== null) note(turn.note);
  // What was shown before the page was opened was shown on what the device was then.
  if (!past) become(shown.device);
  developer.show(shown);
  suggest();
  voice.stop();
  if (turn.session === 'closed' && shown.screen === null) device.rest(turn.said === '' ? '' : turn.said);
  speeches = shown.speeches;
  const past_ = past && shown.screen === null;
  if (shown.screen !== null && shown.device === device.kind()) device.draw(shown.screen, past);
  device.count(shown.clock, shown.at);
  // What the screen speaks itself is played by the screen; everything else by us.
  if (!past_ && Object.keys(shown.speeches).length === 0) void voice.say(soundsOf(shown), caption);
}

/** The timeline of a response as sounds: each lasts until the next one begins. */
function soundsOf({ turn }: ShownTurn): readonly Sound[] {
  const end = (turn.seconds.exact + turn.seconds.estimated) * 1000;
  return turn.timeline.map((entry, i): Sound => {
    const ms = Math.max(0, (turn.timeline[i + 1]?.at ?? end / 1000) * 1000 - entry.at * 1000);
    if (entry.kind === 'count') return { kind: 'count', text: entry.text ?? '', ms, exact: true };
    return entry.text === undefined ? { kind: 'rest', ms } : { kind: 'say', text: entry.text, ms };
  });
}

function stood(state: Standing): void {
  if (state.speed !== speed) setSpeed(state.speed);
  become(state.device);
  device.light(state.phase);
  device.pass(state.now);
  developer.stand(state);
  const { microphone, session } = state;
  const line = element<HTMLInputElement>('line');
  line.placeholder =
    session === 'closed'
      ? `“open ${hello?.invocation ?? ''}” or “ask ${hello?.invocation ?? ''} if I can run”`
      : microphone === 'open'
        ? 'Alexa is listening: just say it'
        : 'Say it: typing here is “Alexa, …”, and cuts in at this second';
}

async function ask(wish: Wish): Promise<void> {
  const answer = await fetch('/wish', { method: 'POST', body: JSON.stringify(wish) });
  if (!answer.ok) return note(await answer.text());
  const { note: said } = (await answer.json()) as { note: string | null };
  if (said !== null) note(said);
}

function say(line: string): void {
  if (line.trim() === '') return;
  const back = developer.playhead();
  if (back !== null && latest !== null) {
    developer.release();
    if (hello?.canFork !== false)
      return void ask({ kind: 'fork', turn: back.turn, second: back.second, line });
  }
  void ask({ kind: 'line', line });
}

element<HTMLFormElement>('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = element<HTMLInputElement>('line');
  say(line.value);
  line.value = '';
});

document.addEventListener('keydown', (event) => {
  const typing =
    document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'range';
  if (event.key === '/' && !typing) {
    event.preventDefault();
    element('line').focus();
  }
  if (event.key === 'Escape') developer.release();
});

/** The page is what the desk is; the desk can change without a turn, when no session is open. */
function become(kind: string): void {
  if (hello === null || kind === device.kind()) return;
  device.become(option(kind), hello.invocation);
  press();
  suggest();
}

function press(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('#devices button')) {
    button.setAttribute('aria-pressed', String(button.value === device.kind()));
  }
}

function chooseDevices(): void {
  const place = element('devices');
  place.replaceChildren(
    ...(hello?.devices ?? []).map(({ kind, name }) => {
      const button = document.createElement('button');
      button.value = kind;
      button.textContent = SHORT[kind] ?? kind;
      button.title = name;
      button.onclick = () => {
        voice.stop();
        void ask({ kind: 'line', line: `/device ${kind}` });
      };
      return button;
    }),
  );
  press();
}

const SHORT: Readonly<Record<string, string>> = {
  echo: 'Echo',
  clock: 'Clock',
  round: 'Round',
  'show-5': 'Show 5',
  'show-8': 'Show 8',
  'show-15': 'Show 15',
  tv: 'TV',
};

function chooseVoices(): void {
  const select = element<HTMLSelectElement>('voice');
  const browser = (globalThis.speechSynthesis?.getVoices().length ?? 0) > 0;
  const kinds: VoiceKind[] = [
    ...(browser ? (['browser'] as const) : []),
    ...(hello?.sound ? (['embedded'] as const) : []),
    'silent',
  ];
  select.replaceChildren(...kinds.map((kind) => new Option(kind, kind)));
  select.onchange = () => voice.setKind(select.value as VoiceKind);
  voice.setKind(kinds[0]!);
}

globalThis.speechSynthesis?.addEventListener?.('voiceschanged', chooseVoices);

element<HTMLInputElement>('speed').addEventListener('input', ({ target }) => {
  const wanted = SPEEDS[Number((target as HTMLInputElement).value)] ?? 1;
  setSpeed(wanted);
  void ask({ kind: 'speed', speed: wanted });
});

function setSpeed(wanted: number): void {
  speed = wanted;
  voice.setSpeed(wanted);
  device.setSpeed(wanted);
  element('speedText').textContent = `${wanted}×`;
  element<HTMLInputElement>('speed').value = String(Math.max(0, SPEEDS.indexOf(wanted as 1)));
}

/** A few things that can be said now. */
function suggestions(): readonly string[] {
  if (latest?.turn.session !== 'open')
    return ['open glute coach', 'ask glute coach if i can run', 'ask glute coach to start the stretches'];
  const { routine, asking } = latest.turn;
  if (routine !== null) return ['pause', 'next', 'how long is left', 'that hurts', 'my knee is bad', 'stop'];
  switch (asking) {
    case null:
      return ['can i run', 'start the stretches', 'how long should i rest', 'stop'];
    case 'which-side-is-sore':
      return ['the left one', 'the right one', 'both', "i don't know", 'why do you ask'];
    default:
      return ['yes', 'no', 'not sure', 'why do you ask', 'repeat that'];
  }
}

function suggest(): void {
  element('hints').replaceChildren(
    ...suggestions().map((line) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = line;
      button.onclick = () => say(line);
      return button;
    }),
  );
}

function bubble(who: 'you' | 'alexa', text: string): void {
  const line = document.createElement('div');
  line.className = who;
  line.textContent = text;
  const place = element('transcript');
  place.append(line);
  element('talk').scrollTop = element('talk').scrollHeight;
}

function note(text: string): void {
  const line = document.createElement('div');
  line.className = 'note';
  line.textContent = text;
  element('transcript').append(line);
  element('talk').scrollTop = element('talk').scrollHeight;
}

function restart(): void {
  element('transcript').replaceChildren();
  latest = null;
}

function option(kind: string) {
  return hello?.devices.find((each) => each.kind === kind) ?? hello!.devices[0]!;
}

element('save').addEventListener('click', async () => {
  const title = 'A conversation at the desk';
  const text = await (await fetch(`/play?title=${encodeURIComponent(title)}`)).text();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'conversation.play';
  link.click();
});

listen({ hush: voice.stop, heard: say, trouble: note });
