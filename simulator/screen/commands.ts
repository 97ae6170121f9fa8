import type { RenderDirective, Speech, Transformed } from './transformers.ts';
import { transformed } from './transformers.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a document does by itself once it is shown, without a browser: when it speaks and what it sends. */
export interface Performance {
  readonly speeches: readonly { readonly at: number; readonly speech: Speech; readonly dwellMs: number }[];
  readonly events: readonly { readonly at: number; readonly arguments: readonly unknown[] }[];
  /** When the last command ends. */
  readonly ms: number;
  readonly faults: readonly string[];
}

/** Runs a document's `onMount` on paper. Only what our documents use is known; the rest is a fault. */
export function perform(directive: RenderDirective): Performance {
  const document = (directive.document ?? {}) as Json;
  const stage: Stage = {
    commands: (document['commands'] ?? {}) as Json,
    speech: speechOf(document, transformed(directive)),
    speeches: [],
    events: [],
    faults: [],
  };
  const mounted = rootsOf(document).flatMap((root) => listOf(root['onMount']));
  const ms = inTurn([...listOf(document['onMount']), ...mounted], 0, {}, stage);
  return { speeches: stage.speeches, events: stage.events, ms, faults: stage.faults };
}

interface Stage {
  readonly commands: Json;
  /** By the id of the component that speaks it. */
  readonly speech: ReadonlyMap<string, Speech>;
  readonly speeches: { at: number; speech: Speech; dwellMs: number }[];
  readonly events: { at: number; arguments: readonly unknown[] }[];
  readonly faults: string[];
}

/** @returns when the last of them ends */
function inTurn(commands: readonly Json[], at: number, given: Json, stage: Stage): number {
  return commands.reduce((time, command) => run(command, time, given, stage), at);
}

function run(command: Json, start: number, given: Json, stage: Stage): number {
  const at = start + Number(command['delay'] ?? 0);
  const end = played(command, at, given, stage);
  // A command on a sequencer of its own runs beside the others.
  return command['sequencer'] === undefined ? end : start;
}

function played(command: Json, at: number, given: Json, stage: Stage): number {
  const type = String(command['type']);
  switch (type) {
    case 'Sequential': {
      const times = Number(command['repeatCount'] ?? 0) + 1;
      const once = listOf(command['commands']);
      return inTurn(Array.from({ length: times }, () => once).flat(), at, given, stage);
    }
    case 'Parallel':
      return Math.max(at, ...listOf(command['commands']).map((each) => run(each, at, given, stage)));
    case 'SpeakItem': {
      const id = String(filled(command['componentId'], given));
      const dwellMs = Number(filled(command['minimumDwellTime'], given) ?? 0);
      const speech = stage.speech.get(id);
      if (speech === undefined) stage.faults.push(`SpeakItem: component "${id}" has nothing to say`);
      else stage.speeches.push({ at, speech, dwellMs });
      return at + Math.max(dwellMs, speech?.ms ?? 0);
    }
    case 'SendEvent':
      stage.events.push({
        at,
        arguments: listOf<unknown>(command['arguments']).map((each) => filled(each, given)),
      });
      return at;
    case 'AnimateItem':
      return at + Number(command['duration'] ?? 0);
    case 'AutoPage':
      return at + Number(command['count'] ?? 1) * Number(command['duration'] ?? 0);
    case 'Idle':
    case 'SetPage':
    case 'SetValue':
      return at;
    default:
      return ownCommand(type, command, at, given, stage);
  }
}

/** A command that the document defines, with its parameters filled in. */
function ownCommand(type: string, command: Json, at: number, given: Json, stage: Stage): number {
  const own = stage.commands[type] as Json | undefined;
  if (own === undefined) {
    stage.faults.push(`unknown command "${type}"`);
    return at;
  }
  const names = listOf<string>(own['parameters']);
  const values = Object.fromEntries(names.map((name) => [name, filled(command[name], given)]));
  return inTurn(listOf(own['commands']), at, values, stage);
}

/** `${name}` alone becomes the value of the parameter; any other expression stays as it is. */
function filled(value: unknown, given: Json): unknown {
  const name = typeof value === 'string' ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined;
  return name !== undefined && name in given ? given[name] : value;
}

/** Which component says what: its `speech` names a property that a transformer has filled. */
function speechOf(document: Json, { speeches }: Transformed): ReadonlyMap<string, Speech> {
  const found = new Map<string, Speech>();
  for (const component of componentsOf(document)) {
    const path = /payload\.(\w+)\.properties\.(\w+)/.exec(String(component['speech'] ?? ''));
    const speech = path === null ? undefined : speeches.get(`speech:${path[1]}/${path[2]}`);
    if (speech !== undefined) found.set(String(component['id']), speech);
  }
  return found;
}

/** Every component of a document, outer ones first. */
export function componentsOf(document: Json): readonly Json[] {
  return rootsOf(document).flatMap(withChildren);
}

function rootsOf(document: Json): readonly Json[] {
  const template = (document['mainTemplate'] ?? {}) as Json;
  return listOf(template['items'] ?? template['item']);
}

function withChildren(component: Json): readonly Json[] {
  return [component, ...listOf(component['items'] ?? component['item']).flatMap(withChildren)];
}

function listOf<T = Json>(value: unknown): readonly T[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as readonly T[];
}
