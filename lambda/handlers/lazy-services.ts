import type { services as real } from 'ask-sdk-model';

/**
 * Stands in the bundle where ask-sdk-core asks for `ask-sdk-model` (see `scripts/bundle.ts`). All that it
 * wants of it are the clients of Amazon's services, sixty kilobytes for reminders that few sessions set: here
 * they are loaded with the first call to one of them.
 */
export const services = { ServiceClientFactory: lazyFactory };

type Configuration = ConstructorParameters<typeof real.ServiceClientFactory>[0];
type Clients = Readonly<
  Record<string, () => Readonly<Record<string, (...args: readonly unknown[]) => unknown>>>
>;

/** To be called with `new`, as the factory it stands for. Its clients have every method, each a promise. */
function lazyFactory(configuration: Configuration): object {
  const load = async (): Promise<Clients> => {
    // A bundled CommonJS module keeps no names of its own when it is imported late, only the default.
    const { default: model } = await import('ask-sdk-model');
    return new model.services.ServiceClientFactory(configuration) as unknown as Clients;
  };
  return everyMethod(
    (getClient) => () =>
      everyMethod((call) => async (...args: readonly unknown[]) => {
        const client = (await load())[getClient]?.();
        return client?.[call]?.(...args);
      }),
  );

  function everyMethod<T>(of: (name: string) => T): object {
    const get = (_: object, name: string | symbol) =>
      // Without this it would pass for a promise and be awaited for ever.
      typeof name === 'symbol' || name === 'then' ? undefined : of(name);
    return new Proxy({}, { get });
  }
}
