import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/** An HTTP server on a free port of loopback. The listener gets the whole body and the server's own address. */
export async function serve(
  listener: (request: IncomingMessage, body: Buffer, response: ServerResponse, self: string) => void,
): Promise<Server> {
  let address = '';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => listener(request, Buffer.concat(chunks), response, address));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
