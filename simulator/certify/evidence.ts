import { createSkill } from '../../lambda/handlers/skill.ts';
import { handler } from '../../lambda/index.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { AUTHORED, LOCALES, type Model } from '../../scripts/locale-models.ts';
import type { Manifest } from '../../scripts/manifest.ts';
import { DEVICES, type DeviceKind } from '../envelope/devices.ts';
import { take } from '../take.ts';
import type { Turn } from '../turn.ts';
import { wiredDesk } from '../wiring.ts';
import { paper } from './paper.ts';
import { allScenes } from './scenes.ts';

/** Everything that the rules look at. */
export interface Evidence {
  /** As it is once deployed, with the endpoint that only then exists. */
  readonly manifest: Manifest;
  readonly models: Readonly<Record<string, Model>>;
  readonly seen: readonly Seen[];
  readonly probes: readonly Probe[];
}

/** One turn that the skill took part in. */
export interface Seen {
  /** Scene, device, locale and words, so that a breach can be found again. */
  readonly where: string;
  readonly device: DeviceKind;
  readonly locale: string;
  /** Nothing was remembered of this person. */
  readonly newcomer: boolean;
  readonly newVerdict: boolean;
  readonly turn: Turn;
}

export interface Probe {
  readonly name: string;
  readonly holds: boolean;
}

export interface Scene {
  readonly name: string;
  /** Utterances and commands of the desk, in order. */
  readonly lines: readonly string[];
}

export interface Stage {
  readonly device: DeviceKind;
  readonly locale: string;
}

/** All devices in the authored language, and one device in each other locale. */
export const ALL_STAGES: readonly Stage[] = [
  ...DEVICES.map((device) => ({ device, locale: AUTHORED })),
  ...LOCALES.filter((locale) => locale !== AUTHORED).map((locale) => ({ device: DEVICES[0], locale })),
];

/** One device of each kind: without a screen, with a clock, with a screen; and one other locale. */
export const QUICK_STAGES: readonly Stage[] = [
  { device: 'echo', locale: AUTHORED },
  { device: 'clock', locale: AUTHORED },
  { device: 'show-8', locale: AUTHORED },
  { device: 'echo', locale: 'en-GB' },
];

export async function gather(
  stages: readonly Stage[] = ALL_STAGES,
  scenes: readonly Scene[] = allScenes(),
): Promise<Evidence> {
  const seen: Seen[] = [];
  for (const stage of stages) seen.push(...(await playOn(stage, scenes)));
  return { ...paper(), seen, probes: await probe(seen) };
}

/** One desk for all scenes, each with a person whom nobody knows yet. */
async function playOn({ device, locale }: Stage, scenes: readonly Scene[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const startAt = Date.parse('2026-03-02T09:00:00Z');
  const desk = wiredDesk({ device, locale, seed: 1, store: memoryStore(), startAt });
  let scene: Scene = { name: '', lines: [] };
  let newcomer = true;
  let before: Turn['verdict'] = null;
  desk.listen((turn) => {
    const newVerdict = turn.verdict !== null && turn.verdict.level !== before?.level;
    before = turn.session === 'closed' ? null : turn.verdict;
    const where = `${scene.name}, ${device}, ${locale}, "${turn.heard.text || turn.heard.request}"`;
    seen.push({ where, device, locale, newcomer, newVerdict, turn });
    newcomer = false;
  });
  for (const [nth, next] of scenes.entries()) {
    await desk.drop();
    await desk.usePerson(`visitor ${nth}`);
    [scene, newcomer, before] = [next, true, null];
    for (const line of next.lines) await take(desk, line);
  }
  return seen;
}

async function probe(seen: readonly Seen[]): Promise<readonly Probe[]> {
  const launch = seen.find(({ turn }) => turn.heard.request === 'LaunchRequest')?.turn.request;
  const known: Probe[] = [{ name: 'the handler takes more than two arguments', holds: handler.length <= 2 }];
  if (!launch) return known;
  const strange = {
    ...launch,
    unheardOf: { of: [1] },
    request: { ...launch.request, novelty: {} },
  } as unknown as typeof launch;
  const foreign = createSkill({ store: memoryStore(), skillId: 'amzn1.ask.skill.another' });
  const own = createSkill({ store: memoryStore() });
  return [
    ...known,
    {
      name: 'a request with unknown properties is not answered as ever',
      holds: (await own.invoke(strange)).response.outputSpeech !== undefined,
    },
    {
      name: 'a request for another skill is answered',
      holds: await foreign.invoke(launch).then(
        ({ response }) => response?.outputSpeech === undefined,
        () => true,
      ),
    },
  ];
}
