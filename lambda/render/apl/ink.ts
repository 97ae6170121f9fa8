import { GROUND } from '../../figure/palette.ts';
import type { Verdict } from '../../triage/verdicts.ts';

/**
 * The colours of every screen. Warm, dark and quiet, so that a bedroom at night stays dark; orange is kept
 * for what counts right now. Every text colour reaches 4.5 to 1 on `ground` and on `raised`.
 */
export const INK = {
  ground: GROUND,
  raised: '#2B2019',
  line: '#463629',
  text: '#F9EBDA',
  soft: '#CDB59E',
  faint: '#AE9681',
  accent: '#FF7A45',
  onAccent: '#1B0F08',
  alarm: '#4A0E0A',
  onAlarm: '#FFF3EC',
} as const;

/** Each verdict has its own colour; word and icon say the same, for whoever does not see it. */
export const VERDICT_INK: Readonly<Record<Verdict, string>> = {
  run: '#7FDC98',
  'run-easy': '#C3DF72',
  rest: '#F5C95C',
  doctor: '#FFA463',
  'doctor-today': '#FF8370',
  emergency: '#FF6B5E',
};

/** A step of a scale of `of` steps: calm at the least, warm at the most. Dark enough to carry light text. */
export function scaleInk(step: number, of: number): string {
  const t = of > 1 ? step / (of - 1) : 0;
  return mixed(t < 0.5 ? '#28503C' : '#6B4A17', t < 0.5 ? '#6B4A17' : '#7A2A1C', t < 0.5 ? t * 2 : t * 2 - 1);
}

function mixed(from: string, to: string, t: number): string {
  const part = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * t)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
