import type { Directive, Response, ui } from 'ask-sdk-model';
import { soundsOfApla } from './apla.ts';
import type { Sound } from './sound.ts';
import { soundsOfSsml } from './ssml.ts';

/** What a screen says by itself (APL `SpeakItem`), to be added after the speech of the response. */
export type ScreenVoice = (response: Response) => readonly Sound[];

export const SILENT_SCREEN: ScreenVoice = () => [];

/** `outputSpeech` first, then APL for Audio, then what the screen says: they never overlap. */
export function soundsOfResponse(response: Response, screen: ScreenVoice): readonly Sound[] {
  return [
    ...soundsOfSpeech(response.outputSpeech),
    ...soundsOfDirectives(response.directives ?? []),
    ...screen(response),
  ];
}

export function soundsOfReprompt(response: Response): readonly Sound[] {
  const reprompt = response.reprompt;
  if (!reprompt) return [];
  return [...soundsOfSpeech(reprompt.outputSpeech), ...soundsOfDirectives(reprompt.directives ?? [])];
}

function soundsOfSpeech(speech: ui.OutputSpeech | undefined): readonly Sound[] {
  if (!speech) return [];
  return soundsOfSsml(
    speech.type === 'SSML' ? speech.ssml : speech.text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
}

function soundsOfDirectives(directives: readonly Directive[]): readonly Sound[] {
  return directives.flatMap((directive) =>
    directive.type === 'Alexa.Presentation.APLA.RenderDocument'
      ? soundsOfApla(directive.document, directive.datasources)
      : [],
  );
}
