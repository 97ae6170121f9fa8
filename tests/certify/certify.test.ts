import { expect, test } from 'vitest';
import { certify } from '../../simulator/certify/certify.ts';
import { gather, QUICK_STAGES } from '../../simulator/certify/evidence.ts';

// On every device and in every locale it is `npm run certify`.
test('every rule that can be checked here is kept, in all plays on a device of each kind', async () => {
  const judged = certify(await gather(QUICK_STAGES));
  expect(judged.flatMap(({ rule, breaches }) => breaches.map((breach) => `${rule.id}: ${breach}`))).toEqual(
    [],
  );
}, 60_000);
