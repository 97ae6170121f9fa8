import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { variantsOf } from '../lambda/routine/moves.ts';
import { clampHold } from '../lambda/routine/plan.ts';
import { DEFAULT_SETTINGS } from '../lambda/routine/state.ts';
import { unfold } from '../lambda/routine/unfold.ts';
import { COUNT_STYLES, MOVES, SIDES, VARIANTS } from '../lambda/routine/vocabulary.ts';
import { ROUTINE } from '../lambda/words/en/routine.ts';
import { embeddedVoice, lengthMs } from './speech/flite.ts';
import { record } from './speech/recording.ts';
import { wavOf } from './speech/wav.ts';

/** Renders one side of a move, as it is really sent, to a sound file. */
const USAGE = `npm run listen -- --move ${MOVES.join('|')} [--side ${SIDES.join('|')}] [--hold 10..60]
  [--count ${COUNT_STYLES.join('|')}] [--form ${VARIANTS.join('|')}] [--met] [--ssml] [--out hold.wav]`;

const { values } = parseArgs({
  options: {
    move: { type: 'string', default: 'piriformis' },
    side: { type: 'string', default: 'right' },
    hold: { type: 'string', default: '20' },
    count: { type: 'string', default: DEFAULT_SETTINGS.countStyle },
    form: { type: 'string', default: 'standard' },
    out: { type: 'string', default: 'hold.wav' },
    met: { type: 'boolean', default: false },
    ssml: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const move = MOVES.find((each) => each === values.move);
const side = SIDES.find((each) => each === values.side);
const countStyle = COUNT_STYLES.find((each) => each === values.count);
const variant = VARIANTS.find((each) => each === values.form);
const holdSeconds = Number(values.hold);
if (values.help || !move || !side || !countStyle || !variant || clampHold(holdSeconds) !== holdSeconds) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (!variantsOf(move).includes(variant)) {
  console.log(`${move} is done as ${variantsOf(move).join(', ')}; choose one of these with --form`);
  process.exit(2);
}

const settings = { ...DEFAULT_SETTINGS, holdSeconds, countStyle };
const introduce = values.met ? 'name' : 'steps';
const passages = unfold({ move, variant, sets: [side], introduce, care: null }, settings, ROUTINE);
const sound = record({ passages, reprompt: [] }, { apla: !values.ssml }, embeddedVoice());
writeFileSync(values.out, wavOf(sound));
console.log(`${values.out}: ${(lengthMs(sound) / 1000).toFixed(1)} s, ${values.ssml ? 'SSML' : 'APLA'}`);
