import { readFileSync } from 'node:fs';
import { profileOf } from '../../scripts/ask-profile.ts';
import { type Publisher, readPublisher } from '../../scripts/publisher.ts';
import { functionIn, lastUploaded, readStates, type Stage } from '../../scripts/remembered.ts';
import { must } from './rule.ts';

/** What only the publisher can fill in. Left as it is, it does for trying out and not for a reviewer. */
export interface Submission {
  readonly publisher: Publisher;
  /** The pages that the links lead to, by file. */
  readonly pages: Readonly<Record<string, string>>;
  /** The function that everybody will talk to; null where live was never deployed. */
  readonly liveFunction: string | null;
  /** The stage whose function the manifest at Amazon names; null where nobody knows. */
  readonly named: Stage | null;
}

const PAGES = ['docs/privacy.md', 'docs/terms.md'];

export function readSubmission(): Submission {
  return {
    publisher: readPublisher(),
    pages: Object.fromEntries(PAGES.map((file) => [file, readFileSync(file, 'utf8')])),
    liveFunction: functionIn(readStates('.ask', 'live'), profileOf(process.env)),
    named: lastUploaded('.ask'),
  };
}

/** A line for each thing that is still a placeholder; empty when a reviewer may see it. */
export function stillToFill({ publisher, pages, liveFunction, named }: Submission): readonly string[] {
  return [
    ...(['privacyPolicyUrl', 'termsOfUseUrl'] as const).flatMap((name) =>
      must(isPublished(publisher[name]), `scripts/publisher.json: ${name} is ${publisher[name] || 'empty'}`),
    ),
    ...must(publisher.alarmEmail !== '', 'scripts/publisher.json: alarmEmail is empty, so no alarm is heard'),
    ...Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(PLACEHOLDER)].map(([, what]) => `${file}: [${what}] is not filled in`),
    ),
    ...must(liveFunction !== null, 'live was never deployed: `npm run deploy -- --stage live`'),
    ...must(
      liveFunction === null || named === 'live',
      'the manifest names the function of development: `npm run deploy -- --stage live`',
    ),
  ];
}

export function reportOfSubmission(open: readonly string[]): string {
  if (open.length === 0) return 'Before you submit: nothing is left as a placeholder.';
  return ['Before you submit, still to fill in:', ...open.map((one) => `  - ${one}`)].join('\n');
}

/** As the pages mark them: bold, in square brackets. */
const PLACEHOLDER = /\*\*\[([^\]]+)\]\*\*/g;

/** The names that are kept for examples lead to nobody's page. */
function isPublished(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url) : null;
  return (
    host?.protocol === 'https:' &&
    !/(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/.test(host.hostname)
  );
}
