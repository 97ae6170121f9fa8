import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Parts } from '../../lambda/handlers/skill.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { type ProfileStore, profileKey } from '../../lambda/store/profile.ts';
import { problemsOf } from '../check/problems.ts';
import { DESK_SKILL_ID } from '../envelope/ids.ts';
import type { Skill } from '../exchange.ts';
import { SILENT_SCREEN } from '../heard/response.ts';
import { overheard } from './hushed.ts';
import { isBare } from './log-line.ts';

/** What holds of the skill as a program, whatever is said. */
export interface Probe {
  /** What is wrong where it does not hold. */
  readonly name: string;
  readonly holds: boolean;
}

type Handler = (event: RequestEnvelope, context: never) => Promise<ResponseEnvelope>;

export interface Probed {
  /** What Lambda runs, in a process whose `SKILL_ID` is this. */
  readonly handlerOf: (skillId: string) => Promise<Handler>;
  /** The skill on parts that fail. */
  readonly skillOn: (parts: Parts) => Skill;
}

const REAL: Probed = { handlerOf: loadHandler, skillOn: createSkill };

/** Tries a launch that was heard at the desk on the skill, on it in disguise, and on one whose parts fail. */
export async function probe(launch: RequestEnvelope, probed: Probed = REAL): Promise<readonly Probe[]> {
  const own = await probed.handlerOf(DESK_SKILL_ID);
  const foreign = await probed.handlerOf('amzn1.ask.skill.another');
  const lines: string[] = [];
  const [faults, forgets] = await overheard(
    (line) => lines.push(line),
    async (): Promise<[readonly Probe[], boolean]> => [
      await faultsOfFailing(launch, probed.skillOn),
      await leavesNothing(launch, probed.skillOn),
    ],
  );
  return [
    { name: 'the handler takes more than two arguments', holds: own.length <= 2 },
    ...(await Promise.all(
      [launch, askedIn(launch)].map(async (envelope) => ({
        name: `${envelope.request.type} with unknown properties is not answered as ever`,
        holds: await answers(own, strange(envelope)),
      })),
    )),
    { name: 'a request for another skill is answered', holds: !(await answers(foreign, launch)) },
    ...(faults.length > 0 ? faults : [{ name: 'parts that fail', holds: true }]),
    {
      name: `a fault is logged with more than its name and code: ${lines.find((line) => !isBare(line))}`,
      holds: lines.every(isBare),
    },
    { name: 'a disabled skill leaves something behind', holds: forgets },
  ];
}

/** A question in place of a launch, in the same session. */
function askedIn(launch: RequestEnvelope): RequestEnvelope {
  const { requestId, timestamp, locale } = launch.request;
  const intent = { name: 'CanIRunIntent', confirmationStatus: 'NONE' as const, slots: {} };
  const request = { requestId, timestamp, locale, type: 'IntentRequest', dialogState: 'STARTED', intent };
  return { ...launch, request: request as RequestEnvelope['request'] };
}

/** With something unknown at every level that Amazon may add to. */
function strange(envelope: RequestEnvelope): RequestEnvelope {
  const { request, context, session } = envelope;
  const novelty = { of: [1, { of: null }] };
  const intent = 'intent' in request ? { intent: { ...request.intent, novelty } } : {};
  return {
    ...envelope,
    novelty,
    session: { ...session, novelty },
    context: { ...context, novelty, System: { ...context.System, novelty } },
    request: { ...request, novelty, ...intent },
  } as unknown as RequestEnvelope;
}

/** An apology is no answer to what is as it should be. */
async function answers(handler: Handler, envelope: RequestEnvelope): Promise<boolean> {
  return handler(envelope, {} as never).then(
    ({ response }) => {
      const said = JSON.stringify(response?.outputSpeech ?? '');
      return said !== '""' && !/sorry|start (again|over)/i.test(said);
    },
    () => false,
  );
}

const BROKEN = Object.assign(new Error('her leg is numb'), { name: 'Broken' });
const broken = () => Promise.reject(BROKEN);
const BROKEN_STORE: ProfileStore = { get: broken, put: broken, delete: broken, deleteAccount: broken };
const BROKEN_PARTS: Readonly<Record<string, Parts>> = {
  'a store that fails': { store: BROKEN_STORE },
  'a skill that throws': {
    store: memoryStore(),
    now: () => {
      throw BROKEN;
    },
  },
};

/** What is said then keeps to the rules of a session as anything else does. */
async function faultsOfFailing(
  launch: RequestEnvelope,
  skillOn: Probed['skillOn'],
): Promise<readonly Probe[]> {
  const { locale = '' } = launch.request as { locale?: string };
  const found: Probe[] = [];
  for (const [name, parts] of Object.entries(BROKEN_PARTS)) {
    for (const envelope of [launch, askedIn(launch)]) {
      const { request } = envelope;
      const problems = await skillOn(parts)
        .invoke(envelope)
        .then(
          async (answer) => {
            const response: ResponseEnvelope = JSON.parse(JSON.stringify(answer));
            const judged = { request, response, newVerdict: false, goesOn: false, locale };
            return problemsOf(judged, SILENT_SCREEN, () => []);
          },
          () => ['no answer at all'],
        );
      found.push(...problems.map((one) => ({ name: `${name}, ${request.type}: ${one}`, holds: false })));
    }
  }
  return found;
}

async function leavesNothing(launch: RequestEnvelope, skillOn: Probed['skillOn']): Promise<boolean> {
  const store = memoryStore();
  const { user } = launch.context.System;
  const keys = [null, 'amzn1.ask.person.ONE', 'amzn1.ask.person.TWO'].map((who) =>
    profileKey(user.userId, who),
  );
  for (const key of keys) await store.put(key, null, (same) => same);
  const { requestId, timestamp } = launch.request;
  const event = {
    version: '1.0',
    context: launch.context,
    request: { type: 'AlexaSkillEvent.SkillDisabled', requestId, timestamp },
  } as RequestEnvelope;
  await skillOn({ store })
    .invoke(event)
    .catch(() => {});
  const left = await Promise.all(keys.map((key) => store.get(key)));
  return left.every((one) => one === null);
}

/** The skill reads its id when it is loaded, so it is loaded anew for each. */
async function loadHandler(skillId: string): Promise<Handler> {
  const before = process.env['SKILL_ID'];
  process.env['SKILL_ID'] = skillId;
  try {
    const file = new URL(`../../lambda/index.ts?as=${skillId.replaceAll('.', '-')}`, import.meta.url).href;
    const loaded: { handler: Handler } = await import(/* @vite-ignore */ file);
    return loaded.handler;
  } finally {
    if (before === undefined) delete process.env['SKILL_ID'];
    else process.env['SKILL_ID'] = before;
  }
}
