import type { Condition, Equipment, MoveId, Variant } from './vocabulary.ts';

/** What a body allows of a move. */
export type Allowance =
  | { readonly kind: 'ok' }
  /** Done, with one sentence of care. */
  | { readonly kind: 'care'; readonly why: WhyKey; readonly source: string }
  | { readonly kind: 'variant'; readonly variant: Variant; readonly why: WhyKey; readonly source: string }
  | { readonly kind: 'blocked'; readonly why: WhyKey; readonly source: string };

export const WHY_KEYS = [
  'replaced-hip',
  'recent-surgery',
  'weak-bones',
  'pregnant',
  'blood-thinners',
  'sore-knee',
  'outer-hip-pain',
  'sit-bone-pain',
  'poor-balance',
  'no-floor',
  'fresh-strain',
  'sore-wrist',
  'sore-low-back',
  'advised-against',
  'no-roller',
  'no-ball',
  'no-support',
  'no-chair',
  'no-way-round', // two conditions whose changes do not go together
  'no-time', // it does not fit into the minutes that were asked for
  'not-wanted',
  'hurt', // it was stopped in this session because it hurt
] as const;
export type WhyKey = (typeof WHY_KEYS)[number];

/** A move that is not done, and why. */
export interface LeftOut {
  readonly move: MoveId;
  readonly why: WhyKey;
}

const OK: Allowance = { kind: 'ok' };
const care = (why: WhyKey, source: string): Allowance => ({ kind: 'care', why, source });
const blocked = (why: WhyKey, source: string): Allowance => ({ kind: 'blocked', why, source });
const variant = (form: Variant, why: WhyKey, source: string): Allowance => ({
  kind: 'variant',
  variant: form,
  why,
  source,
});
const all = (why: WhyKey, source: string): Readonly<Record<MoveId, Allowance>> => ({
  'knee-to-chest': blocked(why, source),
  piriformis: blocked(why, source),
  'it-band': blocked(why, source),
  'foam-roller': blocked(why, source),
  'trigger-point': blocked(why, source),
});

/**
 * Conditions by moves. DESIGN marks a rule of our own, for a physiotherapist to confirm. Where the sources
 * hang a move on something we do not ask (pelvic pain in pregnancy), the move is blocked.
 */
export const BLOCKS: Readonly<Record<Condition, Readonly<Record<MoveId, Allowance>>>> = {
  'replaced-hip': all('replaced-hip', 'THR-LHSC'),
  'recent-surgery': all('recent-surgery', 'DESIGN'),
  'weak-bones': {
    'knee-to-chest': variant('bent-other-leg', 'weak-bones', 'BHOF'),
    piriformis: blocked('weak-bones', 'TFTF'),
    'it-band': variant('support', 'weak-bones', 'BHOF'),
    'foam-roller': blocked('weak-bones', 'BHOF'),
    'trigger-point': blocked('weak-bones', 'BHOF'),
  },
  pregnant: {
    'knee-to-chest': variant('chair', 'pregnant', 'PREG-NHS'),
    piriformis: blocked('pregnant', 'PGP-MK'),
    'it-band': blocked('pregnant', 'PGP-CUH'),
    'foam-roller': blocked('pregnant', 'DESIGN'),
    'trigger-point': blocked('pregnant', 'DESIGN'),
  },
  'blood-thinners': {
    'knee-to-chest': OK,
    piriformis: OK,
    'it-band': OK,
    'foam-roller': blocked('blood-thinners', 'SUN15'),
    'trigger-point': blocked('blood-thinners', 'SUN15'),
  },
  'sore-knee': {
    'knee-to-chest': variant('thigh-hold', 'sore-knee', 'SEED'),
    piriformis: variant('lying', 'sore-knee', 'BAYCARE-SUP'),
    'it-band': variant('soft-knees', 'sore-knee', 'DESIGN'),
    'foam-roller': variant('foot-on-floor', 'sore-knee', 'DESIGN'),
    'trigger-point': variant('foot-on-floor', 'sore-knee', 'DESIGN'),
  },
  'outer-hip-pain': {
    'knee-to-chest': OK,
    piriformis: care('outer-hip-pain', 'GTPS-DH'),
    'it-band': blocked('outer-hip-pain', 'GTPS-DH'),
    'foam-roller': care('outer-hip-pain', 'GTPS-DH'),
    'trigger-point': care('outer-hip-pain', 'GTPS-DH'),
  },
  'sit-bone-pain': {
    'knee-to-chest': care('sit-bone-pain', 'PHT'),
    piriformis: care('sit-bone-pain', 'PHT'),
    'it-band': OK,
    'foam-roller': care('sit-bone-pain', 'PHT'),
    'trigger-point': care('sit-bone-pain', 'PHT'),
  },
  'poor-balance': {
    'knee-to-chest': OK,
    piriformis: OK,
    'it-band': variant('support', 'poor-balance', 'DESIGN'),
    'foam-roller': OK,
    'trigger-point': OK,
  },
  'no-floor': {
    'knee-to-chest': variant('chair', 'no-floor', 'DESIGN'),
    piriformis: variant('chair', 'no-floor', 'ESK-CHAIR'),
    'it-band': OK,
    'foam-roller': variant('wall', 'no-floor', 'DESIGN'),
    'trigger-point': variant('wall', 'no-floor', 'TBALL'),
  },
  'fresh-strain': all('fresh-strain', 'NHS-SPRAIN'),
  'sore-wrist': {
    'knee-to-chest': variant('towel', 'sore-wrist', 'DESIGN'),
    piriformis: variant('chair', 'sore-wrist', 'DESIGN'),
    'it-band': OK,
    'foam-roller': variant('wall', 'sore-wrist', 'DESIGN'),
    'trigger-point': variant('wall', 'sore-wrist', 'DESIGN'),
  },
  'sore-low-back': {
    'knee-to-chest': variant('bent-other-leg', 'sore-low-back', 'DESIGN'),
    piriformis: care('sore-low-back', 'DESIGN'),
    'it-band': care('sore-low-back', 'DESIGN'),
    'foam-roller': OK,
    'trigger-point': OK,
  },
  'advised-against': all('advised-against', 'DESIGN'),
};

