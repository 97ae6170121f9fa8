import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Server, serve } from './server.ts';

export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';

export interface Smapi extends Server {
  /** The skill packages that were uploaded, oldest first, as zip files. */
  readonly packages: readonly Buffer[];
  /** Method and path of every request. */
  readonly calls: readonly string[];
}

/**
 * The Skill Management API as far as `ask deploy` uses it, on loopback. It takes everything and judges
 * nothing: what is wrong with a package, Amazon would say and this does not.
 */
export async function openSmapi(): Promise<Smapi> {
  const packages: Buffer[] = [];
  const calls: string[] = [];
  let enabled = false;
  const server = await serve((request, body, response, self) => {
    const call = `${request.method} ${pathOf(request)}`;
    calls.push(call);
    switch (true) {
      case call === 'POST /v1/skills/uploads':
        return answer(response, 201, { uploadUrl: `${self}/package`, expiresAt: '2030-01-01T00:00:00Z' });
      case call === 'PUT /package':
        packages.push(body);
        return answer(response, 200);
      case /^POST \/v1\/skills\/([^/]+\/)?imports$/.test(call):
        return answer(response, 202, undefined, { location: `/v1/skills/imports/${packages.length}` });
      case /^GET \/v1\/skills\/imports\/\d+$/.test(call):
        return answer(response, 200, {
          status: 'SUCCEEDED',
          skill: { skillId: SKILL_ID, eTag: `e${packages.length}`, resources: [] },
        });
      case call.endsWith('/status') && call.startsWith('GET '):
        return answer(response, 200, { manifest: { lastUpdateRequest: { status: 'SUCCEEDED' } } });
      case call === `PUT /v1/skills/${SKILL_ID}/stages/development/enablement`:
        enabled = true;
        return answer(response, 204);
      case call === `GET /v1/skills/${SKILL_ID}/stages/development/enablement`:
        return answer(response, enabled ? 204 : 404, enabled ? undefined : { message: 'not enabled' });
      default:
        return answer(response, 404, { message: `no ${call} here` });
    }
  });
  return { ...server, packages, calls };
}

function answer(response: ServerResponse, code: number, body?: object, headers = {}): void {
  response.writeHead(code, { 'content-type': 'application/json', 'x-amzn-requestid': 'r', ...headers });
  response.end(body && JSON.stringify(body));
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0]!;
}
