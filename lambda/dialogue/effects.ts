import type { RoutineEffect } from './routine-turn.ts';

/** What is to happen beside the reply. The shell carries it out; nothing in dialogue/ does. */
export type Effect =
  | RoutineEffect
  /** Keeps only that somebody was here, so that the long welcome is said once. */
  | { readonly kind: 'remember-visit' }
  | { readonly kind: 'forget-profile' }
  | { readonly kind: 'ask-reminder-permission' }
  | { readonly kind: 'create-reminder'; readonly inHours: number }
  | { readonly kind: 'list-reminders' }
  | { readonly kind: 'cancel-reminders' };
