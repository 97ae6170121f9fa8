import { APL_LEVEL } from '../device.ts';
import type { Component } from './format.ts';
import { CONTROL_ICONS, controlIcon, iconGraphic, VERDICT_ICONS, verdictIcon } from './icons.ts';
import { INK } from './ink.ts';
import { STYLES } from './parts.ts';

/** What a card becomes: components to lay on the ground, and the drawings they use. */
export interface Drawn {
  readonly items: readonly Component[];
  /** By the name that `source` uses; icons need not be named. */
  readonly graphics: Readonly<Record<string, object>>;
}

/** How long the screen stays when nothing more is said or touched. Devices may shorten it. */
export const IDLE_MS = 120_000;

/** A whole document around `items`, with the icons they use; `more` is merged into the root container. */
export function documentOf(
  drawn: Drawn,
  more: Readonly<Record<string, unknown>> = {},
  ground: string = INK.ground,
): object {
  return {
    type: 'APL',
    version: APL_LEVEL,
    theme: 'dark',
    settings: { idleTimeout: IDLE_MS },
    styles: STYLES,
    graphics: { ...iconsIn(drawn.items), ...drawn.graphics },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          id: 'root',
          width: '100vw',
          height: '100vh',
          ...more,
          items: [
            { type: 'Frame', position: 'absolute', width: '100vw', height: '100vh', backgroundColor: ground },
            ...drawn.items,
          ],
        },
      ],
    },
  };
}

function iconsIn(items: readonly Component[]): Readonly<Record<string, object>> {
  const used = JSON.stringify(items);
  const icons = [
    ...Object.entries(VERDICT_ICONS).map(([name, icon]) => [verdictIcon(name as 'run'), icon] as const),
    ...Object.entries(CONTROL_ICONS).map(([name, icon]) => [controlIcon(name as 'stop'), icon] as const),
  ];
  return Object.fromEntries(
    icons.filter(([name]) => used.includes(`"${name}"`)).map(([name, icon]) => [name, iconGraphic(icon)]),
  );
}
