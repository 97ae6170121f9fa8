import type { SourceId } from './sources.ts';
import type { Verdict } from './verdicts.ts';

/**
 * The decision table. A finding is one thing that can be true of the runner; its levels run from the
 * least to the most worrying, and the verdict a level forces never falls along the row. That order is
 * what makes the whole table monotone: a worse answer cannot give a milder verdict.
 *
 * Physiotherapists edit here. After a change run `npm run triage -- --diff HEAD` and sign the list.
 */
interface Level {
  readonly id: string;
  readonly verdict: Verdict;
}

interface FindingRow {
  readonly id: string;
  /** Least worrying first. `unsure` has its place among them. */
  readonly levels: readonly Level[];
  readonly sources: readonly SourceId[];
}

export const FINDINGS = [
  {
    id: 'bladder-bowel',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'emergency' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['SEED', 'CES-CARD', 'NHSW-SCI', 'NHS-BACK', 'GIRFT', 'IFOMPT'],
  },
  {
    id: 'saddle',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'emergency' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['CES-CARD', 'NHSW-SCI', 'NHS-BACK'],
  },
  {
    id: 'both-legs',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['NHSW-SCI', 'HNZ-SCI', 'NHS-BACK'],
  },
  {
    id: 'foot-drop',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['GREEN', 'MAYO-SCI'],
  },
  {
    id: 'chest',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['NHSW-DVT', 'MEDLINE'],
  },
  {
    id: 'fainting',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['AAA', 'MEDLINE'],
  },
  {
    id: 'tearing-pain',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['AAA', 'MEDLINE'],
  },
  {
    id: 'dark-urine',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'emergency' },
    ],
    sources: ['CDC-RHABDO', 'KRAMES-RHABDO', 'SCALCO'],
  },
  {
    id: 'weight-bearing',
    levels: [
      { id: 'full', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'partial', verdict: 'doctor' },
      { id: 'none', verdict: 'doctor-today' },
    ],
    sources: ['SEED', 'KERNOW-HIP', 'GLOS-HIP', 'EMEDH-HIP'],
  },
  {
    id: 'fall',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['GLOS-HIP', 'EMEDH-HIP'],
  },
  {
    id: 'fever',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'doctor-today' },
    ],
    sources: ['SEPTIC', 'GLOS-HIP', 'NHS-BACK', 'MAYO-SICK'],
  },
  {
    id: 'swelling',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'yes', verdict: 'doctor-today' },
    ],
    sources: ['GCS', 'BMJCR', 'SUN15'],
  },
  {
    id: 'swollen-calf',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor-today' },
      { id: 'yes', verdict: 'doctor-today' },
    ],
    sources: ['NHSW-DVT'],
  },
  {
    id: 'leg-nerve',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'tingling', verdict: 'doctor' },
      { id: 'weak', verdict: 'doctor-today' },
    ],
    sources: ['SEED', 'NHSW-SCI', 'GREEN'],
  },
  {
    id: 'sharp',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['SEED', 'BSI20'],
  },
  {
    id: 'sudden-start',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'grab', verdict: 'doctor' },
      { id: 'pop', verdict: 'doctor-today' },
    ],
    sources: ['HAMAV', 'NHSI-DOMS'],
  },
  {
    id: 'rest-pain',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['FNSF', 'SACRAL03', 'SACRAL96', 'GLOS-HIP', 'NHS-BACK', 'MAYO-BACK'],
  },
  {
    id: 'duration',
    levels: [
      { id: 'short', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'over-five-days', verdict: 'doctor' },
    ],
    sources: ['NHSI-DOMS'],
  },
  {
    id: 'trend',
    levels: [
      { id: 'not-worse', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'getting-worse', verdict: 'doctor' },
    ],
    sources: ['NHSI-DOMS'],
  },
  {
    id: 'pregnancy',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'cleared', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['PGP-CUH', 'PGP-MK', 'PREG-NHS'],
  },
  {
    id: 'surgery',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'cleared', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['THR-LHSC', 'THR-HSS'],
  },
  {
    id: 'weak-bones',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'cleared', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['BHOF', 'TFTF', 'SACRAL19', 'BSI20'],
  },
  {
    id: 'illness',
    levels: [
      { id: 'no', verdict: 'run' },
      { id: 'cleared', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'yes', verdict: 'doctor' },
    ],
    sources: ['NHS-BACK', 'GLOS-HIP'],
  },
  {
    id: 'age',
    levels: [
      { id: 'adult', verdict: 'run' },
      { id: 'unsure', verdict: 'doctor' },
      { id: 'under-eighteen', verdict: 'doctor' },
    ],
    sources: ['SCFE', 'EMEDH-HIP'],
  },
  {
    id: 'soreness',
    levels: [
      { id: '0', verdict: 'run' },
      { id: '1-2', verdict: 'run-easy' },
      { id: '3', verdict: 'run-easy' },
      { id: '4-5', verdict: 'rest' },
      { id: 'unsure', verdict: 'rest' },
      { id: '6-7', verdict: 'rest' },
      { id: '8-10', verdict: 'doctor' },
    ],
    sources: ['SEED', 'AHPS', 'BIM', 'OCT', 'NHS-RUN'],
  },
  {
    id: 'walking',
    levels: [
      { id: 'fine', verdict: 'run' },
      { id: 'stiff', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'hurts', verdict: 'rest' },
    ],
    sources: ['SEED'],
  },
  {
    id: 'last-session',
    levels: [
      { id: 'older', verdict: 'run' },
      { id: 'two-to-three-days', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'under-two-days', verdict: 'rest' },
    ],
    sources: ['SEED', 'NHSI-DOMS'],
  },
  {
    id: 'warm-up',
    levels: [
      { id: 'eases', verdict: 'run' },
      { id: 'unsure', verdict: 'rest' },
      { id: 'same', verdict: 'rest' },
      { id: 'worse', verdict: 'doctor' },
    ],
    sources: ['AOPT', 'OCT'],
  },
] as const satisfies readonly FindingRow[];

