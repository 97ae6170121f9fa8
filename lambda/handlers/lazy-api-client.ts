import type { services } from 'ask-sdk-model';

/**
 * Calls Amazon's services for reminders, which few sessions set. The client that comes with the SDK asks for
 * `https`, and reading that costs a tenth of a cold start: here it is loaded with the first call.
 */
export const lazyApiClient: services.ApiClient = {
  invoke: async (request) => {
    const { default: service } = await import('ask-sdk-core/dist/service/DefaultApiClient.js');
    return new service.DefaultApiClient().invoke(request);
  },
};
