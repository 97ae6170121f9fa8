import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSkill } from '../../scripts/build.ts';
import { BUNDLE_LIMIT, type Bundle, bundle as bundleOf } from '../../scripts/bundle.ts';
import { LOCALES } from '../../scripts/locale-models.ts';
import { subscriptions } from '../../scripts/manifest.ts';
import { readPublisher } from '../../scripts/publisher.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { serve } from '../tools/server.ts';

const out = mkdtempSync(join(tmpdir(), 'glute-coach-build-'));
let bundle: Bundle;
let database: Database;

/** A skill with nothing in it but what weighs: the SDK and the store. */
const ENTRY = `
  import { DefaultApiClient, SkillBuilders } from 'ask-sdk-core';
  import { dynamoStore } from '${process.cwd()}/lambda/store/dynamodb.ts';
  const store = dynamoStore({ tableName: 'profiles', endpoint: process.env.ENDPOINT });
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: async (input) => {
        const { intent } = input.requestEnvelope.request;
        if (intent?.name === 'Zone') {
          const zone = await input.serviceClientFactory.getUpsServiceClient().getSystemTimeZone('device');
          return input.responseBuilder.speak(zone).getResponse();
        }
        const stored = intent ? await store.get('account') : 'not asked for';
        return input.responseBuilder.speak(String(stored)).getResponse();
      },
    })
    .withApiClient(new DefaultApiClient())
    .create();
  export const handler = async (event, context) => skill.invoke(event, context);
`;

beforeAll(async () => {
  database = await openDatabase();
  mkdirSync(join(out, 'dist', '.ask'), { recursive: true });
  writeFileSync(join(out, 'dist', '.ask', 'ask-states.json'), '{}');
  writeFileSync(join(out, 'dist', 'left-over.txt'), '');
  const entry = join(process.cwd(), 'tests', 'build', `.entry-${process.pid}.ts`);
  writeFileSync(entry, ENTRY);
  try {
    bundle = await buildSkill({ out: join(out, 'dist'), entry });
  } finally {
    rmSync(entry);
  }
});
afterAll(async () => {
  await database.close();
  rmSync(out, { recursive: true });
});

