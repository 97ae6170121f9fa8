import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'scripts/publisher.json';

/** What differs from one publisher to the next, in `scripts/publisher.json` and nowhere else. */
export interface Publisher {
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
  readonly awsRegion: string;
  readonly alarmEmail: string;
}

/** Those nearest to an Alexa of ours, out of the ones in which Alexa takes a custom skill's function. */
const REGIONS = ['us-east-1', 'eu-west-1', 'us-west-2'];

/** @throws one line a fault, naming file and entry */
export function readPublisher(): Publisher {
  return publisherIn(readFileSync(join(import.meta.dirname, '..', FILE), 'utf8'));
}

export function publisherIn(text: string): Publisher {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`${FILE}: ${error instanceof Error ? error.message : error}`);
  }
  const faults = faultsIn(read);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${FILE}: ${fault}`).join('\n'));
  return read as Publisher;
}

const ENTRIES: { readonly [K in keyof Publisher]: (value: string) => string | null } = {
  privacyPolicyUrl: isHttps,
  termsOfUseUrl: isHttps,
  awsRegion: (value) => (REGIONS.includes(value) ? null : `is none of ${REGIONS.join(', ')}`),
  alarmEmail: (value) =>
    value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'is no address of mail',
};

function isHttps(value: string): string | null {
  return URL.canParse(value) && new URL(value).protocol === 'https:' ? null : 'is no https address';
}

function faultsIn(read: unknown): readonly string[] {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return ['is no object'];
  const entries = read as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(entries).filter((name) => !Object.hasOwn(ENTRIES, name));
  return [
    ...Object.entries(ENTRIES).flatMap(([name, faultOf]) => {
      const value = entries[name];
      if (typeof value !== 'string') return [`${name} is missing`];
      const fault = faultOf(value);
      return fault === null ? [] : [`${name} ${fault}: "${value}"`];
    }),
    ...unknown.map((name) => `${name} is no entry of it`),
  ];
}
