import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { manifestFor } from '../../scripts/manifest.ts';
import { readPublisher } from '../../scripts/publisher.ts';
import {
  functionIn,
  readStates,
  type States,
  statesFileIn,
  statesOfSameSkill,
} from '../../scripts/remembered.ts';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:glute-coach';

/** As the ASK CLI writes it once a stack stands, in what we read of it. */
const DEPLOYED: States = {
  askcliStatesVersion: '2020-03-31',
  profiles: {
    default: {
      skillId: 'amzn1.ask.skill.one',
      skillMetadata: { lastDeployHash: 'of the package' },
      skillInfrastructure: {
        '@ask-cli/cfn-deployer': {
          deployState: {
            default: {
              outputs: [
                { OutputKey: 'ProfileTable', OutputValue: 'profiles' },
                { OutputKey: 'SkillEndpoint', OutputValue: ARN },
              ],
            },
          },
        },
      },
    },
  },
};

describe('the manifest', () => {
  test('names no function and no event before there is a function', () => {
    const { manifest } = manifestFor(readPublisher(), null);
    expect(manifest.apis.custom).not.toHaveProperty('endpoint');
    expect(manifest).not.toHaveProperty('events');
  });

  test('names the function for requests and for events, once there is one', () => {
    const { manifest } = manifestFor(readPublisher(), ARN);
    expect(manifest.apis.custom).toMatchObject({ endpoint: { uri: ARN } });
    expect(manifest.events).toEqual({
      endpoint: { uri: ARN },
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
  });
});

describe('what the ASK CLI remembers', () => {
  const memory = mkdtempSync(join(tmpdir(), 'glute-coach-memory-'));
  afterAll(() => rmSync(memory, { recursive: true }));

  test('is nothing before the first deploy', () => {
    expect(readStates(memory, 'development')).toBeNull();
    expect(functionIn(null, 'default')).toBeNull();
  });

  test('is kept apart for each stage', () => {
    const file = statesFileIn(memory, 'live');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(DEPLOYED));
    expect(readStates(memory, 'live')).toEqual(DEPLOYED);
    expect(readStates(memory, 'development')).toBeNull();
  });

  test('names the function of the profile that deployed it', () => {
    expect(functionIn(DEPLOYED, 'default')).toBe(ARN);
    expect(functionIn(DEPLOYED, 'somebody else')).toBeNull();
  });

  test('names no function where the skill was made and its stack was not', () => {
    expect(functionIn(statesOfSameSkill(DEPLOYED, 'default'), 'default')).toBeNull();
  });

  test('lends a new stage the skill and nothing of its stack', () => {
    expect(statesOfSameSkill(DEPLOYED, 'default').profiles).toEqual({
      default: { skillId: 'amzn1.ask.skill.one' },
    });
    expect(() => statesOfSameSkill(null, 'default')).toThrow('deploy to development first');
    expect(() => statesOfSameSkill(DEPLOYED, 'somebody else')).toThrow('somebody else');
  });
});
