import type { Response } from 'ask-sdk-model';

/** A permission that Alexa asks for in her own words when a skill sends `Connections.SendRequest` "AskFor". */
export interface ConsentAsked {
  readonly token: string;
  readonly scope: string;
}

export const ALEXA_ASKS =
  'Do you give this skill permission to set reminders? You can say, I approve, or no.';

export function consentAskedIn(response: Response): ConsentAsked | null {
  for (const directive of response.directives ?? []) {
    if (directive.type !== 'Connections.SendRequest' || directive.name !== 'AskFor') continue;
    const scope = String(directive.payload?.['permissionScope'] ?? '');
    return { token: directive.token ?? '', scope };
  }
  return null;
}

export type ConsentGiven = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

/** How Alexa takes an answer to her own question. */
export function consentIn(utterance: string): ConsentGiven {
  if (/^\W*(yes|yeah|yep|yup|sure|okay|ok|i approve|approve|i agree|i do|allow)\b/i.test(utterance))
    return 'ACCEPTED';
  return /^\W*(no|nope|nah|i don't|don't|deny|i refuse)\b/i.test(utterance) ? 'DENIED' : 'NOT_ANSWERED';
}
