import { parentPort } from 'node:worker_threads';
import { embeddedVoice } from '../speech/flite.ts';
import { wavOf } from '../speech/wav.ts';

/** The synthesizer in a thread of its own: it takes a second to start, and the page must not wait for it. */
const voice = embeddedVoice();

parentPort?.on('message', ({ id, text }: { readonly id: number; readonly text: string }) => {
  try {
    parentPort?.postMessage({ id, wav: wavOf(voice(text)) });
  } catch {
    parentPort?.postMessage({ id, wav: null });
  }
});
