import { soundsOfApla } from '../heard/apla.ts';
import { lengthOf, type Sound } from '../heard/sound.ts';
import { soundsOfSsml } from '../heard/ssml.ts';

type Json = Readonly<Record<string, unknown>>;

/** A `RenderDocument` directive as it stands in a response. */
export interface RenderDirective {
  readonly token?: string;
  readonly document?: unknown;
  readonly datasources?: unknown;
  readonly sources?: unknown;
}

export interface Speech {
  /** What a component's `speech` then holds. */
  readonly url: string;
  readonly sounds: readonly Sound[];
  readonly ms: number;
}

export interface Transformed {
  /** The datasources with the outputs of their transformers, as a device sees them. */
  readonly datasources: Readonly<Record<string, unknown>>;
  readonly speeches: ReadonlyMap<string, Speech>;
}

/**
 * What Alexa does between the skill and the device: APL for Audio and SSML become sound with an address.
 * `ssmlToText` and the like are not used by this skill and pass unchanged.
 */
export function transformed({ datasources, sources }: RenderDirective): Transformed {
  const speeches = new Map<string, Speech>();
  const entries = Object.entries((datasources ?? {}) as Json).map(([name, source]) => [
    name,
    withOutputs(name, source as Json, (sources ?? {}) as Json, speeches),
  ]);
  return { datasources: Object.fromEntries(entries), speeches };
}

function withOutputs(name: string, source: Json, sources: Json, speeches: Map<string, Speech>): Json {
  const transformers = (source['transformers'] ?? []) as readonly Json[];
  if (transformers.length === 0) return source;
  const properties: Record<string, unknown> = { ...(source['properties'] as Json | undefined) };
  for (const each of transformers) {
    const output = String(each['outputName'] ?? each['inputPath']);
    const sounds = soundsOf(each, properties, sources);
    if (sounds === null) continue;
    const url = `speech:${name}/${output}`;
    speeches.set(url, { url, sounds, ms: lengthOf(sounds) });
    properties[output] = { url };
  }
  return { ...source, properties };
}

function soundsOf(transformer: Json, properties: Json, sources: Json): readonly Sound[] | null {
  const input = properties[String(transformer['inputPath'])];
  switch (transformer['transformer']) {
    case 'aplAudioToSpeech':
      return soundsOfApla(sources[String(transformer['template'])], properties);
    case 'ssmlToSpeech':
    case 'textToSpeech':
      return soundsOfSsml(String(input ?? ''));
    default:
      return null;
  }
}
