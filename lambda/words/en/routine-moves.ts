import type { RoutineWords } from '../routine.ts';

/** Names, places to feel it, and each set-up in one breath for those who know the move. */
export const MOVE_WORDS: RoutineWords['moves'] = {
  'knee-to-chest': {
    name: 'the knee to chest stretch',
    about: 'It stretches the big glute muscle.',
    position: {
      standard: 'lying on your back',
      'thigh-hold': 'lying on your back',
      towel: 'lying on your back, with a towel',
      'bent-other-leg': 'lying on your back',
      chair: 'sitting on a chair',
    },
    short: {
      standard: 'On your back, arms around your {side} leg just below the knee, draw it to your chest.',
      'thigh-hold': 'On your back, hands behind your {side} thigh, draw the knee to your chest.',
      towel: 'On your back, towel behind your {side} thigh, draw the knee to your chest.',
      'bent-other-leg':
        'On your back, {otherSide} foot flat, hands behind your {side} thigh, draw the knee to your chest.',
      chair: 'Tall on your chair, hands behind your {side} thigh, draw it up toward you.',
    },
    feel: 'You should feel it in your {side} buttock, and perhaps in your low back.',
    notFeel: 'You should not feel it in your groin or the front of your hip.',
    easeOff: 'Let the knee move away from your chest.',
    easier:
      'Hold behind your thigh, or loop a towel behind it, and draw it in only a little. Or say: the chair version.',
  },
  piriformis: {
    name: 'the piriformis stretch',
    about: 'It reaches a small muscle that lies under the big one.',
    position: {
      standard: 'sitting on the floor',
      lying: 'lying on your back, with a towel',
      chair: 'sitting on a chair',
    },
    short: {
      standard:
        'Cross your {side} leg over, {side} hand behind you. Turn to the {side}, with your {otherSide} elbow outside your {side} knee.',
      lying: 'On your back, {side} ankle across your {otherSide} thigh, towel behind your {otherSide} thigh.',
      chair: 'Tall on your chair, {side} ankle on your {otherSide} knee, lean forward with a straight back.',
    },
    feel: 'You should feel it deep in your {side} buttock.',
    notFeel: 'You should not feel it as a sharp pain in your knee or back, or as a tingle.',
    easeOff: 'Come half way back to where you started.',
    easier: 'Go only half as deep, and do not force the knee. Or say: the chair version.',
  },
  'it-band': {
    name: 'the I T band stretch',
    about: 'The band runs down your outer thigh, and your big glute muscle joins it.',
    position: {
      standard: 'standing by a wall or a chair',
      'soft-knees': 'standing by a wall or a chair',
      support: 'standing at a counter or a heavy table',
    },
    short: {
      standard:
        'Wall on your {side} side, {side} foot behind your {otherSide} leg, knees straight, lean your upper body to the {otherSide}.',
      'soft-knees':
        'Wall on your {side} side, {side} foot behind your {otherSide} leg, knees soft, lean your upper body to the {otherSide}.',
      support:
        'Both hands on the counter, {side} foot behind your {otherSide} leg. Lean your upper body a little to the {otherSide}.',
    },
    feel: 'You should feel it along the outside of your {side} hip.',
    notFeel: 'You should not feel pain on the bone at the side of your hip.',
    easeOff: 'Come up a little, and keep hold of your support.',
    easier: 'Lean less, and hold on with both hands.',
  },
  'foam-roller': {
    name: 'the foam roller',
    about: 'It works along the glute muscles with your own weight.',
    position: {
      standard: 'sitting on your roller',
      'foot-on-floor': 'sitting on your roller',
      wall: 'standing at a wall, with a ball',
    },
    short: {
      standard:
        'On the roller, {side} hand behind you. Cross your {side} ankle over your {otherSide} knee. Tilt onto your {side} buttock.',
      'foot-on-floor':
        'On the roller, {side} hand behind you. Both feet on the floor. Tilt onto your {side} buttock.',
      wall: 'Back to the wall, ball behind your {side} buttock.',
    },
    feel: 'You should feel firm pressure in your {side} buttock, an ache you can bear with ease.',
    notFeel: 'You should not feel bone, a sharp pain or a tingle.',
    easeOff: 'Take more weight on your hands and feet.',
    easier: 'Take more weight on your hands and feet. Or say: the standing version.',
  },
  'trigger-point': {
    name: 'the trigger point release',
    about: 'It presses on one tender knot until it lets go.',
    position: {
      standard: 'sitting on the floor, with a ball',
      'foot-on-floor': 'sitting on the floor, with a ball',
      wall: 'standing at a wall, with a ball',
    },
    short: {
      standard: 'Ball under a tender knot in your {side} buttock. Five out of ten at most.',
      'foot-on-floor': 'Feet flat, ball under a tender knot in your {side} buttock. Five out of ten at most.',
      wall: 'Back to the wall, ball on a tender knot in your {side} buttock. Five out of ten at most.',
    },
    feel: 'You should feel an ache in your {side} buttock that fades.',
    notFeel: 'You should not feel a zing, a tingle or pain down your leg.',
    easeOff: 'Take your weight off the ball.',
    easier: 'Put less weight on the ball. Or say: the standing version.',
  },
};
