import { entries, type Facts, findingRow } from '../findings.ts';

/** Whether all that is told here is good news: the first level of its row, or stiffness that walks off. */
export function isHarmless(facts: Facts): boolean {
  return entries(facts).every(([id, level]) => level === findingRow(id).levels[0]!.id || level === 'stiff');
}
