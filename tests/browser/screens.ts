import type { Screen } from '../../lambda/render/device.ts';

/** The devices every card is looked at on. */
export const SCREENS = {
  'show-8': { shape: 'rectangle', widthDp: 1280, heightDp: 800, kind: 'hub', aplVersion: '2024.3' },
  'show-5': { shape: 'rectangle', widthDp: 960, heightDp: 480, kind: 'hub', aplVersion: '2024.3' },
  round: { shape: 'round', widthDp: 480, heightDp: 480, kind: 'hub', aplVersion: '1.4' },
  'show-15': { shape: 'rectangle', widthDp: 1920, heightDp: 1080, kind: 'hub', aplVersion: '2024.3' },
  tv: { shape: 'rectangle', widthDp: 960, heightDp: 540, kind: 'tv', aplVersion: '2024.3' },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;