/**
 * Which form wins where two conditions ask for different ones, for each move: the first in the list. A form
 * that is not in the list does not go together with another.
 */
const STRONGER: Readonly<Record<MoveId, readonly Variant[]>> = {
  // The chair spares floor, knee and grip; with the other knee bent the hands are behind the thigh anyway.
  'knee-to-chest': ['chair', 'bent-other-leg', 'towel', 'thigh-hold'],
  // An ankle on a knee is not for a sore knee, and lying is not for those who cannot get down.
  piriformis: [],
  // With both hands on a support the knees are soft anyway.
  'it-band': ['support', 'soft-knees'],
  'foam-roller': ['wall', 'foot-on-floor'],
  'trigger-point': ['wall', 'foot-on-floor'],
};

/**
 * How a move is to be done by somebody with these conditions in a room that misses these things: as it is
 * written, with care, in another form, or not at all.
 */
export function allowance(
  move: MoveId,
  conditions: readonly Condition[],
  missing: readonly Equipment[],
): Allowance {
  const told = [...conditions, ...(missing.includes('floor') ? (['no-floor'] as const) : [])];
  const found = [...new Set(told)].map((condition) => BLOCKS[condition][move]);
  const block = found.find((each) => each.kind === 'blocked');
  if (block) return block;
  const forms = found.filter((each) => each.kind === 'variant');
  const form = strongest(move, forms);
  if (form === null) return blocked('no-way-round', 'DESIGN');
  const allowed = form ?? found.find((each) => each.kind === 'care') ?? OK;
  return withoutThings(move, allowed, missing);
}

type Form = Extract<Allowance, { kind: 'variant' }>;

/** Undefined for none, null where they do not go together. */
function strongest(move: MoveId, forms: readonly Form[]): Form | null | undefined {
  const [first, ...others] = forms;
  if (!first || others.every((other) => other.variant === first.variant)) return first;
  const ranks = forms.map((form) => STRONGER[move].indexOf(form.variant));
  return ranks.includes(-1) ? null : forms[ranks.indexOf(Math.min(...ranks))];
}

/** What a move needs and the room has not: another form where there is one (DESIGN), else no move. */
function withoutThings(move: MoveId, allowed: Allowance, missing: readonly Equipment[]): Allowance {
  const form = allowed.kind === 'variant' ? allowed.variant : 'standard';
  const without = (thing: Equipment) => missing.includes(thing);
  if (form === 'chair' && without('chair')) return blocked('no-chair', 'DESIGN');
  if (move === 'trigger-point' && without('ball')) return blocked('no-ball', 'DESIGN');
  if (move === 'it-band' && without('wall') && without('chair')) return blocked('no-support', 'DESIGN');
  if (form === 'wall' && without('wall')) return blocked('no-support', 'DESIGN');
  if (move !== 'foam-roller') return allowed;
  if (form === 'wall') return without('ball') ? blocked('no-ball', 'DESIGN') : allowed;
  if (!without('foam-roller')) return allowed;
  return without('ball') || without('wall')
    ? blocked('no-roller', 'DESIGN')
    : variant('wall', 'no-roller', 'DESIGN');
}
