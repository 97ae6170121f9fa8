/** The locale of a request, "en-GB"; American English where it says none, or something that is none. */
export function localeOf(request: unknown): string {
  const locale = (request as { locale?: unknown } | null | undefined)?.locale;
  return typeof locale === 'string' && locale !== '' ? locale : 'en-US';
}
