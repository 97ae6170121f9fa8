import { isAskedBefore } from './reply.ts';
import type { SystemAct } from './system-acts.ts';
import { after, type Circumstances, type Turn } from './turn.ts';

/**
 * Whatever is told of health is told as education, which has to be said: by a first welcome, with a verdict, or
 * else once a session, before the first thing told. Who is remembered was welcomed once.
 */
export function withDisclaimer(next: Turn, { profile }: Circumstances): Turn {
  if (next.state.disclaimed) return next;
  const said = profile !== null || next.reply.acts.some(disclaims);
  if (!said && !informs(next)) return next;
  const disclaimed = { ...next, state: { ...next.state, disclaimed: true } };
  return said ? disclaimed : after([{ kind: 'disclaim' }], disclaimed);
}

function informs({ reply: { acts, routine, ending } }: Turn): boolean {
  return (
    acts.some(({ kind }) => OF_HEALTH.has(kind)) ||
    (routine?.acts ?? []).some(({ kind }) => kind === 'describe' || kind === 'plan') ||
    (ending.kind === 'offer' && isAskedBefore(ending.offer))
  );
}

function disclaims({ kind }: SystemAct): boolean {
  return kind === 'greet' || kind === 'verdict' || kind === 'emergency';
}

const OF_HEALTH: ReadonlySet<SystemAct['kind']> = new Set([
  'explain',
  'instead-of-a-run',
  'topic-source',
  'no-verdict',
  'no-verdict-yet',
  'no-stretch',
]);
