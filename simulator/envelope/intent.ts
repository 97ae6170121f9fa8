import { createHash } from 'node:crypto';
import type { Intent, SimpleSlotValue, Slot, SlotValue, slu } from 'ask-sdk-model';
import type { SlotModel } from '../recognise/model.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { SpokenValue } from '../recognise/slots.ts';

/** The intent as a request carries it: all slots of the model are there, the unfilled ones without a value. */
export function intentOf({ intent, filled }: Recognition, applicationId: string) {
  const slots: Record<string, Slot> = {};
  for (const slot of intent.slots ?? []) {
    slots[slot.name] = slotOf(slot, filled[slot.name]?.values ?? [], applicationId);
  }
  return {
    name: intent.name,
    confirmationStatus: 'NONE',
    ...(intent.slots?.length ? { slots } : {}),
  } satisfies Intent;
}

/**
 * One value comes as `value` and as a simple `slotValue`. Several, in a slot with multiple values, come as a
 * list and without `value`.
 */
function slotOf(slot: SlotModel, values: readonly SpokenValue[], applicationId: string): Slot {
  const [only, ...others] = values.map((value) => simple(value, slot.type, applicationId));
  if (!only) return { name: slot.name, confirmationStatus: 'NONE' };
  if (others.length > 0) {
    const slotValue: SlotValue = { type: 'List', values: [only, ...others] };
    return { name: slot.name, confirmationStatus: 'NONE', slotValue };
  }
  return {
    name: slot.name,
    ...(only.value === undefined ? {} : { value: only.value }),
    ...(only.resolutions ? { resolutions: only.resolutions } : {}),
    confirmationStatus: 'NONE',
    slotValue: only,
  };
}

function simple(spoken: SpokenValue, type: string, applicationId: string): SimpleSlotValue {
  const resolutions = spoken.matches && resolutionsOf(spoken.matches, type, applicationId);
  return { type: 'Simple', value: spoken.value, ...(resolutions ? { resolutions } : {}) };
}

function resolutionsOf(
  matches: NonNullable<SpokenValue['matches']>,
  type: string,
  applicationId: string,
): slu.entityresolution.Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.${applicationId}.${type}`;
  const values = matches.map(({ name, id }) => ({
    value: { name, id: id ?? createHash('md5').update(name).digest('hex') },
  }));
  return {
    resolutionsPerAuthority: [
      {
        authority,
        status: { code: values.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
        values,
      },
    ],
  };
}
