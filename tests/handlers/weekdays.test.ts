import { describe, expect, it } from 'vitest';
import { weekdaysOf } from '../../lambda/handlers/weekdays.ts';

const [SUNDAY, MONDAY, TUESDAY] = [0, 1, 2];
const at = (timestamp: string, locale: string) => [...weekdaysOf({ timestamp, locale })].sort();

describe('the weekdays that it may be', () => {
  it('are one in the middle of an American day, and two around its midnight', () => {
    expect(at('2026-11-23T18:00:00Z', 'en-US')).toEqual([MONDAY]);
    expect(at('2026-11-23T05:00:00Z', 'en-US')).toEqual([SUNDAY, MONDAY]);
  });

  it('are ahead of Greenwich in Australia', () => {
    expect(at('2026-11-23T18:00:00Z', 'en-AU')).toEqual([TUESDAY]);
  });

  it('are both neighbours too in a locale that nobody has looked up', () => {
    expect(at('2026-11-23T11:00:00Z', 'en-ZA')).toEqual([SUNDAY, MONDAY, TUESDAY]);
  });

  it('are none where the request tells no time', () => {
    expect(weekdaysOf({})).toEqual([]);
    expect(weekdaysOf({ timestamp: 'soon', locale: 'en-US' })).toEqual([]);
  });
});
