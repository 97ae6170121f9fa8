import { AUDIO_MS, lengthOf, type Sound, wordsHeard } from './sound.ts';
import { soundsOfSsml } from './ssml.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The sounds of an APL for Audio document. A sequencer plays its children in order; a mixer plays them
 * together and is as long as its longest child that is not `trimToParent`.
 */
export function soundsOfApla(document: unknown, datasources: unknown): readonly Sound[] {
  const template = (document as Json | undefined)?.mainTemplate as Json | undefined;
  const parameter = (template?.parameters as string[] | undefined)?.[0] ?? 'payload';
  const payload = { [parameter]: datasources ?? {} };
  return childrenOf(template)
    .slice(0, 1)
    .flatMap((child) => soundsOf(child, payload));
}

function soundsOf(component: Json, payload: Json): readonly Sound[] {
  const repeats = repeatsOf(component);
  const once = soundsOnce(component, payload);
  return repeats > 0 ? Array.from({ length: repeats + 1 }, () => once).flat() : once;
}

function soundsOnce(component: Json, payload: Json): readonly Sound[] {
  switch (component.type) {
    case 'Speech':
      return soundsOfSsml(String(bound(component.content, payload)));
    case 'Silence':
      return [{ kind: 'rest', ms: Number(bound(component.duration, payload)) || 0 }];
    case 'Audio':
      return [{ kind: 'chime', source: String(bound(component.source, payload)), ms: AUDIO_MS }];
    case 'Sequencer':
      return childrenOf(component).flatMap((child) => soundsOf(child, payload));
    case 'Selector':
      return childrenOf(component)
        .slice(0, 1)
        .flatMap((child) => soundsOf(child, payload));
    case 'Mixer':
      return mixed(component, payload);
    default:
      return [];
  }
}

/** A word over a silence is a beat of exactly that length, unless the word takes longer. */
function mixed(component: Json, payload: Json): readonly Sound[] {
  const voices = childrenOf(component).map((child) => ({
    sounds: soundsOf(child, payload),
    trims: child.duration === 'trimToParent',
  }));
  const leading = voices.filter((voice) => !voice.trims);
  const ms = Math.max(0, ...(leading.length > 0 ? leading : voices).map((voice) => lengthOf(voice.sounds)));
  const silenceMs = Math.max(
    0,
    ...leading.map(({ sounds }) => (sounds.every(isRest) ? lengthOf(sounds) : 0)),
  );
  const heard = voices.flatMap((voice) => voice.sounds);
  const chime = heard.find((sound) => sound.kind === 'chime');
  const text = wordsHeard(heard);
  if (text !== '') return [{ kind: 'count', text, ms, exact: silenceMs === ms && ms > 0 }];
  if (!chime) return [{ kind: 'rest', ms }];
  return silenceMs > chime.ms ? [chime, { kind: 'rest', ms: silenceMs - chime.ms }] : [{ ...chime, ms }];
}

function isRest(sound: Sound): boolean {
  return sound.kind === 'rest';
}

function childrenOf(component: Json | undefined): readonly Json[] {
  const items = component?.items ?? component?.item;
  const list = (Array.isArray(items) ? items : items ? [items] : []) as Json[];
  return list.filter((child) => child.when !== false);
}

function repeatsOf(component: Json): number {
  const filters = [component.filter ?? component.filters ?? []].flat() as Json[];
  const repeat = filters.find((filter) => filter.type === 'Repeat');
  return Math.max(0, Number(repeat?.repeatCount ?? 0));
}

/** `${payload.a.b}` is looked up; anything else is itself. */
function bound(value: unknown, payload: Json): unknown {
  if (typeof value !== 'string') return value ?? '';
  return value.replace(/\$\{([\w.]+)\}/g, (_whole, path: string) => {
    const found = path.split('.').reduce<unknown>((at, key) => (at as Json | undefined)?.[key], payload);
    return found === undefined ? '' : String(found);
  });
}
