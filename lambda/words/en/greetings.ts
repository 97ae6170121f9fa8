import type { GreetingWords, Words } from '../words.ts';

export const GREETINGS: GreetingWords = {
  firstTime: [
    "Hi, I'm Glute Coach. I help runners with sore glutes decide: run, go easy, or rest. This is general education, not medical advice.",
  ],
  firstTimeBriefly: ["Hi, I'm Glute Coach. What you get here is general education, not medical advice."],
  returning: ['Welcome back.', 'Hi again.', 'Good to hear you again.'],
  goodbye: ['Take care.', 'Bye for now.', 'Go gently. Bye.'],
  startAgain: [
    "Sorry, I lost the thread. Let's start again.",
    "Sorry, something got mixed up. Let's start over.",
  ],
  notUnderstood: ["Sorry, I didn't get that.", 'Sorry, I missed that.'],
  whatIsNew: [
    "I heard you, but I can't tell what that means for a run. Hold off for now. Tell me what is new or worse, or say start over, and we check again.",
  ],
};

export const ACKNOWLEDGEMENTS: Words['acknowledgements'] = {
  thanks: ['Thanks.', 'Thank you.'],
  noted: ['Got it.', "Okay, I've noted that.", 'All right, noted.'],
  corrected: ["Okay, I've changed that.", "Thanks, that's changed."],
  unchanged: [
    "Okay, noted. That doesn't change my answer.",
    'Thanks for telling me. My answer stays the same.',
  ],
  back: ['Okay, one back.', "Sure, let's go back one."],
  'first-question': ["That's the first one, so there's nothing to go back to."],
  'answer-first': ['Nearly there. One answer first.', 'One answer first, then we start.'],
  'no-hurry': ['No hurry. Take your time.', 'Sure, take your time.'],
  'for-somebody-else': ['Okay. Please answer for them.', 'Sure. Just answer as they would.'],
  'start-over-to-check': ['To check it all again, say: start over.', 'For a new check, say: start over.'],
  sorry: ["I'm sorry to hear that.", "I'm sorry. That's hard."],
  hope: ['I hope so too.', "Let's hope so."],
  'one-at-a-time': ['Okay. One thing at a time.', "All right. Let's take it one by one."],
  'which-answer': [
    'No problem. Tell me how it really is, and I change that.',
    "That's fine. Which answer was it? Just tell me how it is.",
  ],
  'go-by-what-you-said': [
    'Somebody who has seen you knows more than I do. On what you told me, my answer stays the same.',
  ],
  cleared: ['Good to know a doctor has cleared you.', "Okay, you've been cleared. I'll count that."],
};

export const OFF_TOPIC: Words['offTopic'] = {
  medicine: ['Medicine, ice and heat are outside what I know. A pharmacist or doctor can help.'],
  'body-part': ['I only know about sore glutes. For other parts, please ask a doctor or physio.'],
  call: ["I can't make calls. Please use your phone."],
  other: ["That's outside what I know. I'm here for sore glutes and running."],
};

export const HELP: Words['help'] = {
  idle: "You can ask: can I run? I'll ask a few short questions and tell you to run, go easy, rest, or see someone. Or say: start the stretches. It's general education, not medical advice.",
  check:
    "Just answer in your own words. Yes, no and not sure all work. You can also say: why do you ask, say that again, go back, or stop. It's general education, not medical advice.",
  'after-verdict':
    'You can ask: why, who says so, tell me more, or what would have to change. Or ask what else you can do today. To end, say stop.',
  routine:
    'You can say next, back, repeat, pause, skip, longer or shorter. If anything hurts, say so. To end, say stop.',
  paused: "We're on a break. Say resume to go on, skip to move on, or stop to end.",
  offer: 'Just say yes or no. You can also ask: can I run? To end, say stop.',
};
