import type { Effect } from '../dialogue/effects.ts';
import type { ChangeProfile } from '../store/profile.ts';
import { remember, type Session } from '../store/remember.ts';

/** What a turn changes in a profile, at `now` (ISO instant); null for nothing. */
export function changeOf(effects: readonly Effect[], now: string, session: Session): ChangeProfile | null {
  const wanted = effects.filter(isKept);
  if (wanted.length === 0) return null;
  return (profile) =>
    wanted.reduce(
      (sofar, effect) => (effect.kind === 'remember-visit' ? sofar : remember(sofar, effect, now, session)),
      profile,
    );
}

type KeptEffect = Extract<
  Effect,
  { kind: 'save-progress' | 'save-preferences' | 'finish-routine' | 'remember-visit' }
>;

function isKept(effect: Effect): effect is KeptEffect {
  switch (effect.kind) {
    case 'save-progress':
    case 'save-preferences':
    case 'finish-routine':
    case 'remember-visit':
      return true;
    case 'forget-profile':
    case 'reminders':
    case 'ask-reminder-permission':
    case 'show-permission-card':
      return false;
  }
}
