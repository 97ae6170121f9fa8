/** Rules that no program can decide, in order of weight. They are printed after every run, kept or not. */
export const UNDECIDED: readonly string[] = [
  "Skills that collect information on a person's physical condition may be refused. The check asks about one: it is framed as an educational self-check with closed answers, used while the session lasts and kept nowhere. A reviewer may still say no.",
  'Whether a reviewer takes a verdict for medical advice, whatever the disclaimers say. No clinician has signed off the content.',
  "The current text of Amazon's health policy: its older forms are checked here. Read the live page before submitting.",
  'Whether Alexa hears "glute coach" as said, by many voices on a real device.',
  'Whether every sample and example phrase reaches its intent once Amazon has trained the model. Sentences that are samples of two intents (`npm run certify -- --conflicts` counts them) mean the same in both, but not every sentence is a sample.',
  'Whether what the listing promises is what a reviewer experiences, on every device it is offered on.',
  'Whether the privacy and terms pages are published where scripts/publisher.json points, and true for whoever publishes.',
  'Whether usesPersonalInfo and isExportCompliant are right for whoever publishes: they are statements of law.',
  'Emergency numbers and advice lines: each has a source in lambda/words/emergency-numbers.ts, to be opened again before a release.',
  'Trademarks, rights in the pictures, and taste.',
];
