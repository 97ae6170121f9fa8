import { existsSync, readFileSync } from 'node:fs';
import { LOCALES } from '../../scripts/locale-models.ts';
import type { Listing } from '../../scripts/manifest.ts';
import { DEVICES, factsOf } from '../envelope/devices.ts';
import { reachOf } from '../wake/wake.ts';
import type { Evidence } from './evidence.ts';
import { claimFaults, each, type Judgement, must, type Rule, summonsFaults } from './rule.ts';
import { MANIFEST, schemaFaults } from './schema.ts';

const SPEC = 'ask-smapi-model 1.24, spec.json';
const POLICY_2017 = 'Policy Requirements for Alexa Skills, health (2017 mirror)';

export const MANIFEST_RULES: readonly Rule[] = [
  {
    id: 'manifest-schema',
    text: "The manifest keeps to the formal schema of Amazon's management API.",
    source: SPEC,
    judge: ({ manifest }) => each([manifest], (whole) => schemaFaults(MANIFEST, whole)),
  },
  {
    id: 'manifest-locales',
    text: 'Every locale with a model has a listing, and every listing a model; no file is written for another.',
    source: SPEC,
    judge: ({ manifest, models, written }) => {
      const { locales } = manifest.manifest.publishingInformation;
      const all = [...Object.keys(locales), ...Object.keys(models), ...LOCALES];
      return each([...new Set([...all, ...written.listings, ...written.models])], (locale) => [
        ...must(written.models.includes(locale), `interaction-models/ has no file for ${locale}`),
        ...must(locale in locales, `${locale} has no listing`),
        ...must(locale in models, `${locale} has no model`),
      ]);
    },
  },
  {
    id: 'distribution',
    text: 'It is offered to the public as a skill for health and fitness, in countries that are named or in all.',
    source: 'Manifest reference, publishingInformation',
    judge: ({ manifest: { manifest } }) =>
      each([manifest.publishingInformation], (information) => {
        const { category, distributionMode, isAvailableWorldwide, distributionCountries = [] } = information;
        const named = (distributionCountries as readonly string[]).length > 0;
        return [
          ...must(category === 'HEALTH_AND_FITNESS', `the category is ${category}`),
          ...must(distributionMode === 'PUBLIC', `it is distributed as ${distributionMode}`),
          ...must(
            (isAvailableWorldwide === true) !== named,
            'neither worldwide nor in named countries, or both',
          ),
        ];
      }),
  },
  {
    id: 'viewports',
    text: 'The manifest has a viewport for the screen of every kind of device that is played.',
    source: 'Manifest reference, supportedViewports; the devices are ours',
    judge: ({ manifest: { manifest } }) => {
      const { interfaces = [] } = manifest.apis.custom as {
        interfaces?: readonly { supportedViewports?: readonly Viewport[] }[];
      };
      const declared = interfaces.flatMap(({ supportedViewports = [] }) => supportedViewports);
      const screens = DEVICES.flatMap((device) => factsOf(device).screen ?? []);
      return each(screens, ({ width, height, shape, mode }) =>
        must(
          declared.some(
            (one) =>
              one.mode === mode &&
              one.shape === shape &&
              one.minWidth <= width &&
              width <= one.maxWidth &&
              one.minHeight <= height &&
              height <= one.maxHeight,
          ),
          `no viewport for ${mode} ${shape} ${width}x${height}`,
        ),
      );
    },
  },
  {
    id: 'description-disclaimer',
    text: 'The description begins with the disclaimer that Amazon asks of every health-related skill.',
    source: `${POLICY_2017}; rejection text quoted by a developer`,
    judge: (evidence) =>
      listings(evidence, ({ description }) => [
        ...must(DISCLAIMER[0]!.test(firstSentence(description)), 'something else is said first'),
        ...DISCLAIMER.flatMap((part) =>
          must(part.test(description.slice(0, 700)), `the opening lacks ${part.source}`),
        ),
      ]),
  },
  {
    id: 'listing-claims',
    text: 'Nothing in a listing or in the testing instructions promises, diagnoses or claims to save a life.',
    source: `${POLICY_2017}; Nov 2017 report of a rejection over the word "cure"`,
    judge: (evidence) => publicTexts(evidence, claimFaults),
  },
  {
    id: 'listing-emergency',
    text: 'Nothing in a listing or in the testing instructions suggests that the skill can call or summon anybody.',
    source: `${POLICY_2017}, emergency response`,
    judge: (evidence) => publicTexts(evidence, summonsFaults),
  },
  {
    id: 'names-no-condition',
    text: 'No condition and no remedy is in the name of the skill, in what it is called by or in an example phrase.',
    source: `${POLICY_2017}, no claims; that a name can be one: ours`,
    judge: (evidence) =>
      listings(evidence, ({ name, examplePhrases }, locale) =>
        [
          name,
          ...examplePhrases,
          evidence.models[locale]?.interactionModel.languageModel.invocationName ?? '',
        ].flatMap((text) => must(!CONDITION.test(text), `"${text}" names a condition`)),
      ),
  },
  {
    id: 'example-phrases',
    text: 'Three example phrases; the first has wake word and name; each is understood by a sample of the model.',
    source: 'Alexa blog, Crafting great example phrases; spec.json',
    judge: (evidence) =>
      listings(evidence, ({ examplePhrases }, locale) => [
        ...must(
          examplePhrases.length === 3 && new Set(examplePhrases.map(plain)).size === 3,
          'not three different example phrases',
        ),
        ...must(
          /^Alexa, .*\bglute coach\b/i.test(examplePhrases[0] ?? ''),
          'the first lacks wake word or name',
        ),
        ...examplePhrases.flatMap((phrase) =>
          must(isSample(evidence, locale, phrase), `"${phrase}" is no sample of the model`),
        ),
      ]),
  },
  {
    id: 'flags',
    text: 'Every flag as it is: export in order, no purchases, no ads, not for children, no health information in the sense of HIPAA.',
    source: 'Manifest reference; HIPAA page',
    judge: ({ manifest: { manifest } }) =>
      each(Object.entries(FLAGS), ([flag, so]) =>
        must(manifest.privacyAndCompliance[flag] === so, `${flag} is ${manifest.privacyAndCompliance[flag]}`),
      ),
  },
  {
    id: 'links',
    text: 'Every locale links to a privacy policy and to terms of use, over https; a placeholder does for trying out.',
    source: 'Nov 2017 report: a link was asked for though nothing was stored; manifest reference',
    judge: ({ manifest: { manifest } }) =>
      each(LOCALES, (locale) => {
        const links = (manifest.privacyAndCompliance['locales'] as Record<string, Record<string, string>>)[
          locale
        ];
        return ['privacyPolicyUrl', 'termsOfUseUrl'].flatMap((name) =>
          must(/^https:\/\/\S+$/.test(links?.[name] ?? ''), `${locale}: no ${name}`),
        );
      }),
  },
  {
    id: 'permissions',
    text: 'Reminders are the only permission, and the description says what for.',
    source: 'Alexa Reminders overview; data collection needs notice; no other permission: ours',
    judge: (evidence) => {
      const names = evidence.manifest.manifest.permissions.map(({ name }) => name);
      const asked = must(
        names.join() === 'alexa::alerts:reminders:skill:readwrite',
        `asks for ${names.join(', ')}`,
      );
      const said = listings(evidence, ({ description }) =>
        must(/permission for reminders/i.test(description), 'does not say what the permission is for'),
      );
      return { seen: said.seen, breaches: [...asked, ...said.breaches] };
    },
  },
  {
    id: 'disabled-event',
    text: 'The skill hears of it when it is disabled, so that it can delete what it kept.',
    source: 'Skill events; our privacy page',
    judge: ({ manifest: { manifest } }) =>
      each([manifest.events], (events) =>
        must(
          events?.subscriptions.some(({ eventName }) => eventName === 'SKILL_DISABLED') === true,
          'no subscription to SKILL_DISABLED',
        ),
      ),
  },
  {
    id: 'icons',
    text: 'Icons of 108 and 512 pixels are there.',
    source: SPEC,
    judge: (evidence) =>
      listings(evidence, ({ smallIconUri, largeIconUri }) => [
        ...iconFaults(smallIconUri, 108),
        ...iconFaults(largeIconUri, 512),
      ]),
  },
  {
    id: 'testing-instructions',
    text: 'The reviewer is told how to try everything, in 300 characters or more and within the limit.',
    source: 'Manifest reference, testingInstructions; at least 300: ours',
    judge: ({ manifest: { manifest } }) =>
      each([String(manifest.publishingInformation['testingInstructions'] ?? '')], (text) =>
        must(text.length > 300 && text.length <= 4000, `testing instructions of ${text.length} characters`),
      ),
  },
];

