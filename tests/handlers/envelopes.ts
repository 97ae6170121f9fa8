import type { RequestEnvelope } from 'ask-sdk-model';

/** A slot as the tests write it: words, and ids that a value list knows them by. */
export interface TestSlot {
  readonly said: string;
  readonly id?: string;
}

/** A request for an intent with filled slots, as Alexa sends it. */
export function intended(
  name: string,
  slots: Readonly<Record<string, string | TestSlot | readonly TestSlot[]>> = {},
) {
  return enveloped({
    type: 'IntentRequest',
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, filled(slot, value)])),
    },
  });
}

/** Free words, delivered whole. */
export function spoken(words: string) {
  return intended('TellIntent', { speech: words });
}

export function enveloped(request: unknown): RequestEnvelope {
  return { version: '1.0', request } as RequestEnvelope;
}

function filled(name: string, value: string | TestSlot | readonly TestSlot[]) {
  if (Array.isArray(value)) {
    return {
      name,
      slotValue: { type: 'List', values: value.map((each) => ({ type: 'Simple', ...resolved(each) })) },
    };
  }
  const one: TestSlot = typeof value === 'string' ? { said: value } : (value as TestSlot);
  return { name, ...resolved(one), slotValue: { type: 'Simple', ...resolved(one) } };
}

function resolved({ said, id }: TestSlot) {
  if (id === undefined) return { value: said };
  const match = { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: said } }] };
  return { value: said, resolutions: { resolutionsPerAuthority: [match] } };
}
