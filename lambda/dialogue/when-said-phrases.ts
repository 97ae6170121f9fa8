/** Whether a phrase stands at a word. */
export function isAt(words: readonly string[], at: number, said: string): boolean {
  return at >= 0 && said.split(' ').every((word, index) => words[at + index] === word);
}

/** Whether one of the phrases stands anywhere. */
export function says(words: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((each) => words.some((_, at) => isAt(words, at, each)));
}
