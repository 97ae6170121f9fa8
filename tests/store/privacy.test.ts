import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemKey, itemOf, KEPT_DAYS } from '../../lambda/store/item.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import { FULLEST } from './profiles.ts';

const PAGE = readFileSync('docs/privacy.md', 'utf8');
const STACK = readFileSync('infrastructure/stack.yaml', 'utf8');

describe('the privacy page', () => {
  test('names every field that is stored, and no other', () => {
    const kept = PAGE.slice(PAGE.indexOf('## What is kept'), PAGE.indexOf('## What is never kept'));
    const named = [...kept.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([\w.]+)`/g)].map(([, field]) => field!),
    );
    const item = itemOf(itemKey('account/person'), { profile: FULLEST, version: 1 }, 0);
    expect(named.toSorted()).toEqual(fieldsOf(item).toSorted());
  });

  test('and an empty profile holds no field beyond them', () => {
    const item = itemOf(itemKey('account'), { profile: NEW_PROFILE, version: 1 }, 0);
    for (const field of fieldsOf(item)) expect(PAGE).toContain(`\`${field}`);
  });

  test('says how long, as the store and the stack have it', () => {
    expect(PAGE).toContain(`${KEPT_DAYS} days`);
    expect(STACK).toContain('RecoveryPeriodInDays: 7');
    expect(PAGE).toContain('wound back for seven days');
    expect(STACK).toContain('RetentionInDays: 14');
    expect(PAGE).toContain('for fourteen days');
  });
});

/** Paths to everything in an item; a map whose keys are moves or things at home counts as one field. */
function fieldsOf(value: object, path = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = path ? `${path}.${name}` : name;
    const structure = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return structure && !['credits', 'equipment'].includes(name) ? fieldsOf(inner, here) : [here];
  });
}