/** The parts of Amazon's sample text that every accepted variant keeps. */
const DISCLAIMER = [
  /does not provide medical advice/i,
  /is for informational and educational purposes only/i,
  /is not a substitute for professional medical advice/i,
  /(may|might) have a medical emergency, (immediately )?(call|dial)/i,
  /emergency (response )?(phone )?number/i,
  /cannot call (anyone|anybody|emergency)/i,
];

interface Viewport {
  readonly mode: string;
  readonly shape: string;
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly minHeight: number;
  readonly maxHeight: number;
}

/** What somebody may suffer from, or be helped by. */
const CONDITION =
  /\b(sciatica|piriformis|strains?|tears?|torn|fractures?|syndrome|tend[io]n\w*|bursitis|arthritis|discs?|hernia\w*|injur\w*|pains?|painful|aches?|doms|inflam\w*|doctor|medic\w*|clinic\w*|therap\w*|rehab\w*|physio\w*|cure|heal\w*|treat\w*|relief|emergency)\b/i;

const FLAGS: Readonly<Record<string, boolean | undefined>> = {
  allowsPurchases: false,
  containsAds: false,
  isChildDirected: false,
  isExportCompliant: true,
  usesPersonalInfo: false,
  usesHealthInfo: undefined,
};

function listings({ manifest }: Evidence, faults: (listing: Listing, locale: string) => readonly string[]) {
  return each(Object.entries(manifest.manifest.publishingInformation.locales), ([locale, listing]) =>
    faults(listing, locale).map((fault) => `${locale}: ${fault}`),
  );
}

