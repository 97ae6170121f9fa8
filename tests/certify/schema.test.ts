import { describe, expect, test } from 'vitest';
import { paper } from '../../simulator/certify/paper.ts';
import { MANIFEST, schemaFaults } from '../../simulator/certify/schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: the faults under test are what the types forbid
const manifestWith = (change: (manifest: any) => void) => {
  const whole = JSON.parse(JSON.stringify(paper().manifest));
  change(whole.manifest);
  return schemaFaults(MANIFEST, whole);
};

describe("Amazon's schema", () => {
  test('finds no fault with ours', () => {
    expect(schemaFaults(MANIFEST, paper().manifest)).toEqual([]);
  });

  test.each([
    [
      'a text that is too long',
      (m) => (m.publishingInformation.locales['en-US'].summary = 'x'.repeat(161)),
      '161',
    ],
    [
      'a value that is none of a list',
      (m) => (m.publishingInformation.distributionMode = 'HIDDEN'),
      'HIDDEN',
    ],
    ['a property that does not exist', (m) => (m.publishingInformation.kategory = ''), 'kategory'],
    ['a property that is missing', (m) => delete m.publishingInformation.locales['en-US'].name, 'lacks name'],
    ['a pattern that is not met', (m) => (m.events.endpoint.uri = 'http://here'), 'does not match'],
    [
      'a property of one kind of interface',
      (m) => delete m.apis.custom.interfaces[0].supportedViewports[0].mode,
      'mode',
    ],
    [
      'a number that is text',
      (m) => (m.apis.custom.interfaces[0].supportedViewports[0].minWidth = '480'),
      'minWidth',
    ],
    ['text that is a flag', (m) => (m.privacyAndCompliance.containsAds = 'no'), 'containsAds'],
    ['an object that is a list', (m) => (m.apis = []), 'not an object'],
    [
      'a list that is too long',
      (m) => (m.publishingInformation.locales['en-US'].keywords = Array(31).fill('x')),
      '31',
    ],
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ] as [string, (manifest: any) => void, string][])('refuses %s, and says where', (_, change, named) => {
    const faults = manifestWith(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
  });
});
