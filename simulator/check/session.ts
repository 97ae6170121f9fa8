import { type Sound, wordsHeard } from '../heard/sound.ts';
import type { Judged } from './problems.ts';

/**
 * The session stays open exactly when the person is asked something, or a screen goes on by itself. An open
 * microphone needs a last sentence that asks and a reprompt; after a closing response nobody can answer.
 */
export function sessionProblems(
  { request, response: envelope, newVerdict, goesOn }: Judged,
  said: readonly Sound[],
  reprompt: readonly Sound[],
): readonly string[] {
  const { response } = envelope;
  if (request.type === 'SessionEndedRequest') {
    return said.length > 0 || response.directives?.length
      ? ['an answer to SessionEndedRequest is never heard']
      : [];
  }
  const words = wordsHeard(said);
  const disclaimer = newVerdict && !DISCLAIMER.test(words) ? ['a verdict without the disclaimer'] : [];
  switch (response.shouldEndSession) {
    case true:
      return [
        ...disclaimer,
        ...(words === '' ? ['the session ends without a word'] : []),
        ...(isAddressed(words) ? [`the session ends after a question: "${lastSentence(words)}"`] : []),
        ...(reprompt.length > 0 ? ['a reprompt that nobody will hear'] : []),
      ];
    case undefined:
      return [
        ...disclaimer,
        ...(goesOn ? [] : ['the session is left hanging: nothing is asked and no screen goes on']),
        ...(isAddressed(words) ? [`a question to a shut microphone: "${lastSentence(words)}"`] : []),
      ];
    default:
      return [
        ...disclaimer,
        ...(isAddressed(words) ? [] : [`an open microphone without a question: "${lastSentence(words)}"`]),
        ...(reprompt.length > 0 ? [] : ['an open microphone without a reprompt']),
        ...(reprompt.length === 0 || sentences(wordsHeard(reprompt)).some(expects)
          ? []
          : [`an open microphone without a question in the reprompt: "${wordsHeard(reprompt)}"`]),
        ...(reprompt.length > 0 && wordsHeard(reprompt) === words
          ? ['the reprompt repeats the whole speech']
          : []),
      ];
  }
}

function sentences(words: string): readonly string[] {
  return (words.match(/[^.?!]+[.?!]*/g) ?? []).map((one) => one.trim()).filter((one) => one !== '');
}

function lastSentence(words: string): string {
  return sentences(words).at(-1) ?? words;
}

/** The next word is the person's. One sentence may follow the question, to say how it is meant. */
function isAddressed(words: string): boolean {
  const [before = '', last = ''] = ['', ...sentences(words)].slice(-2);
  return expects(last) || before.endsWith('?');
}

/** A question, or "Say next when you are ready", "Or tell me …": no question mark, but an answer is waited for. */
function expects(sentence: string): boolean {
  return sentence.endsWith('?') || INVITES.test(sentence);
}

/** How such a sentence begins: within another, "say" and "tell me" ask for nothing. */
const INVITES =
  /^((or |and |just )?(you (can|could) (also )?)?(say|tell me|ask me|ask|give me)\b|just name it\b)/i;

const DISCLAIMER = /general education, not medical advice/i;
