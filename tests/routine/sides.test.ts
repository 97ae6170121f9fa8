import { describe, expect, it } from 'vitest';
import type { NamedPart, OfSide } from '../../lambda/routine/moves/move.ts';
import { MOVE, stepsOf, variantsOf } from '../../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { MOVES, type MoveId, otherSide, SIDES, type Side } from '../../lambda/routine/vocabulary.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { fill } from '../../lambda/words/fill.ts';

const FORMS = MOVES.flatMap((move) => variantsOf(move).map((variant) => ({ move, variant })));

/** "left knee" as [knee, left]; "to the left" as [toward, left]. */
function sidesIn(text: string): readonly (readonly [string, Side])[] {
  return [...text.matchAll(/(to the )?\b(left|right)\b(?: (\w+))?/g)].map(
    ([, toward, side, noun]) => [toward ? 'toward' : (noun ?? '?'), side as Side] as const,
  );
}

function filled(template: string, side: Side): string {
  return fill(template, { side, otherSide: otherSide(side) });
}

function named(parts: readonly NamedPart[], side: Side): readonly (readonly [string, Side])[] {
  return parts.map(([part, of]) => [part, of === 'side' ? side : otherSide(side)] as const);
}

describe('left and right', () => {
  it.each(FORMS)('are those of the move in every step of $move, $variant', ({ move, variant }) => {
    for (const side of SIDES) {
      for (const step of stepsOf(move, variant)) {
        expect(sidesIn(filled(ROUTINE.steps[step.key], side)), step.key).toEqual(named(step.names, side));
      }
    }
  });

  it.each(FORMS)('are the same in the short set-up of $move, $variant', ({ move, variant }) => {
    const known = new Set(
      [...stepsOf(move, variant).flatMap(({ names }) => names), ...ALSO_IN_SHORT].map((name) => name.join()),
    );
    for (const side of SIDES) {
      const short = ROUTINE.moves[move].short[variant];
      expect(short).toBeDefined();
      const found = sidesIn(filled(short ?? '', side));
      expect(found.length).toBeGreaterThan(0);
      for (const [part, of] of found) {
        expect([...known], `${short}`).toContain([part, of === side ? 'side' : 'other'].join());
      }
    }
  });

  it('belong to the stretched side wherever a move says what to feel', () => {
    for (const move of MOVES) {
      for (const side of SIDES) {
        const said = sidesIn(filled(`${ROUTINE.moves[move].feel} ${ROUTINE.moves[move].notFeel}`, side));
        expect(said.map(([, of]) => of)).toEqual([side]);
      }
    }
  });

  it('never stand in a line as words, only as placeholders', () => {
    const lines = [
      ...Object.values(ROUTINE.steps),
      ...Object.values(ROUTINE.moves).flatMap((move) => Object.values(move.short)),
    ];
    expect(lines.filter((line) => /\b(left|right)\b/.test(line))).toEqual([]);
  });

  it('are announced for the set that is being done', () => {
    for (const { move, variant } of FORMS) {
      for (const sets of [
        ['right', 'left'],
        ['left', 'right'],
      ] as const) {
        const planned = { move, variant, sets, introduce: 'name', care: null } as const;
        for (const passage of unfold(planned, DEFAULT_SETTINGS, ROUTINE)) {
          const told = passage.cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])).join(' ');
          const first = /\b(left|right) side\b/i.exec(told)?.[1]?.toLowerCase();
          if (first && passage.place?.phase === 'get-ready') expect(first).toBe(passage.place.side);
        }
      }
    }
  });
});

/** A short set-up may name the side of the room and the leg that is held. */
const ALSO_IN_SHORT: readonly NamedPart[] = [
  ['leg', 'side'],
  ['hand', 'side'],
  ['foot', 'other'],
  ['side', 'side'],
];

/** Each fact of a move's geometry, and the step and place in it that says so. */
const SAID_IN: Readonly<Record<MoveId, readonly (readonly [fact: string, step: string, index: number])[]>> = {
  'knee-to-chest': [
    ['raisedKnee', 'ktc-lift', 0],
    ['stretched', 'ktc-draw', 0],
    ['heldLeg', 'ktc-hands-thigh', 0],
    ['legOnFloor', 'ktc-lie-bent', 0],
  ],
  piriformis: [
    ['crossedLeg', 'piri-cross', 0],
    ['footOutsideKnee', 'piri-cross', 3],
    ['handBehind', 'piri-hand', 0],
    ['chestTurnsTo', 'piri-turn', 0],
    ['elbow', 'piri-elbow', 0],
    ['elbowOnKnee', 'piri-elbow', 1],
    ['looksOverShoulder', 'piri-elbow', 2],
    ['stretched', 'piri-press', 0],
  ],
  'it-band': [
    ['supportStandsOn', 'itb-stand', 0],
    ['footBehind', 'itb-cross', 0],
    ['trunkLeansTo', 'itb-lean', 0],
    ['hipEasesTo', 'itb-lean', 2],
    ['stretched', 'itb-lean', 3],
  ],
  'foam-roller': [
    ['handBehind', 'roll-hand', 0],
    ['crossedAnkle', 'roll-cross', 0],
    ['overKnee', 'roll-cross', 1],
    ['weightOn', 'roll-weight', 0],
  ],
  'trigger-point': [['ballUnder', 'press-find', 0]],
};

describe('the geometry of a move', () => {
  it.each(MOVES)('of %s is what its steps say', (move) => {
    const steps = variantsOf(move).flatMap((variant) => stepsOf(move, variant));
    expect(SAID_IN[move].map(([fact]) => fact).sort()).toEqual(Object.keys(MOVE[move].geometry).sort());
    for (const [fact, key, index] of SAID_IN[move]) {
      const said: OfSide | undefined = steps.find((step) => step.key === key)?.names[index]?.[1];
      expect(said, fact).toBe(MOVE[move].geometry[fact]);
    }
  });

  it('of the I T band leans the trunk away from the foot that is behind, and the hip toward it', () => {
    const { footBehind, trunkLeansTo, hipEasesTo, stretched } = MOVE['it-band'].geometry;
    expect(trunkLeansTo).not.toBe(footBehind);
    expect(hipEasesTo).toBe(footBehind);
    expect(stretched).toBe(footBehind);
  });

  it('of the piriformis turns to the crossed leg with the elbow of the other side', () => {
    const { crossedLeg, chestTurnsTo, elbow, handBehind, looksOverShoulder } = MOVE.piriformis.geometry;
    expect([chestTurnsTo, handBehind, looksOverShoulder]).toEqual([crossedLeg, crossedLeg, crossedLeg]);
    expect(elbow).not.toBe(crossedLeg);
  });
});
