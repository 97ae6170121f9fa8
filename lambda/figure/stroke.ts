/** What a stroke stands for; a palette gives each its colour. `glow` and `shade` fade from their middle to nothing at their edge. */
export const ROLES = [
  'floor',
  'shade',
  'wall',
  'wallLine',
  'edge',
  'skinNear',
  'skinFar',
  'skinShade',
  'topNear',
  'shortsNear',
  'shortsFar',
  'shoeNear',
  'shoeFar',
  'hair',
  'glow',
  'woodNear',
  'wood',
  'woodFar',
  'rollerNear',
  'roller',
  'rollerFar',
  'ball',
  'ballSeam',
  'towel',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * One path of a drawing. Without a width it is filled; with one it is a line that wide. Path data and widths are whole numbers
 * in drawing units, 100 to a head, x right and y down; the origin is where the world's is.
 */
export type Stroke = {
  readonly d: string;
  readonly role: Role;
  readonly opacity: number;
  readonly width?: number;
  /** A turn of the path about a point, clockwise; only soft strokes have one, so that their fading lies along the body. */
  readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number };
};

/** Drawing units to a head. */
export const PER_HEAD = 100;

export const isSoft = (role: Role): boolean => role === 'glow' || role === 'shade';
