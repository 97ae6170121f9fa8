import type { Profile } from '../store/profile.ts';

/** What is to happen beside the reply. The shell carries it out; nothing in dialogue/ does. */
export type Effect =
  | { readonly kind: 'save-profile'; readonly profile: Profile }
  | { readonly kind: 'forget-profile' }
  | { readonly kind: 'ask-reminder-permission' }
  | { readonly kind: 'create-reminder'; readonly inHours: number }
  | { readonly kind: 'list-reminders' }
  | { readonly kind: 'cancel-reminders' };
