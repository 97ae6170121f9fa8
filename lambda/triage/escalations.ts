import type { FindingId, LevelOf } from './findings.ts';
import type { SourceId } from './sources.ts';
import type { Verdict } from './verdicts.ts';

type AtLeast = { [F in FindingId]: { readonly finding: F; readonly level: LevelOf<F> } }[FindingId];

/**
 * Two or more findings that together weigh more than each alone. Every condition reads "at least this
 * bad", so a worse answer can only add an escalation, never remove one.
 */
export interface Escalation {
  readonly id: string;
  readonly all: readonly AtLeast[];
  readonly verdict: Verdict;
  readonly sources: readonly SourceId[];
}

export const ESCALATIONS: readonly Escalation[] = [
  {
    id: 'no-weight-after-fall',
    all: [
      { finding: 'weight-bearing', level: 'none' },
      { finding: 'fall', level: 'unsure' },
    ],
    verdict: 'emergency',
    sources: ['KERNOW-HIP', 'GLOS-HIP', 'EMEDH-HIP'],
  },
  {
    id: 'no-weight-after-pop',
    all: [
      { finding: 'weight-bearing', level: 'none' },
      { finding: 'sudden-start', level: 'pop' },
    ],
    verdict: 'emergency',
    sources: ['KERNOW-HIP', 'HAMAV'],
  },
  {
    id: 'no-weight-with-fever',
    all: [
      { finding: 'weight-bearing', level: 'none' },
      { finding: 'fever', level: 'unsure' },
    ],
    verdict: 'emergency',
    sources: ['KERNOW-HIP', 'SEPTIC'],
  },
  {
    id: 'no-weight-with-severe-pain',
    all: [
      { finding: 'weight-bearing', level: 'none' },
      { finding: 'soreness', level: '8-10' },
    ],
    verdict: 'emergency',
    sources: ['KERNOW-HIP', 'GLOS-HIP'],
  },
  {
    id: 'fever-with-severe-pain',
    all: [
      { finding: 'fever', level: 'yes' },
      { finding: 'soreness', level: '8-10' },
    ],
    verdict: 'emergency',
    sources: ['SEPTIC'],
  },
  {
    id: 'swelling-with-severe-pain',
    all: [
      { finding: 'swelling', level: 'yes' },
      { finding: 'soreness', level: '8-10' },
    ],
    verdict: 'emergency',
    sources: ['GCS', 'CDC-RHABDO'],
  },
  {
    id: 'under-eighteen-limping',
    all: [
      { finding: 'age', level: 'under-eighteen' },
      { finding: 'weight-bearing', level: 'partial' },
    ],
    verdict: 'doctor-today',
    sources: ['SCFE'],
  },
  {
    id: 'glutes-take-the-longer-end',
    all: [
      { finding: 'last-session', level: 'two-to-three-days' },
      { finding: 'soreness', level: '3' },
    ],
    verdict: 'rest',
    sources: ['SEED'],
  },
];
