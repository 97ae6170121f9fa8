/**
 * Ids that look like Amazon's. Requests and sessions are the same for the same seed, so that a conversation
 * can be run again; the account and the device always are, so that a profile on disk finds its person.
 */
export interface Ids {
  readonly application: string;
  readonly user: string;
  readonly device: string;
  /** The `nth` request of this desk. */
  readonly request: (nth: number) => string;
  readonly session: (nth: number) => string;
  readonly person: (name: string) => string;
}

export const DESK_SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-676c757465ff';

export function idsOf(seed: number, application = DESK_SKILL_ID): Ids {
  return {
    application,
    user: `amzn1.ask.account.DESK${hexOf(0, 0, 'user').toUpperCase()}`,
    device: `amzn1.ask.device.DESK${hexOf(0, 0, 'device').toUpperCase()}`,
    request: (nth) => `amzn1.echo-api.request.${uuidOf(seed, nth, 'request')}`,
    session: (nth) => `amzn1.echo-api.session.${uuidOf(seed, nth, 'session')}`,
    person: (name) => `amzn1.ask.person.DESK${hexOf(0, 0, name).toUpperCase()}`,
  };
}

function uuidOf(seed: number, nth: number, kind: string): string {
  const hex = hexOf(seed, nth, kind);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 32 hexadecimal digits that depend on all three. */
function hexOf(seed: number, nth: number, kind: string): string {
  let state = 0x811c9dc5;
  let hex = '';
  for (let part = 0; part < 4; part++) {
    for (const character of `${kind}:${seed}:${nth}:${part}`) {
      state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0;
    }
    hex += state.toString(16).padStart(8, '0');
  }
  return hex;
}