type Row = (typeof FINDINGS)[number];

export type FindingId = Row['id'];
export type LevelOf<F extends FindingId> = Extract<Row, { id: F }>['levels'][number]['id'];

/** What is known of the runner so far: at most one level a finding. Absent means not known yet. */
export type Facts = { readonly [F in FindingId]?: LevelOf<F> };

export const FINDING_IDS: readonly FindingId[] = FINDINGS.map((row) => row.id);

/** The row of a finding, with its levels as plain strings. */
export function findingRow(id: FindingId): FindingRow & { readonly id: FindingId } {
  return FINDINGS.find((row) => row.id === id)!;
}

/** The place of a level in its row, 0 the least worrying; -1 where the level is unknown or absent. */
export function worry(id: FindingId, level: string | undefined): number {
  return findingRow(id).levels.findIndex((each) => each.id === level);
}

/** The verdict that one level forces by itself. */
export function verdictOf(id: FindingId, level: string): Verdict {
  return findingRow(id).levels[worry(id, level)]!.verdict;
}

/** A red flag is a level, said plainly, that forces `emergency` by itself; not knowing is not saying. */
export function isRedFlag(id: FindingId, level: string): boolean {
  return level === 'yes' && verdictOf(id, level) === 'emergency';
}

/** Both sets of facts in one; where they disagree the worse level is kept. */
export function worseOf(a: Facts, b: Facts): Facts {
  const both: Record<string, string> = { ...a };
  for (const [id, level] of entries(b)) {
    if (worry(id, level) > worry(id, both[id])) both[id] = level;
  }
  return both as Facts;
}

/** The facts as pairs, in no particular order. */
export function entries(facts: Facts): [FindingId, string][] {
  return Object.entries(facts) as [FindingId, string][];
}
