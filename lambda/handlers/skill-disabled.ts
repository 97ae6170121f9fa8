import type { RequestEnvelope } from 'ask-sdk-model';
import type { ProfileStore } from '../store/profile.ts';

/** The event that Alexa sends, in no session, when an account disables the skill. */
export function isSkillDisabled({ request }: RequestEnvelope): boolean {
  return request.type === 'AlexaSkillEvent.SkillDisabled';
}

/** Deletes everything kept of the account. Rejects when the store does, so that Alexa sends the event again. */
export async function forgetAccount(envelope: RequestEnvelope, store: ProfileStore): Promise<void> {
  const account = envelope.context?.System?.user?.userId;
  if (account) await store.deleteAccount(account);
}
