import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const CLIENT = join(import.meta.dirname, '..', 'tools', 'node_modules', 'aws-lambda-ric');

/** Why Amazon's runtime client cannot be used here; empty when it can. */
export function runtimeMissing(): string {
  if (!existsSync(join(CLIENT, 'package.json'))) {
    return 'aws-lambda-ric is not installed (npm ci --prefix tools); it needs cmake, make and a C++ compiler';
  }
  return existsSync(join(CLIENT, 'rapid-client.node'))
    ? ''
    : 'aws-lambda-ric was installed without being built';
}

export interface Invocation {
  /** `response` as the handler returned it, `error` as the runtime reported it. */
  readonly kind: 'response' | 'error' | 'init-error';
  // biome-ignore lint/suspicious/noExplicitAny: whatever the handler returned
  readonly body: any;
  /** From the event handed over to the answer. */
  readonly ms: number;
}

export interface Lambda {
  /** One event after the other, as Lambda does it. Rejects when the process has ended. */
  invoke(event: unknown): Promise<Invocation>;
  /** From the start of the process to its first answer: a cold start without container and download. */
  coldMs(): number;
  /** All that the process has written. */
  log(): string;
  stop(): Promise<void>;
}

export interface LambdaSettings {
  /** The folder with the bundle. */
  readonly taskRoot: string;
  readonly handler?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a bundle in Amazon's own runtime client, with the Runtime API (2018-06-01) played on loopback. */
export async function startLambda(settings: LambdaSettings): Promise<Lambda> {
  const { taskRoot, handler = 'index.handler', env = {} } = settings;
  const written: string[] = [];
  let waiting: { readonly event: unknown; readonly done: (one: Invocation) => void } | null = null;
  let poll: ServerResponse | null = null;
  let handedOver = 0;
  let coldMs = 0;
  let count = 0;
  let ended: Error | null = null;
  let fail: (problem: Error) => void = () => {};

  // The service leaves a poll unanswered until there is work.
  const meet = () => {
    if (!poll || !waiting || handedOver > 0) return;
    handedOver = performance.now();
    poll.writeHead(200, { 'Content-Type': 'application/json', ...invocationHeaders(count) });
    poll.end(JSON.stringify(waiting.event));
    poll = null;
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const now = performance.now();
    if (count === 0) coldMs = now - startedAt;
    count += 1;
    const body = JSON.parse(Buffer.concat(chunks).toString() || 'null');
    const ms = now - handedOver;
    response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"status":"OK"}');
    const { done } = waiting ?? { done: () => {} };
    waiting = null;
    handedOver = 0;
    done({ kind: kindOf(request.url ?? ''), body, ms });
  };
  const server = createServer((request, response) => {
    if (!request.url?.endsWith('/invocation/next')) return void take(request, response);
    poll = response;
    meet();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(CLIENT, 'index.mjs'), handler], {
    cwd: taskRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(taskRoot, port, handler), ...env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  }
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      ended = new Error(`the runtime ended with ${code}: ${written.join('')}`);
      fail(ended);
      resolve();
    });
  });

  return {
    invoke: (event) =>
      new Promise((done, reject) => {
        if (ended) return reject(ended);
        fail = reject;
        waiting = { event, done };
        meet();
      }),
    coldMs: () => coldMs,
    log: () => written.join(''),
    stop: async () => {
      child.kill('SIGKILL');
      await gone;
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function kindOf(url: string): Invocation['kind'] {
  if (url.endsWith('/init/error')) return 'init-error';
  return url.endsWith('/response') ? 'response' : 'error';
}

function invocationHeaders(nth: number): Record<string, string> {
  return {
    'Lambda-Runtime-Aws-Request-Id': `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    'Lambda-Runtime-Deadline-Ms': String(Date.now() + 7000),
    'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:glute-coach',
    'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
  };
}

function environment(taskRoot: string, port: number, handler: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
    LAMBDA_TASK_ROOT: taskRoot,
    AWS_LAMBDA_FUNCTION_NAME: 'glute-coach',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_LOG_GROUP_NAME: '/glute-coach/local',
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_REGION: 'us-east-1',
    _HANDLER: handler,
  };
}
