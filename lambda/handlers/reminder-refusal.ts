/**
 * Why the Reminders API did not do what it was asked. Only a refusal is certain to have changed nothing: `none` is
 * a failure of the service or of the way there.
 */
export type Refusal = 'not-allowed' | 'unsupported' | 'too-many' | 'gone' | 'other' | 'none';

/**
 * By status first: what is unavailable or out of time may have been done all the same, whatever its message says
 * of limits. The code in the body tells one refusal from another; messages are for people.
 */
export function refusalOf(error: unknown): Refusal {
  const { statusCode, response } = (error ?? {}) as { statusCode?: unknown; response?: unknown };
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return 'none';
  switch (statusCode) {
    case 400:
      return byCode(response) ?? 'other';
    case 401:
      return 'not-allowed';
    case 403:
      return byCode(response) ?? 'not-allowed';
    case 404:
      return 'gone';
    default:
      return 'other';
  }
}

function byCode(response: unknown): 'unsupported' | 'too-many' | null {
  const { code } = (response ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return null;
  if (/NOT_SUPPORTED|UNSUPPORTED/i.test(code)) return 'unsupported';
  return /^MAX_REMINDER/i.test(code) ? 'too-many' : null;
}
