import type { ProfileStore } from '../../lambda/store/profile.ts';

export type Call = keyof ProfileStore;

/** A store of which some calls can be made to fail, and to work again. */
export function failing(inner: ProfileStore): {
  readonly store: ProfileStore;
  readonly fail: (...calls: readonly Call[]) => void;
} {
  let failed: readonly Call[] = [];
  const or = <T>(call: Call, work: () => Promise<T>): Promise<T> =>
    failed.includes(call) ? Promise.reject(new Error('no table')) : work();
  return {
    store: {
      get: (...all) => or('get', () => inner.get(...all)),
      put: (...all) => or('put', () => inner.put(...all)),
      delete: (...all) => or('delete', () => inner.delete(...all)),
      deleteAccount: (...all) => or('deleteAccount', () => inner.deleteAccount(...all)),
    },
    fail: (...calls) => {
      failed = calls;
    },
  };
}
