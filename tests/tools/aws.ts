import type { ServerResponse } from 'node:http';
import { type Server, serve } from './server.ts';

/** The function of the nth stack that was created, from 1. */
export function functionOfStack(nth: number): string {
  return `arn:aws:lambda:us-east-1:000000000000:function:glute-coach-${nth}`;
}

const STACK_IDS = 'arn:aws:cloudformation:us-east-1:000000000000:stack/glute-coach/';
const OBJECT_VERSION = 'version-1';

export interface Aws extends Server {
  /** The code archives that were uploaded, by bucket and key. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** The parameters of every CreateStack and UpdateStack, template included. */
  readonly stacks: readonly URLSearchParams[];
}

/** S3 and CloudFormation as far as the ASK CLI's deployer uses them, on loopback. Every stack succeeds. */
export async function openAws(): Promise<Aws> {
  const objects = new Map<string, Buffer>();
  const buckets = new Set<string>();
  const stacks: URLSearchParams[] = [];
  const server = await serve((request, body, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    if (pathname === '/' && request.method === 'POST') {
      const asked = new URLSearchParams(body.toString());
      if (/^(Create|Update)Stack$/.test(asked.get('Action') ?? '')) stacks.push(asked);
      return xml(response, stackAnswer(asked, stacks.filter(isCreated).length));
    }
    const [, bucket = '', ...key] = pathname.split('/');
    switch (request.method) {
      case 'HEAD':
        response.writeHead(buckets.has(bucket) ? 200 : 404).end();
        return;
      case 'GET':
        return xml(response, '<VersioningConfiguration/>');
      default:
        if (searchParams.has('versioning')) return xml(response, '');
        if (key.join('') === '') buckets.add(bucket);
        else objects.set(pathname.slice(1), unchunked(body, request.headers['content-encoding']));
        response.writeHead(200, { etag: '"1"', 'x-amz-version-id': OBJECT_VERSION }).end();
    }
  });
  return { ...server, objects, stacks };
}

/** A stack's id ends in its number, which is how a later question finds it again. */
function stackAnswer(asked: URLSearchParams, created: number): string {
  const action = asked.get('Action') ?? '';
  const result = (inner: string) =>
    `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><${action}Result>${inner}</${action}Result></${action}Response>`;
  const id = isCreated(asked) ? `${STACK_IDS}${created}` : (asked.get('StackName') ?? '');
  if (action !== 'DescribeStacks') return result(`<StackId>${id}</StackId>`);
  const nth = Number(id.replace(STACK_IDS, ''));
  if (!(nth >= 1 && nth <= created)) return result('<Stacks/>');
  const output = `<member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${functionOfStack(nth)}</OutputValue></member>`;
  return result(
    `<Stacks><member><StackId>${id}</StackId><StackName>glute-coach</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime>` +
      `<StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${output}</Outputs></member></Stacks>`,
  );
}

function isCreated(asked: URLSearchParams): boolean {
  return asked.get('Action') === 'CreateStack';
}

/** The SDK may send a body in signed chunks: a hexadecimal length, the bytes, and a trailer. */
function unchunked(body: Buffer, encoding: string | undefined): Buffer {
  if (!encoding?.includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.subarray(at, lineEnd).toString(), 16);
    if (!(length > 0)) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function xml(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/xml' }).end(body);
}
