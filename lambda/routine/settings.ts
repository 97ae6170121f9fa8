import type { Steer } from '../dialogue/acts.ts';
import { PACES } from '../store/profile.ts';
import { HOLD_SECONDS, PRESS_SECONDS } from './limits.ts';
import type { RoutineSettings } from './state.ts';
import { COUNT_STYLES } from './vocabulary.ts';

export interface Changed {
  readonly setting: keyof RoutineSettings;
  readonly settings: RoutineSettings;
  /** The wish went past what there is; the nearest is taken. */
  readonly limited: 'longest' | 'shortest' | null;
}

export type Adjustment = Extract<
  Steer,
  { readonly to: 'longer' | 'shorter' | 'hold' | 'slower' | 'faster' | 'count' }
>;

const HOLD_STEP_SECONDS = 5;

/** The settings after a wish for longer, shorter, slower, faster, more or fewer numbers. */
export function changed(
  settings: RoutineSettings,
  dose: 'hold' | 'passes' | 'press',
  wish: Adjustment,
): Changed {
  switch (wish.to) {
    case 'longer':
      return lasting(settings, dose, Math.abs(wish.bySeconds ?? defaultStep(dose)));
    case 'shorter':
      return lasting(settings, dose, -Math.abs(wish.bySeconds ?? defaultStep(dose)));
    case 'hold':
      return lasting(settings, dose, wish.seconds - current(settings, dose));
    case 'slower':
      return pacedBy(settings, -1);
    case 'faster':
      return pacedBy(settings, 1);
    case 'count':
      return counted(settings, wish.style);
  }
}

function lasting(settings: RoutineSettings, dose: 'hold' | 'passes' | 'press', bySeconds: number): Changed {
  const pressing = dose === 'press';
  const { shortest, longest } = pressing ? PRESS_SECONDS : HOLD_SECONDS;
  const wanted = current(settings, dose) + bySeconds;
  const block = pressing ? PRESS_SECONDS.block : 1;
  const seconds = Math.min(longest, Math.max(shortest, Math.ceil(Math.round(wanted) / block) * block));
  return {
    setting: pressing ? 'pressSeconds' : 'holdSeconds',
    settings: pressing ? { ...settings, pressSeconds: seconds } : { ...settings, holdSeconds: seconds },
    limited: wanted > longest ? 'longest' : wanted < shortest ? 'shortest' : null,
  };
}

function current(settings: RoutineSettings, dose: 'hold' | 'passes' | 'press'): number {
  return dose === 'press' ? settings.pressSeconds : settings.holdSeconds;
}

function defaultStep(dose: 'hold' | 'passes' | 'press'): number {
  return dose === 'press' ? PRESS_SECONDS.block : HOLD_STEP_SECONDS;
}

function pacedBy(settings: RoutineSettings, by: 1 | -1): Changed {
  const wanted = PACES.indexOf(settings.pace) + by;
  return {
    setting: 'pace',
    settings: { ...settings, pace: PACES[wanted] ?? settings.pace },
    limited: wanted < 0 ? 'longest' : wanted >= PACES.length ? 'shortest' : null,
  };
}

/** From every second to quiet; "less" and "more" go one step along. */
function counted(settings: RoutineSettings, style: Extract<Steer, { to: 'count' }>['style']): Changed {
  const here = COUNT_STYLES.indexOf(settings.countStyle);
  const wanted = style === 'less' ? here + 1 : style === 'more' ? here - 1 : COUNT_STYLES.indexOf(style);
  return {
    setting: 'countStyle',
    settings: { ...settings, countStyle: COUNT_STYLES[wanted] ?? settings.countStyle },
    limited: wanted < 0 ? 'longest' : wanted >= COUNT_STYLES.length ? 'shortest' : null,
  };
}
