// biome-ignore lint/suspicious/noExplicitAny: a breach is made by writing what the types forbid
type Loose = any;

/** What a breach is called, and how it is made, in a manifest and models in which nothing is wrong. */
type Breaches = Readonly<Record<string, (paper: Loose) => void>>;

/** For each rule that looks at manifest and models, everything that it promises to notice. */
export const PAPER_BREACHES: Readonly<Record<string, Breaches>> = {
  'manifest-schema': {
    'an interface that does not exist': ({ manifest }) => {
      manifest.manifest.apis.custom.interfaces.push({ type: 'SMELL_O_VISION' });
    },
    'a slip of the pen': ({ manifest }) => {
      manifest.manifest.publishingInformation.locales['en-US'].sumary = 'a slip of the pen';
    },
  },
  'manifest-locales': {
    'a listing in the file that nothing is made of': ({ written }) => {
      written.listings.push('de-DE');
    },
    'differences that nothing is made of': ({ written }) => {
      written.models.push('en-ZA');
    },
    'a locale without differences': ({ written }) => {
      written.models.pop();
    },
    'a model without a listing': ({ manifest }) => {
      delete manifest.manifest.publishingInformation.locales['en-IN'];
    },
    'a listing without a model': (paper) => {
      const { locales } = paper.manifest.manifest.publishingInformation;
      locales['en-ZA'] = locales['en-GB'];
    },
    'a locale without either': (paper) => {
      delete paper.manifest.manifest.publishingInformation.locales['en-IN'];
      delete paper.models['en-IN'];
    },
  },
  distribution: {
    'another category': ({ manifest }) => {
      manifest.manifest.publishingInformation.category = 'GAMES';
    },
    'for a few': ({ manifest }) => {
      manifest.manifest.publishingInformation.distributionMode = 'PRIVATE';
    },
    'in no country': ({ manifest }) => {
      manifest.manifest.publishingInformation.isAvailableWorldwide = false;
    },
  },
  viewports: {
    'none for a television': ({ manifest }) => {
      const [screens] = manifest.manifest.apis.custom.interfaces;
      screens.supportedViewports = screens.supportedViewports.filter(({ mode }: Loose) => mode !== 'TV');
    },
  },
  'description-disclaimer': {
    'no disclaimer': edit('description', () => 'The best coach there is.'),
    'a purpose denied': edit('description', (text) =>
      text.replace('It is for informational', 'It is not only for informational'),
    ),
    'no word of what it cannot do': edit('description', (text) =>
      text.replace('This skill cannot call', 'Call'),
    ),
    'advertising before it': edit(
      'description',
      (text) => `The best coach for your glutes there is! ${text}`,
    ),
  },
  'listing-claims': {
    'a promise': edit('summary', () => 'Heals your glutes.'),
    'a promise beside a no': edit(
      'description',
      (text) => `${text} No other skill heals you so well, guaranteed.`,
    ),
    'a promise in what is new': edit('updatesDescription', () => 'Now it relieves sciatica, too.'),
    'a promise to the reviewer': ({ manifest }) => {
      manifest.manifest.publishingInformation.testingInstructions += ' It is safe, and cures most runners.';
    },
  },
  'listing-emergency': {
    calling: edit('description', (text) => `${text} It calls 911 when needed.`),
    'being able to call': edit(
      'description',
      (text) => `${text} In an emergency the skill will call an ambulance.`,
    ),
  },
  'names-no-condition': {
    'in the name': edit('name', () => 'Sciatica Coach'),
    'in what it is called by': (paper) => {
      model(paper).invocationName = 'sciatica coach';
    },
    'in an example phrase': edit('examplePhrases', ([first, second]) => [
      first,
      second,
      'Alexa, ask glute coach to fix my sciatica',
    ]),
  },
  'example-phrases': {
    'one that is no sample': edit('examplePhrases', () => [
      'Alexa, ask glute coach to bake a cake',
      'Alexa, open glute coach',
      'Alexa, ask glute coach if I can run',
    ]),
    'one twice': edit('examplePhrases', ([first, second]) => [first, second, second]),
    two: edit('examplePhrases', ([first, second]) => [first, second]),
  },
  flags: {
    'health information': ({ manifest }) => {
      manifest.manifest.privacyAndCompliance.usesHealthInfo = true;
    },
    'no export': ({ manifest }) => {
      manifest.manifest.privacyAndCompliance.isExportCompliant = false;
    },
  },
  links: {
    'in the open': ({ manifest }) => {
      manifest.manifest.privacyAndCompliance.locales['en-GB'].privacyPolicyUrl = 'http://example.com';
    },
  },
  permissions: {
    'another one': ({ manifest }) => {
      manifest.manifest.permissions.push({ name: 'alexa::profile:email:read' });
    },
    'nothing said of it': edit('description', (text) => text.replaceAll('permission', 'leave')),
  },
  'disabled-event': {
    'no subscription': ({ manifest }) => {
      manifest.manifest.events.subscriptions = [];
    },
  },
  icons: {
    'of the wrong size': edit('smallIconUri', () => 'file://assets/icon-512.png'),
    'that is not there': edit('largeIconUri', () => 'file://assets/icon-513.png'),
  },
  'testing-instructions': {
    'next to nothing': ({ manifest }) => {
      manifest.manifest.publishingInformation.testingInstructions = 'Try it.';
    },
  },
  'model-schema': {
    'a slip of the pen': (paper) => {
      model(paper).intents[0].sample = ['a slip of the pen'];
    },
  },
  'invocation-name': {
    'a capital letter and a launch word': (paper) => {
      model(paper).invocationName = 'ask Glute';
    },
    'one word': (paper) => {
      model(paper).invocationName = 'glute';
    },
    'one word and a blank': (paper) => {
      model(paper).invocationName = 'glute ';
    },
    'two blanks': (paper) => {
      model(paper).invocationName = 'glute  coach';
    },
    'a wake word': (paper) => {
      model(paper).invocationName = 'hey ziggy';
    },
    'a connecting word': (paper) => {
      model(paper).invocationName = 'coach on glutes';
    },
  },
  'names-legal': {
    "none of Amazon's intents": (paper) => {
      model(paper).intents.push({ name: 'AMAZON.MaybeIntent', samples: [] });
    },
    "none of Amazon's types": (paper) => {
      canIRun(paper).slots[0].type = 'AMAZON.PAIN';
    },
    'an intent twice': (paper) => {
      model(paper).intents.push({ name: 'CanIRunIntent', samples: [] });
    },
    'a slot twice': (paper) => {
      canIRun(paper).slots.push(canIRun(paper).slots[0]);
    },
    'a type twice': (paper) => {
      model(paper).types.push(model(paper).types[0]);
    },
    'a digit': (paper) => {
      canIRun(paper).name = 'CanIRun2Intent';
    },
  },
  'intents-handled': {
    'one that nobody handles': (paper) => {
      model(paper).intents.push({ name: 'BakeCakeIntent', samples: ['bake a cake'] });
    },
    'one that no model has': (paper) => {
      model(paper).intents = model(paper).intents.filter(({ name }: Loose) => name !== 'AMAZON.PauseIntent');
    },
  },
  'dialog-prompts': {
    'of no intent': dialogue({ intents: [{ name: 'BakeCakeIntent' }] }, []),
    'of no slot': dialogue({ intents: [{ name: 'CanIRunIntent', slots: [{ name: 'cake' }] }] }, []),
    'without its prompt': dialogue(
      { intents: [{ name: 'CanIRunIntent', prompts: { confirmation: 'Sure' } }] },
      [],
    ),
    'a prompt of nothing': dialogue({ intents: [] }, [{ id: 'Sure', variations: [] }]),
  },
  'built-ins': {
    'no yes': (paper) => {
      model(paper).intents = model(paper).intents.filter(({ name }: Loose) => name !== 'AMAZON.YesIntent');
    },
    'no help': (paper) => {
      model(paper).intents = model(paper).intents.filter(({ name }: Loose) => name !== 'AMAZON.HelpIntent');
    },
  },
  'no-second-yes': {
    'a yes': (paper) => canIRun(paper).samples.push('yes'),
  },
  'sample-characters': {
    digits: (paper) => canIRun(paper).samples.push('hold for 20 seconds!'),
  },
  'sample-once': {
    'twice in one': (paper) => canIRun(paper).samples.push(canIRun(paper).samples[0]),
    'in two, but for the name of the slot': (paper) => {
      const { intents } = model(paper);
      const report = intents.find(({ name }: Loose) => name === 'ReportSymptomIntent');
      report.samples.push('let me tell you {symptom}');
      canIRun(paper).slots.push({ name: 'complaint', type: 'SYMPTOM' });
      canIRun(paper).samples.push('let me tell you {complaint}');
    },
  },
  'sample-meaning': {
    'a value that is a sample elsewhere': (paper) => {
      const quality = model(paper).types.find(({ name }: Loose) => name === 'QUALITY');
      quality.values[0].name.synonyms.push('ready');
    },
    'a sample that a value makes another': (paper) => canIRun(paper).samples.push('my shoulder hurts'),
  },
  'slots-declared': {
    undeclared: (paper) => canIRun(paper).samples.push('to the {nowhere}'),
    unused: (paper) => canIRun(paper).slots.push({ name: 'idle', type: 'SIDE' }),
    'of no type': (paper) => {
      canIRun(paper).slots[1].type = 'NOWHERE';
    },
  },
  'search-query-carrier': {
    'no carrier': (paper) => canIRun(paper).samples.push('{phrase}'),
    'another slot': (paper) => canIRun(paper).samples.push('{side} is {phrase}'),
  },
  'slot-values': {
    'a word of two values': (paper) => {
      const [type] = model(paper).types;
      type.values[0].name.synonyms.push(type.values[1].name.value);
    },
    'an id of two values': (paper) => {
      const [type] = model(paper).types;
      type.values[0].id = type.values[1].id;
    },
  },
  'fallback-sensitivity': {
    'left to chance': (paper) => {
      delete model(paper).modelConfiguration;
    },
  },
};

function edit(field: string, to: (text: Loose) => unknown): (paper: Loose) => void {
  return ({ manifest }) => {
    const listing = manifest.manifest.publishingInformation.locales['en-AU'];
    listing[field] = to(listing[field]);
  };
}

function dialogue(dialog: Loose, prompts: readonly Loose[]): (paper: Loose) => void {
  return ({ models }) => Object.assign(models['en-US'].interactionModel, { dialog, prompts });
}

function model({ models }: Loose): Loose {
  return models['en-US'].interactionModel.languageModel;
}

function canIRun(paper: Loose): Loose {
  return model(paper).intents.find(({ name }: Loose) => name === 'CanIRunIntent');
}
