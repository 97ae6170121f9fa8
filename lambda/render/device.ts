/** What a device can do, as far as a response depends on it. `handlers/device.ts` reads it from the request. */
export interface Device {
  readonly screen: Screen | null;
  /** A four-character clock, as on an Echo Dot with clock. */
  readonly clock: boolean;
  /** False once the device has reported that it cannot play APL for Audio. */
  readonly apla: boolean;
}

export interface Screen {
  readonly shape: 'round' | 'rectangle';
  readonly widthDp: number;
  readonly heightDp: number;
  readonly kind: 'hub' | 'tv';
  /** The newest language the device draws, as it reports it: "1.4", "2024.3". */
  readonly aplVersion: string;
}

/** The language level all documents are written in. */
export const APL_LEVEL = '1.4';

/** Whether a screen can draw our documents. A year ("2024.3") is newer than any "1.x". */
export function canDraw(screen: Screen | null): screen is Screen {
  if (screen === null) return false;
  const [major = 0, minor = 0] = screen.aplVersion.split('.').map(Number);
  return major > 1 || (major === 1 && minor >= 4);
}
