import { AUTHORED, LOCALES, type Locale, type Model, modelFor } from '../../scripts/locale-models.ts';
import type { Manifest } from '../../scripts/manifest.ts';
import type { Desk } from '../desk.ts';
import { DEVICES, type DeviceKind } from '../envelope/devices.ts';
import { take } from '../take.ts';
import type { Turn } from '../turn.ts';
import { type Backstage, backstage, type Unheard } from './backstage.ts';
import { overheard } from './hushed.ts';
import { paper } from './paper.ts';
import { type Probe, probe } from './probes.ts';
import { sampleScenes } from './samples.ts';
import { allScenes } from './scenes.ts';
import { type StageWishes, stageDesk } from './stage-desk.ts';

/** Everything that the rules look at. */
export interface Evidence {
  /** As it is once deployed, with the endpoint that only then exists. */
  readonly manifest: Manifest;
  readonly models: Readonly<Record<string, Model>>;
  /** The locales that files are written for, whether or not anything is made of them. */
  readonly written: { readonly listings: readonly string[]; readonly models: readonly string[] };
  readonly seen: readonly Seen[];
  readonly silences: readonly Silence[];
  readonly probes: readonly Probe[];
}

/** One turn that the skill took part in. */
export interface Seen {
  /** Scene, device, locale and words, so that a breach can be found again. */
  readonly where: string;
  /** The intents that the words are a sample of; null where nobody looks after that. */
  readonly sampleOf: readonly string[] | null;
  readonly device: DeviceKind;
  readonly locale: string;
  /** Nothing was remembered of this person. */
  readonly newcomer: boolean;
  readonly newVerdict: boolean;
  readonly turn: Turn;
  /** What was said last before; empty where the scene begins. */
  readonly after: string;
  readonly unheard: Unheard;
  /** How many profiles are now kept of whoever speaks. */
  readonly kept: number;
}

/** A scene after which nobody says a word any more. */
export interface Silence {
  readonly where: string;
  readonly closed: boolean;
}

export interface Scene {
  readonly name: string;
  /** Utterances and commands of the desk, in order. */
  readonly lines: readonly string[];
  readonly sampleOf?: readonly string[];
  /** It ends with nobody answering any more, so the session is to be over. */
  readonly fallsSilent?: true;
}

/** Where scenes are played; `scenes` in place of those that are played everywhere. */
export interface Stage {
  readonly device: DeviceKind;
  readonly locale: string;
  readonly scenes?: readonly Scene[];
}

/** All devices in the authored language, one device in each other locale, and on it every sample there is. */
export function allStages(): readonly Stage[] {
  return [
    ...DEVICES.map((device) => ({ device, locale: AUTHORED })),
    ...LOCALES.filter((locale) => locale !== AUTHORED).map((locale) => ({ device: DEVICES[0], locale })),
    ...sampleStages(LOCALES, 1),
  ];
}

/**
 * Every scene once, in turns on a speaker, on a screen, with a clock and in another locale; a sample now and then.
 * `npm run certify` plays each of them on all of these.
 */
export function quickStages(): readonly Stage[] {
  const scenes = allScenes();
  const inTurns = (turn: number) => scenes.filter((_, nth) => nth % 4 === turn);
  return [
    { device: 'echo', locale: AUTHORED, scenes: inTurns(0) },
    { device: 'show-8', locale: AUTHORED, scenes: inTurns(1) },
    { device: 'clock', locale: AUTHORED, scenes: inTurns(2) },
    { device: 'echo', locale: 'en-GB', scenes: inTurns(3) },
    ...sampleStages([AUTHORED, 'en-GB'], 100),
  ];
}

/** Of a locale that is made from the authored one, only what it adds. */
function sampleStages(locales: readonly Locale[], every: number): readonly Stage[] {
  const authored = modelFor(AUTHORED);
  return locales.map((locale) => ({
    device: DEVICES[0],
    locale,
    scenes: sampleScenes(modelFor(locale), every, locale === AUTHORED ? undefined : authored),
  }));
}

export type DeskOf = (wishes: StageWishes) => Desk;

export async function gather(
  stages: readonly Stage[] = allStages(),
  everywhere: readonly Scene[] = allScenes(),
  deskOf: DeskOf = stageDesk,
): Promise<Evidence> {
  const played: Played[] = [];
  for (const stage of stages) played.push(await playOn(stage, stage.scenes ?? everywhere, deskOf));
  const seen = played.flatMap((one) => one.seen);
  const launch = seen.find(({ turn }) => turn.heard.request === 'LaunchRequest')?.turn.request;
  return {
    ...paper(),
    seen,
    silences: played.flatMap((one) => one.silences),
    probes: launch ? await probe(launch) : [],
  };
}

type Played = Pick<Evidence, 'seen' | 'silences'>;

/** One desk for all scenes, each with a person whom nobody knows yet. */
async function playOn(stage: Stage, scenes: readonly Scene[], deskOf: DeskOf): Promise<Played> {
  const behind = backstage();
  return overheard(behind.log, () => playBefore(behind, stage, scenes, deskOf));
}

async function playBefore(
  behind: Backstage,
  { device, locale }: Stage,
  scenes: readonly Scene[],
  deskOf: DeskOf,
): Promise<Played> {
  const seen: Seen[] = [];
  const silences: Silence[] = [];
  const startAt = Date.parse('2026-03-02T09:00:00Z');
  const desk = deskOf({ device, locale, seed: 1, behind, startAt });
  let scene: Scene = { name: '', lines: [] };
  let newcomer = true;
  let before: Turn['verdict'] = null;
  let after = '';
  desk.listen((turn) => {
    const newVerdict = turn.verdict !== null && turn.verdict.level !== before?.level;
    before = turn.session === 'closed' ? null : turn.verdict;
    const where = `${scene.name}, ${device}, ${locale}, "${turn.heard.text || turn.heard.request}"`;
    const sampleOf = turn.heard.text === scene.lines.at(-1) ? (scene.sampleOf ?? null) : null;
    const kept = behind.kept(turn.request!);
    const unheard = behind.taken();
    seen.push({ where, sampleOf, device, locale, newcomer, newVerdict, turn, after, unheard, kept });
    newcomer = false;
    after = turn.said;
  });
  for (const [nth, next] of scenes.entries()) {
    await desk.drop();
    await desk.usePerson(`visitor ${nth}`);
    [scene, newcomer, before, after] = [next, true, null, ''];
    for (const line of next.lines) await take(desk, line);
    if (next.fallsSilent) {
      silences.push({ where: `${next.name}, ${device}, ${locale}`, closed: desk.state().session === null });
    }
  }
  return { seen, silences };
}
