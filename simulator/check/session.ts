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
        ...(asks(words) ? [`the session ends after a question: "${lastSentence(words)}"`] : []),
        ...(reprompt.length > 0 ? ['a reprompt that nobody will hear'] : []),
      ];
    case undefined:
      return [
        ...disclaimer,
        ...(goesOn ? [] : ['the session is left hanging: nothing is asked and no screen goes on']),
        ...(asks(words) ? [`a question to a shut microphone: "${lastSentence(words)}"`] : []),
      ];
    default:
      return [
        ...disclaimer,
        ...(asks(words) || asksJustBefore(words) || invites(words)
          ? []
          : [`an open microphone without a question: "${lastSentence(words)}"`]),
        ...(reprompt.length > 0 ? [] : ['an open microphone without a reprompt']),
        ...(reprompt.length > 0 && wordsHeard(reprompt) === words
          ? ['the reprompt repeats the whole speech']
          : []),
      ];
  }
}

function lastSentence(words: string): string {
  return (words.match(/[^.?!]+[.?!]*\s*$/)?.[0] ?? words).trim();
}

function asks(words: string): boolean {
  return lastSentence(words).endsWith('?');
}

/** One sentence may follow the question, to say how it is meant. */
function asksJustBefore(words: string): boolean {
  return asks(words.slice(0, words.length - lastSentence(words).length).trim());
}

/** "Say next when you are ready", "Or tell me …": no question mark, but the next word is the person's. */
function invites(words: string): boolean {
  return /\b(say|tell me|ask me|just ask|you can (say|ask)|answer|give me|name)\b/i.test(lastSentence(words));
}

const DISCLAIMER = /general education, not medical advice/i;
