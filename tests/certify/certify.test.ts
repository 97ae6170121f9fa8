import { expect, test } from 'vitest';
import { certify } from '../../simulator/certify/certify.ts';
import { gather } from '../../simulator/certify/evidence.ts';

test('every rule that can be checked here is kept, in all plays on all devices', async () => {
  const judged = certify(await gather());
  expect(judged.flatMap(({ rule, breaches }) => breaches.map((breach) => `${rule.id}: ${breach}`))).toEqual(
    [],
  );
}, 60_000);
