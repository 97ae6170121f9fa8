/** What belongs to the language of a locale; the English where it is one we do not speak, since silence helps nobody. */
export function inLanguageOf<T>(
  locale: string,
  languages: { readonly en: T } & Readonly<Record<string, T>>,
): T {
  return languages[locale.slice(0, 2).toLowerCase()] ?? languages.en;
}
