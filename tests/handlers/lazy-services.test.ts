import { describe, expect, test } from 'vitest';
import { services } from '../../lambda/handlers/lazy-services.ts';

describe('the stand-in for the service clients', () => {
  const asked: string[] = [];
  const Factory = services.ServiceClientFactory as unknown as new (
    configuration: object,
  ) => {
    getUpsServiceClient(): { getSystemTimeZone(device: string): Promise<string> };
  };
  const factory = new Factory({
    apiClient: {
      invoke: async ({ url }: { url: string }) => {
        asked.push(url);
        return { headers: [], body: '"Europe/London"', statusCode: 200 };
      },
    },
    apiEndpoint: 'https://api.example.com',
    authorizationValue: 'token',
  });

  test('calls the real client when one of its methods is called', async () => {
    expect(await factory.getUpsServiceClient().getSystemTimeZone('device')).toBe('Europe/London');
    expect(asked).toEqual(['https://api.example.com/v2/devices/device/settings/System.timeZone']);
  });

  test('is no promise, so that awaiting it does not wait for ever', async () => {
    expect(await factory).toBe(factory);
  });
});
