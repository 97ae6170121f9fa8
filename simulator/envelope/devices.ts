import type { interfaces, SupportedInterfaces } from 'ask-sdk-model';

export const DEVICES = ['echo', 'clock', 'round', 'show-5', 'show-8', 'show-15', 'tv'] as const;
export type DeviceKind = (typeof DEVICES)[number];

/** What a kind of device tells the skill about itself in every request. */
export interface DeviceFacts {
  readonly kind: DeviceKind;
  readonly name: string;
  readonly screen: Screen | null;
  readonly clock: boolean;
}

/** Sizes in device-independent pixels; physical pixels are these times `dpi / 160`. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: interfaces.viewport.Shape;
  readonly mode: interfaces.viewport.Mode;
  readonly touch: boolean;
}

/** The newest version that current devices report. */
const APL_VERSION = '2024.3';
const APLT_VERSION = '1.0';

const hub = (width: number, height: number): Screen => ({
  width,
  height,
  dpi: 160,
  shape: 'RECTANGLE',
  mode: 'HUB',
  touch: true,
});

const FACTS: Readonly<Record<DeviceKind, DeviceFacts>> = {
  echo: { kind: 'echo', name: 'Echo, without a screen', screen: null, clock: false },
  clock: { kind: 'clock', name: 'Echo Dot with clock', screen: null, clock: true },
  round: {
    kind: 'round',
    name: 'Echo Spot, round screen',
    screen: { ...hub(480, 480), shape: 'ROUND' },
    clock: false,
  },
  'show-5': { kind: 'show-5', name: 'Echo Show 5', screen: hub(960, 480), clock: false },
  'show-8': { kind: 'show-8', name: 'Echo Show 8', screen: hub(1280, 800), clock: false },
  'show-15': { kind: 'show-15', name: 'Echo Show 15', screen: hub(1920, 1080), clock: false },
  tv: {
    kind: 'tv',
    name: 'Fire TV',
    screen: { width: 960, height: 540, dpi: 320, shape: 'RECTANGLE', mode: 'TV', touch: false },
    clock: false,
  },
};

export function factsOf(kind: DeviceKind): DeviceFacts {
  return FACTS[kind];
}

/** The device of that name, by one of the names above or by what people call it; null for none. */
export function deviceNamed(name: string): DeviceKind | null {
  const wanted = name.trim().toLowerCase().replace(/\s+/g, '-');
  return DEVICES.find((kind) => kind === wanted) ?? NICKNAMES[wanted] ?? null;
}

const NICKNAMES: Readonly<Record<string, DeviceKind>> = {
  headless: 'echo',
  dot: 'echo',
  spot: 'round',
  hub: 'show-8',
  show: 'show-8',
  'fire-tv': 'tv',
};

export function interfacesOf({ screen, clock }: DeviceFacts): SupportedInterfaces {
  return {
    AudioPlayer: {},
    ...(screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } } : {}),
    ...(clock ? { 'Alexa.Presentation.APLT': { runtime: { maxVersion: APLT_VERSION } } } : {}),
  };
}

/** The older, single description of a screen; absent on devices without one. */
export function viewportOf({ screen }: DeviceFacts): interfaces.viewport.ViewportState | null {
  if (!screen) return null;
  const scale = screen.dpi / 160;
  return {
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    mode: screen.mode,
    shape: screen.shape,
    pixelWidth: screen.width * scale,
    pixelHeight: screen.height * scale,
    dpi: screen.dpi,
    currentPixelWidth: screen.width * scale,
    currentPixelHeight: screen.height * scale,
    ...(screen.touch ? { touch: ['SINGLE'] } : { keyboard: ['DIRECTION'] }),
    video: { codecs: ['H_264_42', 'H_264_41'] },
  };
}

export function viewportsOf({ screen, clock }: DeviceFacts): interfaces.viewport.TypedViewportState[] {
  return [...(screen ? [aplViewport(screen)] : []), ...(clock ? [CLOCK_FACE] : [])];
}

function aplViewport(screen: Screen): interfaces.viewport.APLViewportState {
  const scale = screen.dpi / 160;
  return {
    type: 'APL',
    id: 'main',
    shape: screen.shape,
    dpi: screen.dpi,
    presentationType: 'STANDARD',
    canRotate: false,
    configuration: {
      current: {
        mode: screen.mode,
        video: { codecs: ['H_264_42', 'H_264_41'] },
        size: { type: 'DISCRETE', pixelWidth: screen.width * scale, pixelHeight: screen.height * scale },
      },
    },
  };
}

const CLOCK_FACE: interfaces.viewport.APLTViewportState = {
  type: 'APLT',
  id: 'main',
  supportedProfiles: ['FOUR_CHARACTER_CLOCK'],
  lineLength: 4,
  lineCount: 1,
  characterFormat: 'SEVEN_SEGMENT',
  interSegments: [{ x: 2, y: 0, characters: "':." }],
};
