import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  NumberValue,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ItemKey, ProfileItem } from './item.ts';

/**
 * The only file that knows the database client. It is three times the size of the rest of the skill, so
 * `dynamodb.ts` imports it when the first profile is asked for, never before.
 */
export interface Table {
  /** Undefined when there is none. Always the newest state. */
  get(key: ItemKey, signal: AbortSignal): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** False when what is stored is not what was expected. `now` in ms since 1970. */
  putIf(item: ProfileItem, expected: Expected, now: number, signal: AbortSignal): Promise<boolean>;
  /** Without a condition. */
  put(item: ItemKey & Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void>;
  delete(key: ItemKey, signal: AbortSignal): Promise<void>;
  /** The keys of all items of an account. */
  keysOf(account: string, signal: AbortSignal): Promise<readonly ItemKey[]>;
}

/**
 * Nothing stored, or an item whose `version` is this; undefined for an item without one. One that is no number is
 * compared to nothing: that it is none is enough, since every write puts a number there.
 */
export type Expected = 'vacant' | { readonly version: unknown };

export interface TableSettings {
  readonly tableName: string;
  /** For a database on this machine; absent for the one of the Lambda's region. */
  readonly endpoint?: string;
}

export function connect({ tableName: TableName, endpoint }: TableSettings): Table {
  const client = new DynamoDBClient({ maxAttempts: 3, ...(endpoint ? localTo(endpoint) : {}) });
  const documents = DynamoDBDocumentClient.from(client, { unmarshallOptions: { wrapNumbers: exact } });
  return {
    get: async (Key, abortSignal) => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }), {
        abortSignal,
      });
      return Item;
    },
    putIf: async (Item, expected, now, abortSignal) => {
      const put = new PutCommand({ TableName, Item, ...conditionOn(expected, now) });
      try {
        await documents.send(put, { abortSignal });
        return true;
      } catch (error) {
        if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
        throw error;
      }
    },
    put: async (Item, abortSignal) => {
      await documents.send(new PutCommand({ TableName, Item }), { abortSignal });
    },
    delete: async (Key, abortSignal) => {
      await documents.send(new DeleteCommand({ TableName, Key }), { abortSignal });
    },
    keysOf: async (account, abortSignal) => {
      const keys: ItemKey[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const query = new QueryCommand({
          TableName,
          KeyConditionExpression: 'account = :account',
          ExpressionAttributeValues: { ':account': account },
          ProjectionExpression: 'account, person',
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        });
        const page = await documents.send(query, { abortSignal });
        keys.push(...((page.Items ?? []) as ItemKey[]));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return keys;
    },
  };
}

function conditionOn(expected: Expected, now: number) {
  if (expected === 'vacant') {
    return {
      // An item past its expiry may still lie there for days; to us it is gone.
      ConditionExpression: 'attribute_not_exists(account) OR expiresAt <= :now',
      ExpressionAttributeValues: { ':now': Math.floor(now / 1000) },
    };
  }
  const ExpressionAttributeNames = { '#version': 'version' };
  if (expected.version === undefined) {
    return {
      ConditionExpression: 'attribute_exists(account) AND attribute_not_exists(#version)',
      ExpressionAttributeNames,
    };
  }
  if (typeof expected.version !== 'number' && !(expected.version instanceof NumberValue)) {
    return {
      ConditionExpression: 'attribute_exists(#version) AND NOT attribute_type(#version, :number)',
      ExpressionAttributeNames,
      ExpressionAttributeValues: { ':number': 'N' },
    };
  }
  return {
    ConditionExpression: '#version = :expected',
    ExpressionAttributeNames,
    ExpressionAttributeValues: { ':expected': expected.version },
  };
}

/** A number of more digits than ours have stays as it is, so that it can be compared and laid aside. */
function exact(digits: string): number | NumberValue {
  const number = Number(digits);
  return String(number) === digits ? number : NumberValue.from(digits);
}

function localTo(endpoint: string) {
  return { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
