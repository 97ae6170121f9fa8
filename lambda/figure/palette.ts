import type { Role } from './stroke.ts';

export type Palette = Readonly<Record<Role, string>>;

/** The ground every screen is painted with. */
export const GROUND = '#17110D';

/** Colours on the dark ground: what is near is light, what is far is darker, and warm orange is kept for the muscle that works. */
export const WARM_DARK: Palette = {
  floor: '#251B15',
  shade: '#0A0604',
  wall: '#33271F',
  wallLine: '#5A4638',
  edge: '#1B1410',
  skinNear: '#F7E2CB',
  skinFar: '#A98B74',
  skinShade: '#D3B295',
  topNear: '#5FA8A3',
  shortsNear: '#2F6F78',
  shortsFar: '#1F4C54',
  shoeNear: '#DCE6E4',
  shoeFar: '#8B9895',
  hair: '#6B4632',
  glow: '#FF6B2C',
  woodNear: '#9A7C63',
  wood: '#745B49',
  woodFar: '#4D3C30',
  rollerNear: '#8C93B8',
  roller: '#5F668F',
  rollerFar: '#3B4063',
  ball: '#D9DC6A',
  ballSeam: '#8E913A',
  towel: '#E3C66B',
};
