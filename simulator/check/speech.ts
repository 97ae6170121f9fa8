import type { Response, ui } from 'ask-sdk-model';
import ssmlCheck from 'ssml-check-core';
import { AUDIO_TAGS, BREAK_MS, CARD_CHARACTERS, SPEECH_CHARACTERS } from '../../lambda/render/limits.ts';
import { readMarkup } from '../heard/markup.ts';
import { breakMs } from '../heard/ssml.ts';

/** SSML that Alexa would refuse, or speak otherwise than meant, wherever in the response it is. */
export async function speechProblems(response: Response, locale: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { place, speech } of speechesOf(response)) {
    const found =
      speech.type === 'SSML' ? await ssmlProblems(speech.ssml, locale) : plainProblems(speech.text);
    problems.push(...found.map((problem) => `${place}: ${problem}`));
  }
  const card = response.card as { content?: string; text?: string } | undefined;
  const cardText = card?.text ?? card?.content ?? '';
  if (cardText.length > CARD_CHARACTERS) problems.push(`card: ${cardText.length} characters`);
  return problems;
}

interface Speech {
  readonly place: string;
  readonly speech: ui.OutputSpeech;
}

function speechesOf(response: Response): readonly Speech[] {
  const speeches: Speech[] = [];
  if (response.outputSpeech) speeches.push({ place: 'speech', speech: response.outputSpeech });
  if (response.reprompt?.outputSpeech)
    speeches.push({ place: 'reprompt', speech: response.reprompt.outputSpeech });
  const directives = [...(response.directives ?? []), ...(response.reprompt?.directives ?? [])];
  for (const directive of directives) {
    if (directive.type !== 'Alexa.Presentation.APLA.RenderDocument') continue;
    for (const ssml of ssmlIn(directive.document))
      speeches.push({ place: 'APLA', speech: { type: 'SSML', ssml } });
  }
  return speeches;
}

async function ssmlProblems(ssml: string, locale: string): Promise<readonly string[]> {
  const known = (await ssmlCheck.check(ssml, { platform: 'amazon', locale })) ?? [];
  return [
    ...ownProblems(ssml),
    ...known.map(({ type, tag, attribute, value }) =>
      ['SSML', type, tag && `<${tag}>`, attribute, value].filter(Boolean).join(' '),
    ),
  ];
}

/** What the library leaves out. */
function ownProblems(ssml: string): readonly string[] {
  const { pieces, faults } = readMarkup(ssml);
  const problems = [...faults];
  const trimmed = ssml.trim();
  if (!/^<speak[\s>]/.test(trimmed) || !trimmed.endsWith('</speak>')) problems.push('not wrapped in <speak>');
  if (ssml.length > SPEECH_CHARACTERS)
    problems.push(`${ssml.length} characters, more than ${SPEECH_CHARACTERS}`);
  const opened = pieces.filter((piece) => piece.kind === 'open');
  if (opened.filter((piece) => piece.name === 'speak').length > 1) problems.push('<speak> within <speak>');
  if (opened.filter((piece) => piece.name === 'audio').length > AUDIO_TAGS) {
    problems.push(`more than ${AUDIO_TAGS} <audio>`);
  }
  for (const { name, attributes } of opened) {
    if (name === 'break' && breakMs(attributes) > BREAK_MS)
      problems.push(`a break over ${BREAK_MS / 1000} s`);
    if (name === 'break' && attributes.time && !/^\d+(\.\d+)?(ms|s)$/.test(attributes.time)) {
      problems.push(`break time "${attributes.time}" is no time`);
    }
    if (name === 'audio') problems.push(...audioProblems(attributes.src ?? ''));
    if (name === 'say-as' && !SAY_AS.has(attributes['interpret-as'] ?? '')) {
      problems.push(`say-as cannot interpret as "${attributes['interpret-as'] ?? ''}"`);
    }
    if (name === 'prosody' && /[+]([5-9]|\d\d+)(\.\d+)?dB/.test(attributes.volume ?? '')) {
      problems.push(`volume ${attributes.volume} is louder than +4.08dB`);
    }
  }
  for (const piece of pieces) {
    if (piece.kind === 'text' && PLACEHOLDER.test(piece.text))
      problems.push(`unfilled: "${piece.text.trim()}"`);
  }
  return problems;
}

function plainProblems(text: string): readonly string[] {
  return [
    ...(text.length > SPEECH_CHARACTERS ? [`${text.length} characters, more than ${SPEECH_CHARACTERS}`] : []),
    ...(PLACEHOLDER.test(text) ? [`unfilled: "${text}"`] : []),
    ...(/<[a-z/]/i.test(text) ? ['tags in plain text are read aloud'] : []),
  ];
}

function audioProblems(source: string): readonly string[] {
  return /^(https|soundbank):\/\//.test(source) ? [] : [`audio "${source}" is neither https nor soundbank`];
}

/** All `Speech` contents of an APLA document that are SSML; plain ones are wrapped, so one rule serves both. */
function ssmlIn(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(ssmlIn);
  if (typeof component !== 'object' || component === null) return [];
  const { type, content, contentType } = component as Record<string, unknown>;
  const inside = Object.values(component).flatMap(ssmlIn);
  if (type !== 'Speech' || typeof content !== 'string' || content.startsWith('${')) return inside;
  return [contentType === 'SSML' ? content : `<speak>${escaped(content)}</speak>`, ...inside];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A placeholder that nobody filled, or a value that was none. */
const PLACEHOLDER = /\{\w*\}|\$\{|\bundefined\b|\bNaN\b|\[object /;

const SAY_AS = new Set([
  'characters',
  'spell-out',
  'cardinal',
  'number',
  'ordinal',
  'digits',
  'fraction',
  'unit',
  'date',
  'time',
  'telephone',
  'address',
  'interjection',
  'expletive',
]);
