import { parseArgs } from 'node:util';
import { STAGES, type Stage } from './remembered.ts';

export interface DeployArguments {
  readonly stage: Stage;
  /** Passed on to `ask deploy`. */
  readonly args: readonly string[];
}

const TARGETS = ['all', 'skill-metadata', 'skill-infrastructure'];

/** `--stage` is ours, the rest is for the CLI. Throws at anything else, since npm swallows options without a `--`. */
export function readArguments(given: readonly string[]): DeployArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      stage: { type: 'string', default: 'development' },
      target: { type: 'string' },
      'ignore-hash': { type: 'boolean' },
      debug: { type: 'boolean' },
    },
  });
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new Error(
      `"${stray}" stands alone: options come behind two dashes, \`npm run deploy -- --stage live\``,
    );
  }
  const stage = STAGES.find((one) => one === values.stage);
  if (stage === undefined) throw new Error(`--stage is ${STAGES.join(' or ')}, not "${values.stage}"`);
  const { target } = values;
  if (target !== undefined && !TARGETS.includes(target)) {
    throw new Error(`--target is ${TARGETS.join(' or ')}, not "${target}"`);
  }
  return {
    stage,
    args: [
      ...(target === undefined ? [] : ['--target', target]),
      ...(values['ignore-hash'] ? ['--ignore-hash'] : []),
      ...(values.debug ? ['--debug'] : []),
    ],
  };
}
