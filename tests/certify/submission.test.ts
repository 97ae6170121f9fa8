import { describe, expect, test } from 'vitest';
import { reportOfSubmission, type Submission, stillToFill } from '../../simulator/certify/submission.ts';

const FILLED: Submission = {
  publisher: {
    privacyPolicyUrl: 'https://somebody.github.io/glute-coach/privacy',
    termsOfUseUrl: 'https://somebody.github.io/glute-coach/terms',
    awsRegion: 'us-east-1',
    alarmEmail: 'somebody@somewhere.net',
  },
  pages: { 'docs/privacy.md': 'Published by Somebody, somebody@somewhere.net. See [terms](terms.md).' },
  liveFunction: 'arn:aws:lambda:us-east-1:000000000000:function:glute-coach',
  named: 'live',
};

const withPublisher = (some: Partial<Submission['publisher']>): Submission => ({
  ...FILLED,
  publisher: { ...FILLED.publisher, ...some },
});

describe('before a submission', () => {
  test('nothing is to fill in where everything is filled in', () => {
    expect(stillToFill(FILLED)).toEqual([]);
    expect(reportOfSubmission([])).not.toContain('  - ');
  });

  test.each([
    [
      'a link to an example',
      withPublisher({ privacyPolicyUrl: 'https://example.com/privacy' }),
      'privacyPolicyUrl',
    ],
    ['a link that is none', withPublisher({ termsOfUseUrl: 'somewhere' }), 'termsOfUseUrl'],
    ['a link in the open', withPublisher({ termsOfUseUrl: 'http://somewhere.net/terms' }), 'termsOfUseUrl'],
    ['nobody who hears an alarm', withPublisher({ alarmEmail: '' }), 'alarmEmail'],
    [
      'a page without its publisher',
      { ...FILLED, pages: { 'docs/terms.md': '**[publisher, place]**' } },
      'docs/terms.md',
    ],
    ['a live skill that answers from development', { ...FILLED, liveFunction: null }, '--stage live'],
    ['a manifest that development wrote last', { ...FILLED, named: 'development' as const }, '--stage live'],
  ])('%s is told', (_, submission, named) => {
    const open = stillToFill(submission);
    expect(open).toHaveLength(1);
    expect(reportOfSubmission(open)).toContain(named);
  });
});
