import { expect, test } from 'vitest';
import { certify } from '../../simulator/certify/certify.ts';
import { gather, quickStages } from '../../simulator/certify/evidence.ts';
import { isKept } from '../../simulator/certify/table.ts';

// Every play on every device and in every locale: that is `npm run certify`.
test('every rule that can be checked here is kept, in all plays, each on one of the kinds of device', async () => {
  const judged = certify(await gather(quickStages()));
  const broken = judged.filter((one) => !isKept(one));
  expect(broken.map(({ rule, seen, breaches }) => [rule.id, seen, ...breaches])).toEqual([]);
}, 180_000);
