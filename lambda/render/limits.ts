/** A limit of Alexa's, and who says so. `seen`: in Amazon's own words, quoted by somebody else, or inferred. */
export interface Limit {
  readonly value: number;
  readonly unit: 'characters' | 'ms' | 'bytes' | 'files';
  readonly source: string;
  readonly seen: 'own' | 'second-hand' | 'inferred';
}

/** Every limit that a response is held to; the planner, the desk device and the tests read them here. */
export const LIMITS = {
  outputSpeechCharacters: {
    value: 8_000,
    unit: 'characters',
    source: 'Alexa Skills Kit, best practices for text responses; tags are counted to be careful',
    seen: 'own',
  },
  breakMs: {
    value: 10_000,
    unit: 'ms',
    source: 'SSML reference, break: time at most 10 s; longer pauses are chained',
    seen: 'second-hand',
  },
  responseMs: {
    value: 240_000,
    unit: 'ms',
    source: 'APL for audio 0.91 announcement (2021): maximum response length 240 s',
    seen: 'own',
  },
  repromptMs: {
    value: 90_000,
    unit: 'ms',
    source: 'Request and response reference: audio of a reprompt at most 90 s',
    seen: 'second-hand',
  },
  responseBytes: {
    value: 120_000,
    unit: 'bytes',
    source: 'Request and response reference: the whole response at most 120 KB',
    seen: 'second-hand',
  },
  audioFiles: {
    value: 5,
    unit: 'files',
    source: 'Alexa developer forum: at most 5 audio tags in a response',
    seen: 'second-hand',
  },
  cardCharacters: {
    value: 8_000,
    unit: 'characters',
    source: 'Cards: text at most 8,000 characters',
    seen: 'second-hand',
  },
} as const satisfies Readonly<Record<string, Limit>>;
