import type { Choice, Press } from '../../score/card.ts';
import type { Figure } from './figures.ts';
import { fitted, LINE_HEIGHT } from './fit.ts';
import { type Box, type Command, type Component, dp, inset, literal, placed } from './format.ts';
import { INK } from './ink.ts';

export interface TextLook {
  readonly max: number;
  readonly min: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly id?: string;
}

/** Words that are known now, at the largest size that fits their box. */
export function words(text: string, box: Box, look: TextLook): Component {
  return lettering(literal(text).replaceAll('\n', '<br>'), box, {
    ...look,
    size: fitted(text, box, look).size,
  });
}

/** Text of a given size, also for an expression that only the screen can work out. */
export function lettering(
  text: string,
  box: Box,
  look: Omit<TextLook, 'max' | 'min'> & { readonly size: number },
): Component {
  return {
    type: 'Text',
    ...(look.id === undefined ? {} : { id: look.id }),
    ...placed(box),
    text,
    fontSize: dp(look.size),
    lineHeight: LINE_HEIGHT,
    fontWeight: look.bold ? 700 : 400,
    color: look.color ?? INK.text,
    textAlign: look.align ?? 'left',
    textAlignVertical: look.vertical ?? 'top',
  };
}

/** A plain area of one colour. */
export function area(box: Box, color: string, radius = 0): Component {
  return { type: 'Frame', ...placed(box), backgroundColor: color, borderRadius: dp(radius) };
}

/** A button that says its own name. `size` is the largest its label may be; it shrinks to fit. */
export function button(choice: Choice, box: Box, size: number, tint?: string): Component {
  const main = choice.weight === 'main';
  return touch(choice.label, choice.press, box, [
    {
      type: 'Frame',
      width: '100%',
      height: '100%',
      style: main ? 'mainButton' : 'plainButton',
      ...(tint === undefined ? {} : { backgroundColor: tint }),
      borderRadius: dp(Math.min(box.height / 2, 28)),
      item: {
        type: 'Text',
        width: '100%',
        height: '100%',
        paddingLeft: '4dp',
        paddingRight: '4dp',
        text: literal(choice.label),
        fontSize: dp(
          fitted(choice.label, inset(box, 6), { max: size, min: Math.round(size * 0.6), bold: main }).size,
        ),
        fontWeight: main ? 700 : 400,
        textAlign: 'center',
        textAlignVertical: 'center',
        color: main ? INK.onAccent : INK.text,
      },
    },
  ]);
}

/** Anything that can be touched or chosen with a remote. `name` is what a screen reader says. */
export function touch(name: string, press: Press, box: Box, items: readonly Component[]): Component {
  return {
    type: 'TouchWrapper',
    ...placed(box),
    accessibilityLabel: name,
    onPress: [sendEvent(press)],
    items,
  };
}

export function sendEvent(args: readonly unknown[]): Command {
  return { type: 'SendEvent', arguments: args };
}

/** A drawing from the document's `graphics`. */
export function graphic(source: string, box: Box, more: Readonly<Record<string, unknown>> = {}): Component {
  return { type: 'VectorGraphic', source, ...placed(box), scale: 'best-fit', align: 'center', ...more };
}

/** A figure, on the side it is for. */
export function figureIn(
  { name, flipped }: Figure,
  box: Box,
  more: Readonly<Record<string, unknown>> = {},
): Component {
  return graphic(name, box, { ...(flipped ? { transform: [{ scaleX: -1 }] } : {}), ...more });
}

/** Buttons take on the focus of a remote and the press of a finger. */
export const STYLES = {
  mainButton: {
    values: [
      { backgroundColor: INK.accent, borderWidth: '0dp', borderColor: INK.text },
      { when: '${state.focused}', borderWidth: '4dp' },
      { when: '${state.pressed}', opacity: 0.7 },
    ],
  },
  plainButton: {
    values: [
      { backgroundColor: INK.raised, borderWidth: '1dp', borderColor: INK.line },
      { when: '${state.focused}', borderWidth: '4dp', borderColor: INK.text },
      { when: '${state.pressed}', opacity: 0.7 },
    ],
  },
} as const;
