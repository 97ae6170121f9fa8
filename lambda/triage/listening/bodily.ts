import { BODILY } from './compiled.ts';
import { fits } from './pattern.ts';
import { utteranceOf } from './utterance.ts';

/** Whether any word is of the body, of a hurt or of trouble; without words nobody can tell. */
export function mayBeOfTheBody(text: string): boolean {
  const utterance = utteranceOf(text);
  return utterance.words.length === 0 || fits([BODILY], utterance);
}
