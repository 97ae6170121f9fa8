import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deploySkill } from '../../scripts/deploy.ts';
import { type Aws, FUNCTION_ARN, openAws } from '../tools/aws.ts';
import { openSmapi, SKILL_ID, type Smapi } from '../tools/smapi.ts';

const TOOLS = join(process.cwd(), 'tools', 'node_modules');
const why = existsSync(join(TOOLS, 'ask-cli')) ? '' : 'tools/ is not installed: npm ci --prefix tools';
if (why) console.warn(`deploy: skipped, ${why}`);

describe.skipIf(why)('the real ASK CLI, with Amazon played on loopback', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glute-coach-deploy-'));
  const out = join(folder, 'dist');
  const statesFile = join(folder, 'states', 'ask-states.json');
  let smapi: Smapi;
  let aws: Aws;

  const deploy = async () => {
    const { code, output } = await deploySkill({
      out,
      statesFile,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        ASK_SMAPI_SERVER_BASE_URL: smapi.address,
        ASK_ACCESS_TOKEN: 'token',
        ASK_VENDOR_ID: 'M0000000000000',
        AWS_ACCESS_KEY_ID: 'key',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_ENDPOINT_URL_S3: aws.address,
        AWS_ENDPOINT_URL_CLOUDFORMATION: aws.address,
      },
    });
    expect(output).not.toMatch(/\[Error\]|\[Warn\]/);
    expect(code).toBe(0);
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
    });
    expect(aws.objects.has(`${given['CodeBucket']}/${given['CodeKey']}`)).toBe(true);
  });

  test("then tells the manifest the function's address and subscribes to its events there", () => {
    const { manifest } = JSON.parse(unzip(smapi.packages.at(-1)!).get('skill.json')!.toString());
    expect(smapi.packages).toHaveLength(2);
    expect(manifest.apis.custom.endpoint).toEqual({ uri: FUNCTION_ARN });
    expect(manifest.events).toEqual({
      endpoint: { uri: FUNCTION_ARN },
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
  });

  test('enables the skill for the developer', () => {
    expect(smapi.calls).toContain(`PUT /v1/skills/${SKILL_ID}/stages/development/enablement`);
  });

  test('keeps its memory outside the build, so that the next deploy updates the same skill', async () => {
    const states = JSON.parse(readFileSync(statesFile, 'utf8'));
    expect(Object.values(states.profiles)).toMatchObject([{ skillId: SKILL_ID }]);
    rmSync(out, { recursive: true });
    const before = smapi.calls.length;
    await deploy();
    const later = smapi.calls.slice(before);
    expect(later).toContain(`POST /v1/skills/${SKILL_ID}/imports`);
    expect(later).not.toContain('POST /v1/skills/imports');
    expect(aws.stacks.at(-1)!.get('Action')).toBe('UpdateStack');
  });
});

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
