import type { QuestionId } from '../../triage/questions.ts';
import type { QuestionWords } from '../words.ts';

type Id = Extract<
  QuestionId,
  'bladder-saddle' | 'legs-urine' | 'chest-faint-tearing' | 'walking' | 'weight' | 'injury-fever-swelling'
>;

/** The questions that look for danger: asked every time, whatever the person says of the pain. */
export const DANGER_QUESTIONS: Readonly<Record<Id, QuestionWords>> = {
  'bladder-saddle': {
    whole:
      'Any new trouble with your bladder or bowels? Are you numb around your genitals, bottom or inner thighs?',
    reprompt: 'Any bladder or bowel trouble? Or are you numb down there?',
    easier:
      'Has peeing or pooing changed, like leaks, or not being able to go? Is it numb between your legs, or when you wipe?',
    answers: 'Say yes, no, or not sure.',
    example: 'You could say: no, all normal.',
    partly: 'What about {ideas}?',
    ideas: { toilet: 'new bladder or bowel trouble', saddle: 'numbness between your legs' },
    which: null,
    why: {
      says: 'The nerves to your bladder, bowels and legs all leave the low back together. If they get squeezed, hours count. So I ask this first.',
      sources: ['S45', 'S46', 'CES-CARD', 'GIRFT'],
    },
  },
  'legs-urine': {
    whole:
      'Any pain, tingling or weakness down both legs? A foot that drags, or a leg getting weak fast? Or pee as dark as cola?',
    reprompt: 'Trouble in both legs, a dragging or fast weakening leg, or very dark pee?',
    easier:
      'Do both legs hurt, tingle or feel weak? Does one foot flop, or one leg get weaker by the hour? Is your pee dark brown?',
    answers: 'Say yes, no, or not sure.',
    example: 'You could say: no, none of those.',
    partly: 'What about {ideas}?',
    ideas: {
      'both-legs': 'pain, tingling or weakness down both legs',
      'foot-drop': 'a foot that drags or a leg getting weak fast',
      urine: 'dark pee',
    },
    which: null,
    why: {
      says: 'Trouble in both legs, or a foot that drags, can mean a nerve needs help fast. Dark pee can mean that muscle is breaking down.',
      sources: ['NHSW-SCI', 'NHS-BACK', 'GREEN', 'CDC-RHABDO'],
    },
  },
  'chest-faint-tearing': {
    whole:
      'Any chest pain or trouble breathing? Any fainting? Or a sudden tearing pain in your back or belly?',
    reprompt: 'Chest pain, short of breath, fainting, or a tearing pain?',
    easier:
      'Does your chest hurt? Is it hard to breathe? Have you passed out? Did a ripping pain hit your back or belly?',
    answers: 'Say yes, no, or not sure.',
    example: 'You could say: no, my chest is fine.',
    partly: 'What about {ideas}?',
    ideas: {
      chest: 'chest pain or trouble breathing',
      fainting: 'fainting',
      tearing: 'a sudden tearing pain in your back or belly',
    },
    which: null,
    why: {
      says: 'A clot in a sore leg can move to the lungs. And a torn blood vessel can feel like back pain. Both need help at once.',
      sources: ['NHSW-DVT', 'AAA', 'MEDLINE', 'S47'],
    },
  },
  walking: {
    whole:
      "Now, think of a five minute walk. Is it fine, stiff only at first, sore, a limp, or can't you do it?",
    reprompt: "How's walking: fine, stiff at first, sore, limping, or no way?",
    easier: 'When you walk for five minutes, what is it like?',
    answers: "Say fine, stiff at first, sore, I limp, or I can't walk.",
    example: 'You could say: stiff at first, then fine.',
    partly: null,
    ideas: {},
    which: "Which one is it? Fine, stiff at first, sore, a limp, or you can't?",
    why: {
      says: "If it hurts to walk, leg exercise can do harm. And if the leg can't take your weight, someone should look at it.",
      sources: ['S23', 'S35', 'AOPT', 'KERNOW-HIP'],
    },
  },
  weight: {
    whole: 'Can you put your full weight on that leg? Or do you limp, or is it too bad to stand on?',
    reprompt: "Full weight, a limp, or can't you stand on it?",
    easier: 'Stand on that leg for a moment, if you can. Does it hold you?',
    answers: "Say it holds me, I limp, or I can't.",
    example: 'You could say: yes, it takes my full weight.',
    partly: null,
    ideas: {},
    which: "Does it take your full weight, or do you limp, or can't you stand on it?",
    why: {
      says: "If pain makes it hard to put weight on the leg, a doctor should see it. If it takes none at all, that can't wait.",
      sources: ['S35', 'KERNOW-HIP', 'GLOS-HIP'],
    },
  },
  'injury-fever-swelling': {
    whole:
      'Did it start with a fall, a pop or a sudden grab? Any fever? Any swelling, heat or big bruise, buttock or leg?',
    reprompt: 'A fall, a pop or a grab? A fever? Any swelling, heat or bruise?',
    easier:
      'Did you fall, or feel something snap? Are you hot or shivery? Is one leg, calf or buttock swollen, red or bruised?',
    answers: 'Say yes, no, or not sure.',
    example: 'You could say: no fall, no fever, no swelling.',
    partly: 'What about {ideas}?',
    ideas: {
      injury: 'a fall, pop or sudden grab',
      fall: 'a fall or a knock',
      'sudden-start': 'a sudden pop or grab',
      fever: 'a fever',
      swelling: 'swelling or a big bruise',
      'swollen-calf': 'a swollen calf or thigh',
    },
    which: null,
    why: {
      says: 'Plain soreness creeps in. A fall or a pop can mean a break or a tear. Fever or swelling can mean a clot, a bleed or a germ at work.',
      sources: ['NHSI-DOMS', 'GLOS-HIP', 'HAMAV', 'SEPTIC', 'NHSW-DVT', 'GCS'],
    },
  },
};
