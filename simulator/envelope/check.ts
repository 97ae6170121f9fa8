/**
 * Checks at run time that an envelope has the shape the platform sends, so that a wrong desk never makes a
 * skill look right. Each entry names the place and what is wrong with it; empty when all is well.
 */
export function envelopeFaults(envelope: unknown): readonly string[] {
  const request = at(envelope, 'request');
  const type = at(request, 'type');
  return [
    ...EVERYWHERE.flatMap((rule) => applied(rule, envelope)),
    ...(type === 'IntentRequest' ? intentFaults(at(request, 'intent')) : []),
    ...(type === 'SessionEndedRequest' && !REASONS.includes(String(at(request, 'reason')))
      ? ['request.reason: must be one of the known reasons']
      : []),
    ...(type === 'IntentRequest' && !DIALOG_STATES.includes(String(at(request, 'dialogState')))
      ? ['request.dialogState: must be STARTED, IN_PROGRESS or COMPLETED']
      : []),
  ];
}

interface Rule {
  readonly path: string;
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const EVERYWHERE: readonly Rule[] = [
  { path: 'version', must: 'be "1.0"', holds: (value) => value === '1.0' },
  { path: 'session.new', must: 'be true or false', holds: (value) => typeof value === 'boolean' },
  { path: 'session.sessionId', must: 'be a session id', holds: startsWith('amzn1.echo-api.session.') },
  { path: 'session.application.applicationId', must: 'be a skill id', holds: startsWith('amzn1.ask.skill.') },
  { path: 'session.attributes', must: 'be an object', holds: isObject },
  { path: 'session.user.userId', must: 'be a user id', holds: startsWith('amzn1.ask.account.') },
  {
    path: 'context.System.application.applicationId',
    must: 'be a skill id',
    holds: startsWith('amzn1.ask.skill.'),
  },
  { path: 'context.System.user.userId', must: 'be a user id', holds: startsWith('amzn1.ask.account.') },
  { path: 'context.System.device.deviceId', must: 'be a text', holds: isText },
  { path: 'context.System.device.supportedInterfaces', must: 'be an object', holds: isObject },
  { path: 'context.System.apiEndpoint', must: 'be an address', holds: startsWith('https://') },
  { path: 'request.type', must: 'be a text', holds: isText },
  { path: 'request.requestId', must: 'be a request id', holds: startsWith('amzn1.echo-api.request.') },
  { path: 'request.timestamp', must: 'be an ISO time', holds: (value) => ISO.test(String(value)) },
  {
    path: 'request.locale',
    must: 'be a locale',
    holds: (value) => /^[a-z]{2}-[A-Z]{2}$/.test(String(value)),
  },
];

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const REASONS = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'];
const DIALOG_STATES = ['STARTED', 'IN_PROGRESS', 'COMPLETED'];
const RESOLUTION_CODES = [
  'ER_SUCCESS_MATCH',
  'ER_SUCCESS_NO_MATCH',
  'ER_ERROR_TIMEOUT',
  'ER_ERROR_EXCEPTION',
];

function applied({ path, must, holds }: Rule, envelope: unknown): readonly string[] {
  const value = path.split('.').reduce(at, envelope);
  return holds(value) ? [] : [`${path}: must ${must}`];
}

function intentFaults(intent: unknown): readonly string[] {
  const faults: string[] = [];
  if (!isText(at(intent, 'name'))) faults.push('request.intent.name: must be a text');
  if (at(intent, 'confirmationStatus') !== 'NONE')
    faults.push('request.intent.confirmationStatus: must be NONE');
  const slots = at(intent, 'slots');
  if (slots === undefined) return faults;
  if (!isObject(slots)) return [...faults, 'request.intent.slots: must be an object'];
  for (const [name, slot] of Object.entries(slots as object)) faults.push(...slotFaults(name, slot));
  return faults;
}

function slotFaults(name: string, slot: unknown): readonly string[] {
  const here = `request.intent.slots.${name}`;
  const faults: string[] = [];
  if (at(slot, 'name') !== name) faults.push(`${here}.name: must be its key`);
  const value = at(slot, 'slotValue');
  if (value === undefined) return faults;
  const listed = at(value, 'type') === 'List' ? (at(value, 'values') as unknown[]) : [value];
  for (const each of listed) {
    if (at(each, 'type') !== 'Simple' || !isText(at(each, 'value')))
      faults.push(`${here}.slotValue: must be simple`);
    const resolved = at(at(each, 'resolutions'), 'resolutionsPerAuthority') as unknown[] | undefined;
    for (const authority of resolved ?? []) {
      const code = String(at(at(authority, 'status'), 'code'));
      if (!RESOLUTION_CODES.includes(code)) faults.push(`${here}: unknown resolution ${code}`);
    }
  }
  return faults;
}

function startsWith(prefix: string): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && value.startsWith(prefix) && value.length > prefix.length;
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? (value as Record<string, unknown>)[key] : undefined;
}