describe('the build', () => {
  test('writes what the ASK CLI deploys, each thing where it looks for it', () => {
    expect(readdirSync(join(out, 'dist')).toSorted()).toEqual([
      '.ask',
      'ask-resources.json',
      'infrastructure',
      'lambda',
      'skill-package',
    ]);
    expect(readdirSync(join(out, 'dist', 'skill-package')).toSorted()).toEqual([
      'assets',
      'interactionModels',
      'skill.json',
    ]);
    const models = readdirSync(join(out, 'dist', 'skill-package', 'interactionModels', 'custom'));
    expect(models.toSorted()).toEqual(LOCALES.map((locale) => `${locale}.json`).toSorted());
  });

  test("removes what an earlier build left, but for the CLI's memory of the skill", () => {
    expect(existsSync(join(out, 'dist', 'left-over.txt'))).toBe(false);
    expect(existsSync(join(out, 'dist', '.ask', 'ask-states.json'))).toBe(true);
  });

  test('gives every locale its listing and the links of the publisher', () => {
    const { manifest } = readJson('skill-package', 'skill.json');
    expect(Object.keys(manifest.publishingInformation.locales)).toEqual([...LOCALES]);
    const { privacyPolicyUrl, termsOfUseUrl } = readPublisher();
    for (const locale of LOCALES) {
      expect(manifest.privacyAndCompliance.locales[locale]).toEqual({ privacyPolicyUrl, termsOfUseUrl });
    }
  });

  test('leaves the events to the CLI, which knows their endpoint', () => {
    expect(readJson('skill-package', 'skill.json').manifest).not.toHaveProperty('events');
    const { userConfig } = readJson('ask-resources.json').profiles.default.skillInfrastructure;
    expect(userConfig.skillEvents.subscriptions).toEqual(['SKILL_DISABLED']);
    expect(subscriptions()).toEqual(['SKILL_DISABLED']);
  });

  test('points the CLI at folders and files that are there', () => {
    const { skillMetadata, code, skillInfrastructure } = readJson('ask-resources.json').profiles.default;
    for (const path of [skillMetadata.src, code.default.src, skillInfrastructure.userConfig.templatePath]) {
      expect(existsSync(join(out, 'dist', path))).toBe(true);
    }
  });

  test('puts the icons where the listing says they are', () => {
    const { locales } = readJson('skill-package', 'skill.json').manifest.publishingInformation;
    for (const [uri, size] of [
      [locales['en-GB'].smallIconUri, 108],
      [locales['en-GB'].largeIconUri, 512],
    ]) {
      const icon = readFileSync(join(out, 'dist', 'skill-package', uri.replace('file://', '')));
      expect(icon.subarray(1, 4).toString()).toBe('PNG');
      expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  // A package.json would make the CLI run npm in the copy.
  test('hands over code and nothing else', () => {
    for (const name of readdirSync(join(out, 'dist', 'lambda'))) expect(name).toMatch(/\.mjs$/);
  });
});

describe('the bundle', () => {
  const invoke = (request: object, apiEndpoint = 'http://127.0.0.1:1') => {
    const script = `
      const { handler } = await import('${join(out, 'dist', 'lambda', 'index.mjs')}');
      if (handler.length > 2) throw new Error('callback handler');
      const event = { version: '1.0', request: ${JSON.stringify(request)}, context: { System: { apiEndpoint: '${apiEndpoint}', apiAccessToken: 'token' } } };
      console.log(JSON.stringify(await handler(event, {})));`;
    const env = { ...process.env, ENDPOINT: database.endpoint };
    return spawnNode(['--input-type=module', '--eval', script], env);
  };

  test('keeps the database client out of what is loaded at start', () => {
    expect(bundle.firstBytes).toBeLessThan(BUNDLE_LIMIT);
    expect(bundle.clientBytes).toBeGreaterThan(200_000);
    const entry = readFileSync(join(out, 'dist', 'lambda', 'index.mjs'), 'utf8');
    expect(entry).not.toContain('ConditionalCheckFailedException:');
    expect(entry).toMatch(/import\("\.\/[\w-]+\.mjs"\)/);
  });

  test('of the skill starts out of one file, and its parts find there what they share with it', async () => {
    const folder = join(out, 'skill');
    const { files } = await bundleOf(join(process.cwd(), 'lambda', 'index.ts'), folder);
    const text = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(text('index.mjs')).not.toMatch(/from"\.|import"\./);
    expect(files.filter((file) => text(file).includes('from"./index.mjs"'))).toContain('turn.mjs');
    // Linking fails where a part asks for what the start does not give.
    const script = files.map((file) => `await import('${join(folder, file)}');`).join('\n');
    await spawnNode(['--input-type=module', '--eval', script], process.env);
  });

  test('runs as a module, with the SDK in it', async () => {
    expect(await invoke({ type: 'LaunchRequest' })).toContain('not asked for');
  });

  test('finds the clients of Amazon when a service is called', async () => {
    const amazon = await serve((request, _, response) => {
      expect(request.headers.authorization).toBe('Bearer token');
      response.writeHead(200, { 'content-type': 'application/json' }).end('"Europe/London"');
    });
    expect(readFileSync(join(out, 'dist', 'lambda', 'index.mjs'), 'utf8')).not.toContain(
      '/v1/alerts/reminders',
    );
    const answer = await invoke({ type: 'IntentRequest', intent: { name: 'Zone' } }, amazon.address);
    await amazon.close();
    expect(answer).toContain('Europe/London');
  });

  test('finds its database client when a profile is asked for', async () => {
    expect(await invoke({ type: 'IntentRequest', intent: { name: 'X' } })).toContain('null');
  });
});

function spawnNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { env }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    );
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the files under test are JSON of other people's making
function readJson(...path: string[]): any {
  return JSON.parse(readFileSync(join(out, 'dist', ...path), 'utf8'));
}
