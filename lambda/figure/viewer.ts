import { cross, dot, type Vec } from './space.ts';

/** Where a viewer stands, in degrees: azimuth 0 looks from the person's right, 90 from the front; height is above the floor. */
export type Viewpoint = { readonly azimuth: number; readonly height: number };
/** A point on the picture plane (x right, y down, in heads) and how near it is to the viewer. */
export type Seen = { readonly x: number; readonly y: number; readonly depth: number };
export type Viewer = {
  readonly to: Vec;
  readonly right: Vec;
  readonly up: Vec;
  readonly see: (point: Vec) => Seen;
};

/** A far-off viewer: sizes do not shrink with distance. */
export const viewerAt = ({ azimuth, height }: Viewpoint): Viewer => {
  const a = (azimuth * Math.PI) / 180;
  const h = (height * Math.PI) / 180;
  const to: Vec = [Math.sin(a) * Math.cos(h), Math.sin(h), Math.cos(a) * Math.cos(h)];
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
  const up = cross(to, right);
  return { to, right, up, see: (p) => ({ x: dot(p, right), y: -dot(p, up), depth: dot(p, to) }) };
};

/** The viewer who sees the mirrored person as this one sees the person. */
export const mirroredViewpoint = ({ azimuth, height }: Viewpoint): Viewpoint => ({
  azimuth: 180 - azimuth,
  height,
});
