import type { RequestEnvelope } from 'ask-sdk-model';
import type { Device, Screen } from '../render/device.ts';

/** What the device of this request can do. Anything missing or strange in the request means "cannot". */
export function readDevice(envelope: RequestEnvelope, failed: readonly ('apl' | 'apla')[]): Device {
  const interfaces = (envelope.context?.System?.device?.supportedInterfaces ?? {}) as Record<string, unknown>;
  return {
    screen: failed.includes('apl') ? null : readScreen(envelope, interfaces['Alexa.Presentation.APL']),
    clock: interfaces['Alexa.Presentation.APLT'] !== undefined,
    // Every Alexa device plays APL for Audio; there is no interface to look for, only a report that it failed.
    apla: !failed.includes('apla'),
  };
}

function readScreen(envelope: RequestEnvelope, apl: unknown): Screen | null {
  if (apl === undefined || apl === null) return null;
  const aplVersion = (apl as { runtime?: { maxVersion?: unknown } }).runtime?.maxVersion;
  const viewport = envelope.context?.Viewport;
  const pixelWidth = Number(viewport?.currentPixelWidth ?? viewport?.pixelWidth);
  const pixelHeight = Number(viewport?.currentPixelHeight ?? viewport?.pixelHeight);
  const dpi = Number(viewport?.dpi ?? 160);
  if (!(pixelWidth > 0) || !(pixelHeight > 0) || !(dpi > 0)) return null;
  return {
    shape: viewport?.shape === 'ROUND' ? 'round' : 'rectangle',
    widthDp: Math.round((pixelWidth * 160) / dpi),
    heightDp: Math.round((pixelHeight * 160) / dpi),
    kind: (viewport as { mode?: unknown } | undefined)?.mode === 'TV' ? 'tv' : 'hub',
    aplVersion: typeof aplVersion === 'string' ? aplVersion : '1.0',
  };
}
