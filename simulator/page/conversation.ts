import type { Response } from 'ask-sdk-model';
import type { Desk } from '../desk.ts';
import { renderIn, touchable } from '../screen/playing-screen.ts';
import { transformed } from '../screen/transformers.ts';
import { take } from '../take.ts';
import type { Turn } from '../turn.ts';
import type { ShownTurn } from './message.ts';

/** What was done at the desk, and when: enough to do it again. */
export interface Done {
  /** ms since the conversation began, when it was done. */
  readonly at: number;
  readonly line: string;
}

/** A desk with a memory of what happened at it. */
export interface Conversation {
  readonly desk: Desk;
  readonly done: readonly Done[];
  readonly turns: readonly ShownTurn[];
  take(line: string): Promise<Turn>;
  /** Something on the screen was touched: by the arguments that it sends. */
  touch(args: readonly unknown[]): Promise<Turn>;
  /** Simulated time passes. */
  wait(ms: number): Promise<Turn>;
  elapsed(): number;
}

export function conversation(desk: Desk, hear: (turn: ShownTurn) => void): Conversation {
  const startAt = desk.state().now;
  const done: Done[] = [];
  const turns: ShownTurn[] = [];
  let shown: Response | null = null;
  const elapsed = () => desk.state().now - startAt;
  desk.listen((turn) => {
    const response = turn.response?.response ?? {};
    if (renderIn(response) !== null) shown = response;
    const next = shownTurn(turn, turns.length, elapsed(), desk.device());
    turns.push(next);
    hear(next);
  });
  return {
    desk,
    done,
    turns,
    elapsed,
    take: (line) => {
      done.push({ at: elapsed(), line });
      return take(desk, line);
    },
    touch: (args) => {
      const directive = shown === null ? null : renderIn(shown);
      const wanted = JSON.stringify(args);
      const target =
        directive === null
          ? undefined
          : touchable(directive).find((each) => JSON.stringify(each.arguments) === wanted);
      const line = target === undefined ? '' : `/touch ${target.label}`;
      if (line === '') return Promise.resolve(desk.look('Nothing of this document sends that.'));
      done.push({ at: elapsed(), line });
      return take(desk, line);
    },
    wait: (ms) => desk.wait(ms),
  };
}

/** Does again what was done before `until`, and lets time pass to there. */
export async function replay(onto: Conversation, done: readonly Done[], until: number): Promise<void> {
  for (const each of done) {
    if (each.at >= until) break;
    if (each.at > onto.elapsed()) await onto.wait(each.at - onto.elapsed());
    await onto.take(each.line);
  }
  if (until > onto.elapsed()) await onto.wait(until - onto.elapsed());
}

/** The conversation as a play for `tests/conversations/`: what was said, and what came of it. */
export function asPlay({ done, turns }: Pick<Conversation, 'done' | 'turns'>, title: string): string {
  const lines = [`# ${title}`];
  const first = turns[0]?.device;
  if (first !== undefined && first !== 'echo') lines.push(`device ${first}`);
  for (const [i, { at, line }] of done.entries()) {
    const before = done[i - 1];
    const heard = turns.filter((turn) => turn.at >= at && turn.at < (done[i + 1]?.at ?? Infinity));
    const cutIn = before === undefined ? 0 : cutInSeconds(turns, at);
    if (cutIn > 0) lines.push(`wait ${cutIn}s`);
    lines.push(line.startsWith('/') ? line.slice(1) : `user: ${line}`);
    const turn = heard[0]?.turn;
    if (turn === undefined) continue;
    if (turn.heard.intent !== null) lines.push(`  intent: ${turn.heard.intent}`);
    if (turn.asking !== null) lines.push(`  asks: ${turn.asking}`);
    if (turn.verdict !== null) lines.push(`  verdict: ${turn.verdict.level}`);
    lines.push(turn.session === 'open' ? '  open' : '  closed');
  }
  return `${lines.join('\n')}\n`;
}

/** How far into a response the person spoke up, in whole seconds; 0 when it was heard out. */
function cutInSeconds(turns: readonly ShownTurn[], at: number): number {
  const playing = turns.findLast((turn) => turn.at < at);
  if (playing === undefined) return 0;
  const { exact, estimated } = playing.turn.seconds;
  const into = (at - playing.at) / 1000;
  return into < exact + estimated ? Math.round(into) : 0;
}

function shownTurn(turn: Turn, id: number, at: number, device: string): ShownTurn {
  const response = turn.response?.response ?? {};
  const directive = renderIn(response);
  const played = directive === null ? null : transformed(directive);
  const clock = (response.directives ?? []).find(
    ({ type }) => type === 'Alexa.Presentation.APLT.RenderDocument',
  );
  return {
    id,
    at,
    device,
    turn,
    screen:
      directive === null
        ? null
        : { document: (directive.document ?? {}) as object, datasources: played!.datasources },
    speeches: Object.fromEntries([...(played?.speeches ?? [])].map(([url, { sounds }]) => [url, sounds])),
    clock: clock === undefined ? null : clockOf((clock as { document?: unknown }).document),
  };
}

/** The pages of a clock document and how long each stays. */
function clockOf(document: unknown): ShownTurn['clock'] {
  const { mainTemplate, onMount } = document as {
    mainTemplate: { items: [{ items: { text: string }[] }] };
    onMount: [{ commands: { count: number; duration: number }[] }];
  };
  const pages = mainTemplate.items[0].items.slice(1);
  const times = onMount[0].commands.flatMap(({ count, duration }) =>
    Array.from({ length: count }, () => duration),
  );
  return pages.map(({ text }, i) => ({ text, ms: times[i] ?? 0 }));
}
