/// <reference lib="dom" />

interface Listening {
  /** Whatever plays is cut off, so that the browser does not hear its own voice. */
  readonly hush: () => void;
  readonly heard: (text: string) => void;
  readonly trouble: (text: string) => void;
}

/** The browser's own speech recognition: off until switched on, since it may send what it hears to its maker. */
export function listen({ hush, heard, trouble }: Listening): void {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Record<string, unknown>;
  const Recognition = SpeechRecognition ?? webkitSpeechRecognition;
  const mic = document.getElementById('mic') as HTMLButtonElement;
  const consent = document.getElementById('consent')!;
  if (Recognition === undefined) mic.hidden = true;
  let agreed = false;
  mic.addEventListener('click', () => {
    consent.hidden = agreed;
    if (!agreed) {
      agreed = true;
      consent.textContent =
        'Your browser may send what you say to its maker’s servers to recognise it. Press Talk again to go ahead.';
      return;
    }
    // biome-ignore lint/suspicious/noExplicitAny: not every browser has it, and no types come with it
    const recognition = new (Recognition as any)();
    recognition.lang = 'en-US';
    hush();
    mic.classList.add('on');
    recognition.onresult = (event: { results: { transcript: string }[][] }) =>
      heard(event.results[0]?.[0]?.transcript ?? '');
    recognition.onend = () => mic.classList.remove('on');
    recognition.onerror = (event: { error: string }) =>
      trouble(`The browser could not listen: ${event.error}.`);
    recognition.start();
  });
}
