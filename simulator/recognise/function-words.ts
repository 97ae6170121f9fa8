/**
 * Words that carry no meaning of their own when it is asked whether an intent accounts for all that was
 * said. Negations are not among them: "not" turns a sentence round.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about actually after before already ah alexa all also am an and another any anyway are aren't as at aww be been being bit but by can
   could dear did do does doing done dude either else even ever fine for from gee get getting go going good
   got had has have having he her here hers hey hi him his how i i'd i'll i'm i've if in into is it it'd it'll
   it's its just kind kindly kinda know let let's like little lot maybe me mean might mine more most much my
   myself now of off oh okay on one only onto or our out over perhaps please pretty probably quite rather
   really right say see she should so some something somewhat sort still such sure than thank thanks that
   that's the their them then there there's these they they're thing things think this those though through
   time to today too up us very want was we we're well were what what's whatever when where whether which
   while who why will with would yeah yes yet you you'd you'll you've you're your mate love honestly basically
   literally gonna wanna gotta cos because since ya yep yup`.split(/\s+/),
);

/** Words that turn a sentence round. A clean intent must have them in its samples, or it is not what was meant. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nothing nor neither without can't couldn't don't doesn't didn't isn't aren't wasn't
   weren't haven't hasn't hadn't won't wouldn't shouldn't`.split(/\s+/),
);

/** A word without its ending, so that "hurts", "hurting" and "hurt" count as one. */
export function stem(key: string): string {
  const bare = key.replace(/'s$|s'$/, '');
  if (bare.length <= 3) return bare;
  const cut = bare
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(..[^aeiou])ed$/, '$1')
    .replace(/(...)ing$/, '$1')
    .replace(/(..)e$/, '$1');
  return cut.replace(/([bdgklmnprt])\1$/, '$1');
}

export function isContent(key: string): boolean {
  return !FUNCTION_WORDS.has(key) && !NEGATIONS.has(key);
}
