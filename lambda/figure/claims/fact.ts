// What a picture says, as data. Sides are by role: `own` is the side being stretched or pressed, `other` is the other one. A
// spoken step that refers to these facts cannot disagree with the picture, because the picture is checked against them.
import type { Muscle } from '../pose.ts';

export const WHOSE = ['own', 'other'] as const;
export type Whose = (typeof WHOSE)[number];

export const LANDMARKS = ['hand', 'elbow', 'hip', 'knee', 'ankle', 'foot', 'buttock'] as const;
export type Landmark = (typeof LANDMARKS)[number];
/** A part of the body by role, such as `own-foot` or `other-elbow`. */
export type PartOf<L extends Landmark = Landmark> = `${Whose}-${L}`;

export const HOLDS = ['shin', 'back-of-thigh', 'front-of-thigh', 'ankle', 'knee'] as const;
export const SUPPORTS = ['wall', 'chair', 'counter'] as const;
export const SEATS = ['floor', 'chair', 'roller', 'ball'] as const;

export type Fact =
  /** `part` is farther back than `of`. */
  | { readonly fact: 'behind'; readonly part: PartOf; readonly of: PartOf }
  /** `part` has passed `of` towards the side that `part` does not belong to. */
  | { readonly fact: 'crosses'; readonly part: PartOf; readonly of: PartOf }
  /** `part` is on the outer side of `of`: the side of the body that `of` belongs to. */
  | { readonly fact: 'outside'; readonly part: PartOf; readonly of: PartOf }
  /** `part` touches `of`. */
  | { readonly fact: 'touches'; readonly part: PartOf; readonly of: PartOf }
  /** `part` rests on top of `of`. */
  | { readonly fact: 'rests-on'; readonly part: PartOf<'ankle'>; readonly of: PartOf<'knee'> }
  | { readonly fact: 'flat-on-floor'; readonly part: PartOf<'foot'> }
  | { readonly fact: 'on-floor'; readonly part: PartOf<'hand'> }
  /** The hand is behind the hips. */
  | { readonly fact: 'behind-hips'; readonly part: PartOf<'hand'> }
  /** `straight` within 9 degrees, `soft` 12 to 40, `bent` more than 60. */
  | { readonly fact: 'straight' | 'soft' | 'bent'; readonly part: PartOf<'knee'> }
  /** The knee is drawn up past the hip, towards the chest; or, sitting, above it. */
  | { readonly fact: 'drawn-up'; readonly part: PartOf<'knee'> }
  /** The knee falls open, away from the midline. */
  | { readonly fact: 'opens-out'; readonly part: PartOf<'knee'> }
  /** A hand is on that place of a leg. */
  | {
      readonly fact: 'holds';
      readonly part: PartOf<'hand'>;
      readonly of: `${Whose}-${(typeof HOLDS)[number]}`;
    }
  | { readonly fact: 'against'; readonly part: PartOf<'hand'>; readonly of: (typeof SUPPORTS)[number] }
  /** The towel passes behind that thigh, and both hands have an end of it. */
  | { readonly fact: 'towel-behind-thigh'; readonly of: Whose }
  /** Lying on the back, head and back on the floor. */
  | { readonly fact: 'lies-flat' }
  | { readonly fact: 'stands' }
  | { readonly fact: 'sits-on'; readonly of: (typeof SEATS)[number] }
  /** The weight is more on that buttock. */
  | { readonly fact: 'weight-on'; readonly of: Whose }
  /** The ball is between that buttock and the wall. */
  | { readonly fact: 'ball-at-wall'; readonly of: Whose }
  /** The ball is on the floor beneath that buttock. */
  | { readonly fact: 'ball-under'; readonly of: Whose }
  | { readonly fact: 'upper-body-upright' }
  | { readonly fact: 'upper-body-leans'; readonly to: Whose | 'ahead' }
  /** The back stays straight from hips to shoulders. */
  | { readonly fact: 'back-straight' }
  | { readonly fact: 'hips-move'; readonly to: Whose }
  | { readonly fact: 'chest-turns'; readonly to: Whose }
  /** The gaze goes past the chest, over that shoulder. */
  | { readonly fact: 'looks-over-shoulder'; readonly to: Whose }
  /** The wall or chair is at that side. */
  | { readonly fact: 'support-at'; readonly to: Whose }
  | { readonly fact: 'wall-behind' }
  | { readonly fact: 'glows'; readonly muscle: Muscle; readonly of: Whose };
