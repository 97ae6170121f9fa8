import type { InteractionModel } from './model.ts';
import { type Recogniser, recogniserOf } from './recognise.ts';

export interface Understanding {
  readonly model: InteractionModel;
  readonly recognise: Recogniser;
}

/** Makes the recogniser of a locale when it is first wanted, and keeps it. Throws where `model` does. */
export function understandings(
  model: (locale: string) => InteractionModel,
  now: () => number,
): (locale: string) => Understanding {
  const made = new Map<string, Understanding>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const read = model(locale);
    const understanding = { model: read, recognise: recogniserOf(read, now) };
    made.set(locale, understanding);
    return understanding;
  };
}
