import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkProfile, profileOf } from '../../scripts/ask-profile.ts';
import { readArguments } from '../../scripts/deploy-arguments.ts';
import { publisherIn } from '../../scripts/publisher.ts';
import {
  lastUploaded,
  noteUpload,
  readStates,
  type Stage,
  type States,
  statesFileIn,
  statesToDeployWith,
} from '../../scripts/remembered.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glute-coach-deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what is said to `npm run deploy`', () => {
  test.each([
    [[], 'development', []],
    [['--stage', 'live'], 'live', []],
    [['--stage=live', '--target', 'skill-infrastructure'], 'live', ['--target', 'skill-infrastructure']],
    [['--ignore-hash'], 'development', ['--ignore-hash']],
  ])('%j is understood', (given, stage, args) => {
    expect(readArguments(given)).toEqual({ stage, args });
  });

  test.each([
    ['an option that npm has swallowed', ['live'], /npm run deploy -- --stage live/],
    ['a stage that is none', ['--stage', 'lvie'], /development or live, not "lvie"/],
    ['a stage left out', ['--stage'], /argument missing/],
    ['a target that is none', ['--target', 'lambda'], /skill-infrastructure, not "lambda"/],
    ['an option of nobody', ['--stges', 'live'], /--stges/],
  ])('%s is refused', (_, given, why) => {
    expect(() => readArguments(given)).toThrow(why);
  });
});

describe('who deploys', () => {
  const BUILD_SERVER = {
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    ASK_VENDOR_ID: 'c',
    ASK_REFRESH_TOKEN: 'd',
  };

  test('is the default, the profile that is named, or the build server', () => {
    expect(profileOf({})).toBe('default');
    expect(profileOf({ ASK_DEFAULT_PROFILE: 'club' })).toBe('club');
    expect(profileOf({ ...BUILD_SERVER, ASK_DEFAULT_PROFILE: 'club' })).toMatch(/ENVIRONMENT/);
    expect(profileOf({ ...BUILD_SERVER, ASK_REFRESH_TOKEN: '' })).toBe('default');
  });

  test('is told what to run where the CLI does not know them', () => {
    expect(() => checkProfile('default', folder)).toThrow('ask configure');
    configured({ default: { aws_profile: null }, club: { aws_profile: 'club' } });
    expect(() => checkProfile('default', folder)).toThrow('not linked');
    expect(() => checkProfile('clbu', folder)).toThrow('--profile clbu');
    expect(() => checkProfile('club', folder)).not.toThrow();
    expect(() => checkProfile(profileOf(BUILD_SERVER), folder)).not.toThrow();
  });

  function configured(profiles: object): void {
    mkdirSync(join(folder, '.ask'));
    writeFileSync(join(folder, '.ask', 'cli_config'), JSON.stringify({ profiles }));
  }
});

describe('what the CLI is to remember', () => {
  const hashOf = (states: States) => states.profiles['default']?.skillMetadata?.['lastDeployHash'];

  test('is nothing at the first deploy, and for live the skill alone', () => {
    expect(toDeploy('development').profiles).toEqual({});
    expect(() => toDeploy('live')).toThrow('npm run deploy');
    remembered('development', 'default', 'h1');
    expect(toDeploy('live').profiles).toEqual({ default: { skillId: 'skill' } });
  });

  test('keeps the hash of the package while one stage is deployed again and again', () => {
    remembered('development', 'default', 'h1');
    noteUpload(folder, 'development');
    expect(hashOf(toDeploy('development'))).toBe('h1');
  });

  test('leaves it out once the other stage has uploaded, or nobody knows which has', () => {
    remembered('development', 'default', 'h1');
    remembered('live', 'default', 'h2');
    expect(hashOf(toDeploy('development'))).toBeUndefined();
    noteUpload(folder, 'live');
    expect(lastUploaded(folder)).toBe('live');
    expect(hashOf(toDeploy('development'))).toBeUndefined();
    expect(toDeploy('development').profiles['default']).toMatchObject({ skillId: 'skill' });
    expect(hashOf(toDeploy('live'))).toBe('h2');
  });

  test('refuses another profile, which would make another skill', () => {
    remembered('development', 'default', 'h1');
    for (const stage of ['development', 'live'] as const) {
      expect(() => toDeploy(stage, 'club')).toThrow(/copy that entry to the name club/);
    }
  });

  test('takes up the skill of a run that could not write down what it made', () => {
    const interrupted: States = {
      profiles: { default: { skillId: 'made', skillMetadata: { lastDeployHash: 'h' } } },
    };
    const states = statesToDeployWith(folder, { stage: 'development', profile: 'default', interrupted });
    expect(states.profiles).toEqual({ default: { skillId: 'made' } });
  });

  test('names the file that is broken', () => {
    const file = statesFileIn(folder, 'development');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '{"profiles":');
    expect(() => readStates(folder, 'development')).toThrow(file);
  });

  function toDeploy(stage: Stage, profile = 'default'): States {
    return statesToDeployWith(folder, { stage, profile, interrupted: null });
  }

  function remembered(stage: Stage, profile: string, lastDeployHash: string): void {
    const file = statesFileIn(folder, stage);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ profiles: { [profile]: { skillId: 'skill', skillMetadata: { lastDeployHash } } } }),
    );
  }
});

describe('publisher.json', () => {
  const FILLED = {
    privacyPolicyUrl: 'https://example.com/privacy',
    termsOfUseUrl: 'https://example.com/terms',
    awsRegion: 'eu-west-1',
    alarmEmail: '',
  };

  test('is taken as it is where nothing is wrong with it', () => {
    expect(publisherIn(JSON.stringify(FILLED))).toEqual(FILLED);
  });

  test.each([
    ['no JSON', '{"awsRegion"', /JSON/],
    ['no object', '"x"', /is no object/],
    [
      'an entry that is missing',
      JSON.stringify({ ...FILLED, termsOfUseUrl: undefined }),
      /termsOfUseUrl is missing/,
    ],
    [
      'a region that Alexa does not take',
      JSON.stringify({ ...FILLED, awsRegion: 'us-east1' }),
      /awsRegion .*us-west-2/,
    ],
    ['mail that goes nowhere', JSON.stringify({ ...FILLED, alarmEmail: 'me at home' }), /alarmEmail/],
    ['a link in the open', JSON.stringify({ ...FILLED, privacyPolicyUrl: 'http://a.b' }), /privacyPolicyUrl/],
    ['a slip of the pen', JSON.stringify({ ...FILLED, alarmMail: 'a@b.c' }), /alarmMail is no entry/],
  ])('with %s is refused, naming file and entry', (_, text, why) => {
    expect(() => publisherIn(text)).toThrow(why);
    expect(() => publisherIn(text)).toThrow('scripts/publisher.json');
  });
});
