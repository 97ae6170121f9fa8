/** What Alexa makes of words before any skill hears them. */
export type Reach =
  /** The skill was named and nothing else: a LaunchRequest in a new session. */
  | { readonly kind: 'launch' }
  /**
   * The skill was named with something to do, in a new session. `speech` is without the connecting word;
   * `withConnector` has it, because a sample may be written either way.
   */
  | { readonly kind: 'one-shot'; readonly speech: string; readonly withConnector: string }
  /** Words in an open session, for the recogniser as they are. */
  | { readonly kind: 'in-session'; readonly speech: string }
  /** No session, and the skill was not named. */
  | { readonly kind: 'elsewhere' };

export interface Situation {
  readonly invocationName: string;
  readonly sessionOpen: boolean;
}

/**
 * Where an utterance goes. The wake word is optional, as the desk has a keyboard. In an open session only a
 * proper invocation ("open …", "ask … if", the name alone) starts anew; elsewhere any mention of the name
 * will do.
 */
export function reachOf(utterance: string, { invocationName, sessionOpen }: Situation): Reach {
  const text = plain(utterance);
  const name = plain(invocationName).split(' ').map(escaped).join('[ -]?');
  const invoked =
    calledFirst(text, name) ??
    calledLast(text, name, sessionOpen) ??
    (sessionOpen ? null : mentioned(text, name));
  if (invoked) return invoked;
  return sessionOpen ? { kind: 'in-session', speech: text } : { kind: 'elsewhere' };
}

/** "open glute coach", "ask glute coach if i can run", "glute coach i need a stretch", "glute coach". */
function calledFirst(text: string, name: string): Reach | null {
  const form = new RegExp(
    `^(?:${MANNERS} )*(?:(?:${VERBS}) )?(?:up )?(?:the |my )?${name}(?: (?:skill|app))?(?: (.+))?$`,
  );
  const found = form.exec(text);
  if (!found) return null;
  const rest = withoutTail(found[1] ?? '');
  return rest === '' ? { kind: 'launch' } : oneShot(rest);
}

/** "start a stretch with glute coach", "can i run using glute coach". */
function calledLast(text: string, name: string, sessionOpen: boolean): Reach | null {
  const prepositions = sessionOpen ? 'using|with|from' : 'using|with|from|in|by|on|via|through|for|to';
  const form = new RegExp(`^(.+?) (?:${prepositions}) (?:the )?${name}(?: (?:skill|app))?(?: please)?$`);
  const found = form.exec(text);
  if (!found) return null;
  const speech = found[1]!.replace(new RegExp(`^(?:${MANNERS} )+`), '');
  return { kind: 'one-shot', speech, withConnector: speech };
}

/** Any other sentence with the name in it. */
function mentioned(text: string, name: string): Reach | null {
  const found = new RegExp(`^(.*?)\\b(?:the )?${name}(?:'s)?\\b(.*)$`).exec(text);
  if (!found) return null;
  const before = found[1]!.trim();
  const rest = found[2]!.trim();
  if (rest !== '' && OPENING.test(before)) return oneShot(rest);
  return OPENING.test(before) ? { kind: 'launch' } : { kind: 'one-shot', speech: text, withConnector: text };
}

function oneShot(rest: string): Reach {
  const withConnector = rest.replace(/^(?:and|then)(?: then)? (?:ask|tell)(?: (?:it|her|him|them))? /, '');
  const speech = withConnector.replace(new RegExp(`^(?:${CONNECTORS}) (?=.)`), '');
  return { kind: 'one-shot', speech, withConnector };
}

function withoutTail(rest: string): string {
  return /^(?:please|now|for me|thanks|thank you|and|to|about|for|if|that)$/.test(rest) ? '' : rest;
}

/** Lower case, without punctuation and without a wake word in front. */
function plain(utterance: string): string {
  return utterance
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/(\d)\s*\/\s*(\d)/g, '$1 out of $2')
    .replace(/[^\p{L}\p{M}\p{N}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:hey|okay|ok|hi|oi) )?(?:(?:alexa|echo|computer|amazon|ziggy)(?: |$))+/, '')
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const MANNERS =
  "(?:please|hey|hi|hello|okay|ok|um|uh|so|well|can you|could you|would you|will you|i want to|i'd like to|i would like to|i want you to|let's|let me|let us|just|go ahead and)";

const VERBS =
  'open|launch|start|begin|run|load|play|use|resume|enter|do|ask|tell|try|get|find|go to|talk to|talk with|speak to|speak with|chat to|chat with|talking to|ask for|give me|bring up|fire up|switch on|turn on|wake|wake up|call';

const CONNECTORS = 'and then|and|then|to|about|for|that|if|whether|regarding|on|with';

const OPENING = new RegExp(`^(?:.*\\b(?:${VERBS}|i want|i need|is|are you|where's|hello|hi))?$`);
