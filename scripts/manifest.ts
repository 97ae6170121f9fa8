import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORED, LOCALES } from './locale-models.ts';
import type { Publisher } from './publisher.ts';

const ROOT = join(import.meta.dirname, '..');

type Fields = Readonly<Record<string, unknown>>;

/** `skill.json` as far as we touch it; the formal schema judges the rest. */
export interface Manifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, Listing>> } & Fields;
    readonly privacyAndCompliance: Fields;
    readonly permissions: readonly { readonly name: string }[];
    readonly events?: { readonly subscriptions: readonly { readonly eventName: string }[] } & Fields;
    readonly apis: { readonly custom: Fields };
    readonly [rest: string]: unknown;
  };
}

export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
  readonly smallIconUri: string;
  readonly largeIconUri: string;
}

/**
 * The manifest as it is deployed: the listing that is written once in `skill.json` for every locale, and the
 * publisher's links. Before there is a function it names none and leaves the events out, since they need one
 * too; the ASK CLI adds both once it has made it. From then on every upload must name it, or the skill is cut off.
 */
export function manifestFor(publisher: Publisher, functionArn: string | null): Manifest {
  const whole = withoutEndpoint(publisher);
  return functionArn === null ? whole : withEndpoint(whole, functionArn);
}

function withoutEndpoint(publisher: Publisher): Manifest {
  const { manifest } = readManifest();
  const { events: _, ...rest } = manifest;
  const { locales, ...publishing } = manifest.publishingInformation;
  const { privacyPolicyUrl, termsOfUseUrl } = publisher;
  return {
    manifest: {
      ...rest,
      publishingInformation: {
        ...publishing,
        locales: everyLocale((locale) => locales[locale] ?? locales[AUTHORED]!),
      },
      privacyAndCompliance: {
        ...manifest.privacyAndCompliance,
        locales: everyLocale(() => ({ privacyPolicyUrl, termsOfUseUrl })),
      },
    },
  };
}

/** In the order of the CLI's own writing, so that it sees that nothing changed. */
function withEndpoint({ manifest }: Manifest, functionArn: string): Manifest {
  const endpoint = { uri: functionArn };
  return {
    manifest: {
      ...manifest,
      apis: { custom: { ...manifest.apis.custom, endpoint } },
      events: { endpoint, subscriptions: subscriptions().map((eventName) => ({ eventName })) },
    },
  };
}

/** The names of the events that `skill.json` subscribes to. */
export function subscriptions(): readonly string[] {
  return readManifest().manifest.events?.subscriptions.map(({ eventName }) => eventName) ?? [];
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'skill.json'), 'utf8'));
}

function everyLocale<T>(of: (locale: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)]));
}
