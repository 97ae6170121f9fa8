import type { Verdict } from '../../triage/verdicts.ts';

/** A drawing of 24 by 24 units in lines of one weight; `ink` is its colour. */
export interface Icon {
  readonly lines: readonly string[];
  readonly fills?: readonly string[];
}

export const VERDICT_ICONS: Readonly<Record<Verdict, Icon>> = {
  run: { lines: ['M4 12.5L9.5 18L20 6.5'] },
  'run-easy': { lines: ['M2.5 15c2.4-5 4.8-5 7.2-2.5s4.8 2.5 7.2 0s3.4-3 4.6-2.5'] },
  rest: { lines: ['M19.5 14.2A8 8 0 1 1 10 4.3a6.4 6.4 0 0 0 9.5 9.9z'] },
  doctor: { lines: ['M9.3 3.5h5.4v5.8h5.8v5.4h-5.8v5.8H9.3v-5.8H3.5V9.3h5.8z'] },
  'doctor-today': { lines: ['M12 2.8a9.2 9.2 0 1 0 0 18.4a9.2 9.2 0 0 0 0-18.4z', 'M12 7v5.4l3.6 2.4'] },
  emergency: {
    lines: ['M12 3L22 20.5H2z', 'M12 9.5v5'],
    fills: ['M12 16.4a1.1 1.1 0 1 0 0 2.2a1.1 1.1 0 0 0 0-2.2z'],
  },
};

export const CONTROL_ICONS = {
  previous: { lines: ['M18 5.5v13L8 12z', 'M5.5 5.5v13'] },
  next: { lines: ['M6 5.5v13L16 12z', 'M18.5 5.5v13'] },
  pause: { lines: ['M8.5 5v14', 'M15.5 5v14'] },
  resume: { lines: ['M7 4.5v15L19.5 12z'] },
  longer: { lines: ['M12 5v14', 'M5 12h14'] },
  stop: { lines: ['M6 6h12v12H6z'] },
  done: { lines: ['M4 12.5L9.5 18L20 6.5'] },
  turn: { lines: ['M4 9h13l-4-4', 'M20 15H7l4 4'] },
} as const satisfies Readonly<Record<string, Icon>>;

export type ControlIcon = keyof typeof CONTROL_ICONS;

export const verdictIcon = (verdict: Verdict): string => `verdict-${verdict}`;
export const controlIcon = (name: ControlIcon): string => `control-${name}`;

/** An icon as a graphic of the document, its colour a parameter. */
export function iconGraphic({ lines, fills = [] }: Icon, weight = 2.2): object {
  return {
    type: 'AVG',
    version: '1.1',
    width: 24,
    height: 24,
    parameters: [{ name: 'ink', type: 'color', default: '#FFFFFF' }],
    items: [
      ...lines.map((pathData) => ({
        type: 'path',
        pathData,
        fill: 'transparent',
        stroke: '${ink}',
        strokeWidth: weight,
        strokeLineCap: 'round',
        strokeLineJoin: 'round',
      })),
      ...fills.map((pathData) => ({ type: 'path', pathData, fill: '${ink}' })),
    ],
  };
}
