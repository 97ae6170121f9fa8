import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';

/** A DynamoDB on loopback, with the table of the stack in it. */
export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  all(): Promise<Record<string, unknown>[]>;
  put(item: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

export async function openDatabase(): Promise<Database> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  const endpoint = await listen(server);
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const TableName = 'profiles';
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'account', AttributeType: 'S' },
        { AttributeName: 'person', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'account', KeyType: 'HASH' },
        { AttributeName: 'person', KeyType: 'RANGE' },
      ],
    }),
  );
  const documents = DynamoDBDocumentClient.from(client);
  return {
    endpoint,
    tableName: TableName,
    all: async () => (await documents.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [],
    put: async (Item) => {
      await documents.send(new PutCommand({ TableName, Item }));
    },
    close: async () => {
      client.destroy();
      await shut(server);
    },
  };
}

/** What stands between the store and the database: passes a request on, refuses it, or says nothing. */
export type Fate = 'pass' | 'throttle' | 'silence';

export interface Faults {
  readonly endpoint: string;
  readonly seen: readonly Fate[];
  close(): Promise<void>;
}

/** A proxy that asks `fateOf` about the nth request, from 0. */
export async function faultsBefore(database: Database, fateOf: (n: number) => Fate): Promise<Faults> {
  const seen: Fate[] = [];
  const server = createServer((incoming, outgoing) => {
    const fate = fateOf(seen.length);
    seen.push(fate);
    if (fate === 'silence') return;
    if (fate === 'throttle') {
      outgoing.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(
        JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' }),
      );
      return;
    }
    const { method, headers } = incoming;
    const onward = request(database.endpoint, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  return { endpoint: await listen(server), seen, close: () => shut(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