/** Everything that is written for people to read before they talk to it. */
function publicTexts(evidence: Evidence, faults: (text: string) => readonly string[]): Judgement {
  const { locales, testingInstructions = '' } = evidence.manifest.manifest.publishingInformation;
  const texts = Object.entries(locales).flatMap(([locale, listing]) => {
    const { smallIconUri: _, largeIconUri: __, ...written } = listing;
    return textsIn(written).map((text) => ({ locale, text }));
  });
  return each([...texts, { locale: 'testing instructions', text: String(testingInstructions) }], (one) =>
    faults(one.text).map((fault) => `${one.locale}: ${fault}`),
  );
}

/** Every text of a listing, whichever fields Amazon may add. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function firstSentence(text: string): string {
  return /^[^.!?]*[.!?]?/.exec(text)?.[0] ?? '';
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();
}

function isSample({ models }: Evidence, locale: string, phrase: string): boolean {
  const model = models[locale]?.interactionModel.languageModel;
  if (!model) return false;
  const reach = reachOf(phrase, { invocationName: model.invocationName, sessionOpen: false });
  if (reach.kind === 'launch') return true;
  if (reach.kind !== 'one-shot') return false;
  return model.intents.some(
    ({ samples = [] }) => samples.includes(reach.speech) || samples.includes(reach.withConnector),
  );
}

function iconFaults(uri: string, size: number): readonly string[] {
  const file = uri.replace('file://', '');
  if (!existsSync(file)) return [`${file} is not there: node scripts/icons.ts`];
  const png = readFileSync(file);
  return must(
    png.readUInt32BE(16) === size && png.readUInt32BE(20) === size,
    `${file} is not ${size} pixels`,
  );
}
