import { SHAPE } from './item.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Turns the fields of one shape into those of the next. */
export type Migration = (fields: Fields) => Fields;

/**
 * `MIGRATIONS[n]` turns shape n into shape n + 1. Shape 0 was never released: it is what an item without a
 * `shape` is taken for, the layout of Amazon's own adapter, where everything lies under `attributes`.
 */
export const MIGRATIONS: readonly Migration[] = [
  ({ attributes, ...rest }) => ({ version: 1, ...rest, ...(attributes as Fields | undefined) }),
];

/**
 * The fields in today's shape; `newer` for an item of a later release, which must not be touched by an
 * earlier one. What a migration makes of garbage is judged afterwards by who reads it.
 */
export function migrate(
  fields: Fields,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SHAPE,
): Fields | 'newer' {
  const shape = typeof fields['shape'] === 'number' ? fields['shape'] : 0;
  if (shape > current) return 'newer';
  return migrations.slice(Math.max(0, shape), current).reduce((older, step) => step(older), fields);
}
