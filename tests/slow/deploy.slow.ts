import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deploySkill } from '../../scripts/deploy.ts';
import { type Stage, statesFileIn } from '../../scripts/remembered.ts';
import { type Aws, functionOfStack, openAws } from '../tools/aws.ts';
import { serve } from '../tools/server.ts';
import { openSmapi, SKILL_ID, type Smapi } from '../tools/smapi.ts';

const TOOLS = join(process.cwd(), 'tools', 'node_modules');
const why = existsSync(join(TOOLS, 'ask-cli')) ? '' : 'tools/ is not installed: npm ci --prefix tools';
if (why) console.warn(`deploy: skipped, ${why}`);

describe.skipIf(why)('the real ASK CLI, with Amazon played on loopback', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glute-coach-deploy-'));
  const out = join(folder, 'dist');
  const memory = join(folder, 'memory');
  let smapi: Smapi;
  let aws: Aws;

  const environment = () => ({
    PATH: process.env['PATH'],
    HOME: folder,
    ASK_SMAPI_SERVER_BASE_URL: smapi.address,
    ASK_ACCESS_TOKEN: 'token',
    ASK_VENDOR_ID: 'M0000000000000',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL_S3: aws.address,
    AWS_ENDPOINT_URL_CLOUDFORMATION: aws.address,
  });

  const deploy = async (stage: Stage = 'development', ...args: string[]) => {
    const before = { packages: smapi.packages.length, calls: smapi.calls.length, stacks: aws.stacks.length };
    const { code, output } = await deploySkill({
      out,
      memory,
      stage,
      args,
      env: environment(),
    });
    expect(output).not.toMatch(/\[Error\]/);
    // The one warning that is none: nothing to upload.
    expect(output.replace(/\[Warn\]: The hash of current skill package .*/, '')).not.toContain('[Warn]');
    expect(code).toBe(0);
    return {
      manifests: smapi.packages.slice(before.packages).map(manifestIn),
      calls: smapi.calls.slice(before.calls),
      stacks: aws.stacks.slice(before.stacks),
    };
  };

  beforeAll(async () => {
    [smapi, aws] = await Promise.all([openSmapi(), openAws()]);
    await deploy();
  });
  afterAll(async () => {
    await Promise.all([smapi.close(), aws.close()]);
    rmSync(folder, { recursive: true });
  });

  test('uploads the skill package exactly as it was built', () => {
    const built = contents(join(out, 'skill-package'));
    const uploaded = unzip(smapi.packages[0]!);
    expect([...uploaded.keys()].toSorted()).toEqual([...built.keys()].toSorted());
    for (const [name, bytes] of uploaded) {
      if (name !== 'skill.json') expect(bytes.equals(built.get(name)!)).toBe(true);
    }
  });

  test('uploads the code exactly as it was built', () => {
    expect(aws.objects.size).toBe(1);
    const uploaded = unzip([...aws.objects.values()][0]!);
    const built = contents(join(out, 'lambda'));
    expect([...uploaded.keys()].toSorted()).toEqual([...built.keys()].toSorted());
    for (const [name, bytes] of uploaded) expect(bytes.equals(built.get(name)!)).toBe(true);
  });

  test('creates the stack of infrastructure/, with every parameter it declares and no other', () => {
    expect(aws.stacks).toHaveLength(1);
    const [created] = aws.stacks;
    expect(created!.get('Action')).toBe('CreateStack');
    const template = created!.get('TemplateBody')!;
    expect(template).toBe(readFileSync('infrastructure/stack.yaml', 'utf8'));
    const given = parametersOf(created!);
    expect(Object.keys(given).toSorted()).toEqual(Object.keys(parse(template).Parameters).toSorted());
    expect(given).toMatchObject({
      SkillId: SKILL_ID,
      LambdaRuntime: 'nodejs24.x',
      LambdaHandler: 'index.handler',
      AlarmEmail: '',
      Stage: 'development',
    });
    expect(aws.objects.has(`${given['CodeBucket']}/${given['CodeKey']}`)).toBe(true);
  });

  test('gives stack and bucket names that the policy of the user who deploys goes by', () => {
    expect(aws.stacks[0]!.get('StackName')).toMatch(/^ask-GluteCoach-/);
    for (const object of aws.objects.keys()) expect(object).toMatch(/^ask-dist-/);
    const policy = readFileSync('infrastructure/deployer-policy.json', 'utf8');
    for (const prefix of [':stack/ask-GluteCoach-*', ':::ask-dist-*']) expect(policy).toContain(prefix);
  });

  test("then tells the manifest the function's address and subscribes to its events there", () => {
    expect(smapi.packages).toHaveLength(2);
    expect(manifestIn(smapi.packages[1]!)).toMatchObject(answeredBy(functionOfStack(1)));
  });

  test('enables the skill for the developer', () => {
    expect(smapi.calls).toContain(`PUT /v1/skills/${SKILL_ID}/stages/development/enablement`);
  });

  test('keeps its memory outside the build, so that the next deploy updates the same skill', async () => {
    const states = JSON.parse(readFileSync(statesFileIn(memory, 'development'), 'utf8'));
    expect(Object.values(states.profiles)).toMatchObject([{ skillId: SKILL_ID }]);
    rmSync(out, { recursive: true });
    const later = await deploy('development', '--ignore-hash');
    expect(later.calls).toContain(`POST /v1/skills/${SKILL_ID}/imports`);
    expect(later.calls).not.toContain('POST /v1/skills/imports');
    expect(later.stacks.map((asked) => asked.get('Action'))).toEqual(['UpdateStack']);
  });

  test('uploads nothing of the package where nothing of it changed', async () => {
    expect((await deploy()).manifests).toEqual([]);
  });

  test.each([
    ['everything', []],
    ['the metadata alone', ['--target', 'skill-metadata']],
  ])('never cuts the skill off from its function, deploying %s', async (_, target) => {
    const { manifests } = await deploy('development', '--ignore-hash', ...target);
    expect(manifests).toHaveLength(1);
    expect(manifests[0]).toMatchObject(answeredBy(functionOfStack(1)));
  });

  test('gives live a stack of its own for the same skill, and leaves that of development alone', async () => {
    const live = await deploy('live');
    expect(live.calls).not.toContain('POST /v1/skills/imports');
    expect(live.stacks.map((asked) => asked.get('Action'))).toEqual(['CreateStack']);
    expect(parametersOf(live.stacks[0]!)).toMatchObject({ SkillId: SKILL_ID, Stage: 'live' });
    expect(live.manifests.at(0)).toMatchObject(answeredBy(functionOfStack(1)));
    expect(live.manifests.at(-1)).toMatchObject(answeredBy(functionOfStack(2)));

    const again = await deploy('live', '--ignore-hash');
    expect(again.stacks.map((asked) => asked.get('StackName'))).toEqual([expect.stringMatching(/\/2$/)]);
    expect(again.manifests.at(0)).toMatchObject(answeredBy(functionOfStack(2)));
  });

  test('names the function of the stage that is deployed, however often they take turns', async () => {
    for (const [stage, stack] of [
      ['development', 1],
      ['live', 2],
      ['development', 1],
    ] as const) {
      const { manifests, stacks } = await deploy(stage);
      expect(stacks.map((asked) => asked.get('StackName'))).toEqual([expect.stringMatching(`/${stack}$`)]);
      expect(manifests.at(-1)).toMatchObject(answeredBy(functionOfStack(stack)));
    }
    const code = await deploy('live', '--target', 'skill-infrastructure');
    expect(code.manifests.at(-1)).toMatchObject(answeredBy(functionOfStack(2)));
    expect((await deploy()).manifests.at(-1)).toMatchObject(answeredBy(functionOfStack(1)));
  });

  test('writes down the skill it made also when it is interrupted', async () => {
    const other = { out: join(folder, 'other'), memory: join(folder, 'other-memory') };
    const asked = Promise.withResolvers<void>();
    const silent = await serve(() => asked.resolve());
    const deployed = deploySkill({
      ...other,
      env: { ...environment(), AWS_ENDPOINT_URL_S3: silent.address },
    });
    await asked.promise;
    process.emit('SIGINT', 'SIGINT');
    expect((await deployed).code).not.toBe(0);
    await silent.close();
    const states = JSON.parse(readFileSync(statesFileIn(other.memory, 'development'), 'utf8'));
    expect(Object.values(states.profiles)).toMatchObject([{ skillId: SKILL_ID }]);
  });
});

/** A skill whose requests and events reach this function. */
function answeredBy(uri: string): object {
  return {
    apis: { custom: { endpoint: { uri } } },
    events: { endpoint: { uri }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
  };
}

function manifestIn(archive: Buffer): object {
  return JSON.parse(unzip(archive).get('skill.json')!.toString()).manifest;
}

function contents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]));
}

function unzip(archive: Buffer): Map<string, Buffer> {
  const Zip = createRequire(join(TOOLS, 'ask-cli', 'package.json'))('adm-zip');
  const entries: { entryName: string; isDirectory: boolean; getData(): Buffer }[] = new Zip(
    archive,
  ).getEntries();
  return new Map(entries.filter((one) => !one.isDirectory).map((one) => [one.entryName, one.getData()]));
}

function parametersOf(asked: URLSearchParams): Record<string, string> {
  const names = [...asked.keys()].filter((key) => key.endsWith('.ParameterKey'));
  return Object.fromEntries(
    names.map((key) => [asked.get(key)!, asked.get(key.replace(/ParameterKey$/, 'ParameterValue')) ?? '']),
  );
}
