import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Names that cannot be put in easier words: the moves, and "emergency" itself. */
const NAMES =
  /\b(emergency|piriformis|trigger point release|trigger point|knee to chest|i t band|foam roller)\b/gi;

/** School grade in the United States by Flesch and Kincaid, names excepted. */
export function readingGrade(text: string): number {
  const plain = text.replace(NAMES, 'name');
  const sentences = plain.split(/[.!?]+(?:\s|$)/).filter((each) => /\w/.test(each)).length;
  const words = plain.match(/[\w']+/g) ?? [];
  const syllables = words.reduce((total, word) => total + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}
