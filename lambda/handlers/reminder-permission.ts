import type { Directive, Request, ui } from 'ask-sdk-model';
import type { Effect } from '../dialogue/effects.ts';

export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** Alexa herself asks for the permission, by voice; the answer comes back as a `Connections.Response`. */
export function askForReminders(token: string): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '1',
      permissionScope: REMINDERS_SCOPE,
    },
    token,
  };
}

/** The card that asks for the permission in the Alexa app, where a turn wants it; null where it does not. */
export function permissionCard(effects: readonly Effect[]): ui.AskForPermissionsConsentCard | null {
  return effects.some(({ kind }) => kind === 'show-permission-card')
    ? { type: 'AskForPermissionsConsent', permissions: [REMINDERS_SCOPE] }
    : null;
}

/** `unanswered` also stands for an answer we cannot read: it gives no right to anything. */
export type Consent = 'granted' | 'refused' | 'unanswered';

/** Null for a request that is no answer to `askForReminders`. */
export function consentOf(request: Request): Consent | null {
  if (request.type !== 'Connections.Response' || request.name !== 'AskFor') return null;
  switch (request.payload?.['status']) {
    case 'ACCEPTED':
      return 'granted';
    case 'DENIED':
      return 'refused';
    default:
      return 'unanswered';
  }
}
