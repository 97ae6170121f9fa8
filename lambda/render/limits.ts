/**
 * Every limit of the platform that a response can run into, with where it is written. "mirror" marks what
 * is known only from others who quote Amazon's page; "ours" a margin that we keep ourselves.
 */

/** Characters of `outputSpeech`, markup counted. Best Practices for Text Responses; run-time error text. */
export const SPEECH_CHARACTERS = 8_000;

/** Characters of a card's text. Request and response reference, older copy. */
export const CARD_CHARACTERS = 8_000;

/** Characters of an address in a card or an audio tag. Request and response reference, older copy. */
export const ADDRESS_CHARACTERS = 2_000;

/** Audio files in one `outputSpeech`. Developer forum, staff; the number of today is not confirmed. */
export const AUDIO_TAGS = 5;

/** All audio files of an `outputSpeech` together. Request and response reference, mirror. */
export const AUDIO_MS = 240_000;

/** All audio files of a reprompt together. Request and response reference, mirror. */
export const REPROMPT_AUDIO_MS = 90_000;

/** One `<break>`. SSML reference, mirror; longer pauses are several breaks. */
export const BREAK_MS = 10_000;

/** A whole APL for Audio document. Alexa blog, February 2021. */
export const APLA_MS = 240_000;

/** What we plan for, so that an estimate may be a little short. Ours. */
export const PLANNED_MS = 225_000;

/** Audio files in one APL for Audio document. Third party, 2021. */
export const APLA_AUDIO_FILES = 15;

/** The whole response as JSON, session attributes and directives included. Request and response reference, mirror. */
export const RESPONSE_BYTES = 120 * 1024;

/** Within which the skill must have answered. Amazon's sample repository, staff. */
export const ANSWER_MS = 8_000;

/** Characters on the clock of an Echo Dot with clock. APLT viewport reference. */
export const CLOCK_CHARACTERS = 4;
