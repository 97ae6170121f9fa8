import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { viewOf } from '../../lambda/dialogue/view.ts';
import { buildSkill } from '../../scripts/build.ts';
import { type Lambda, runtimeMissing, startLambda } from '../../scripts/lambda-runtime.ts';
import { createDesk, type Desk } from '../../simulator/desk.ts';
import { DESK_SKILL_ID } from '../../simulator/envelope/ids.ts';
import { builtModel } from '../../simulator/models.ts';
import { STILL_SCREEN } from '../../simulator/screen-port.ts';
import { type Database, openDatabase } from '../store/database.ts';

const why = runtimeMissing();
if (why) console.warn(`runtime: skipped, ${why}`);

describe.skipIf(why)("the built bundle in Amazon's own runtime client", () => {
  const folder = mkdtempSync(join(tmpdir(), 'glute-coach-runtime-'));
  const taskRoot = join(folder, 'dist', 'lambda');
  const running: Lambda[] = [];
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase();
    await buildSkill({ out: join(folder, 'dist') });
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((lambda) => lambda.stop()));
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const start = async (env: Readonly<Record<string, string>> = {}, root = taskRoot) => {
    const lambda = await startLambda({ taskRoot: root, env });
    running.push(lambda);
    return lambda;
  };

  /** A desk device that talks to the process instead of to the source. */
  const deskOn = (lambda: Lambda): Desk =>
    createDesk({
      skill: () => ({ invoke: async (envelope) => (await lambda.invoke(envelope)).body }),
      model: builtModel,
      view: viewOf,
      screen: STILL_SCREEN,
      device: 'echo',
      locale: 'en-US',
      seed: 1,
      startAt: Date.now(),
    });

  test('launches', async () => {
    const turn = await deskOn(await start()).hear('open glute coach');
    expect(turn.said).toMatch(/not medical advice/);
    expect(turn).toMatchObject({ session: 'open', problems: [] });
  });

  test('checks, up to an emergency', async () => {
    const desk = deskOn(await start());
    expect((await desk.hear('ask glute coach if i can run')).asking).not.toBeNull();
    const turn = await desk.hear('no i can not feel my crotch');
    expect(turn).toMatchObject({ verdict: { level: 'emergency' }, session: 'closed', problems: [] });
  });

  test('leads a routine, with a beat', async () => {
    const desk = deskOn(await start());
    let turn = await desk.hear('ask glute coach to start the stretches');
    for (let gate = 0; gate < 5 && !turn.routine && turn.directives.length === 0; gate += 1) {
      turn = await desk.hear('no');
    }
    expect(turn.directives).toContain('Alexa.Presentation.APLA.RenderDocument');
    expect(turn.problems).toEqual([]);
  });

  test('answers garbage politely, without an error and without a word of it in the log', async () => {
    const lambda = await start();
    const garbage = {
      request: { type: 'IntentRequest', intent: { name: 'Zyxw', slots: 'qqq' } },
      session: 'vvv',
    };
    const { kind, body } = await lambda.invoke(garbage);
    expect(kind, JSON.stringify(body)).toBe('response');
    expect(body.response).toBeDefined();
    expect(lambda.log()).not.toMatch(/Zyxw|qqq|vvv/);
  });

  test('refuses a request for another skill', async () => {
    const lambda = await start({ SKILL_ID: DESK_SKILL_ID.replace('0000', '1111') });
    const turn = await deskOn(lambda).hear('open glute coach');
    expect(turn.said).not.toMatch(/glute/i);
  });

  test('goes on without its table, and says so once', async () => {
    const desk = deskOn(await start(UNREACHABLE));
    const said: string[] = [];
    for (const words of [
      'open glute coach',
      'start the stretches',
      'no',
      'no',
      'no',
      'both',
      'next',
      'next',
    ]) {
      const turn = await desk.hear(words);
      expect(turn.problems).toEqual([]);
      said.push(turn.said);
    }
    expect(said.filter((words) => /can't save/.test(words))).toHaveLength(1);
  });

  test('writes a line for each problem that the alarm counts, and none while all is well', async () => {
    const pattern = /^\{ \$\.level = "(\w+)" \}$/.exec(alarmPattern())?.[1];
    const linesOfLevel = (log: string) =>
      log.split('\n').filter((line) => line.startsWith('{') && JSON.parse(line).level === pattern);
    const broken = await start({ ...UNREACHABLE, ...AS_ON_LAMBDA });
    await deskOn(broken).hear('open glute coach');
    expect(linesOfLevel(broken.log()).length).toBeGreaterThan(0);
    const whole = await start(AS_ON_LAMBDA);
    await deskOn(whole).hear('ask glute coach if i can run');
    expect(linesOfLevel(whole.log())).toEqual([]);
  });

  test('takes somebody for a newcomer when it cannot know better, so that the disclaimer is heard', async () => {
    const turn = await deskOn(await start(UNREACHABLE)).hear('open glute coach');
    expect(turn.said).toMatch(/not medical advice/);
  });

  test('remembers from one process to the next', async () => {
    const env = { PROFILE_TABLE: database.tableName, AWS_ENDPOINT_URL_DYNAMODB: database.endpoint, ...KEYS };
    const first = await deskOn(await start(env)).hear('open glute coach');
    const again = await deskOn(await start(env)).hear('open glute coach');
    expect(again.said).not.toBe(first.said);
    expect(again.said).not.toMatch(/I help runners/);
    expect(await database.all()).toHaveLength(1);
  });

  // Lambda's Node.js 24 refuses handlers with a third argument; this shows that the runtime here does, too.
  test('would be refused with a callback', async () => {
    const root = mkdtempSync(join(folder, 'callback-'));
    writeFileSync(
      join(root, 'index.mjs'),
      'export const handler = (event, context, callback) => callback(null, {});',
    );
    const { kind, body } = await (await start({}, root)).invoke({});
    expect(kind).toBe('init-error');
    expect(body.errorType).toBe('Runtime.CallbackHandlerDeprecated');
  });
});

function alarmPattern(): string {
  const stack = parse(readFileSync(join('infrastructure', 'stack.yaml'), 'utf8'));
  return stack.Resources.ProblemLines.Properties.FilterPattern;
}

/** As `LoggingConfig` in the stack has it. */
const AS_ON_LAMBDA = { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: 'WARN' };
const UNREACHABLE = {
  PROFILE_TABLE: 'nowhere',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};
const KEYS = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
