import type { RoutineWords } from '../routine.ts';

/** One step, one breath. {side} is stretched or worked on, {otherSide} is the other one. */
export const STEPS: RoutineWords['steps'] = {
  'ktc-lie': 'Lie on your back on a firm floor, not a soft bed, with both legs long.',
  'ktc-lie-bent': 'Lie on your back on a firm floor. Bend your {otherSide} knee, and keep that foot flat.',
  'ktc-lift': 'Lift your {side} knee, and bring it toward your chest.',
  'ktc-hands-shin': 'Wrap both arms around that leg, just below the knee.',
  'ktc-hands-thigh': 'Hold behind your {side} thigh with both hands, just above the knee.',
  'ktc-towel': 'Loop a towel behind your {side} thigh, and hold both ends.',
  'ktc-draw':
    'Gently draw the knee in, until you feel a stretch in your {side} buttock. Keep your head and tailbone down.',
  'ktc-sit-chair': 'Sit tall at the front of a sturdy chair, both feet flat.',
  'ktc-chair-lift': 'Hold behind your {side} thigh with both hands, just above the knee.',
  'ktc-chair-draw':
    'Stay tall, and draw that thigh up toward you, until you feel a stretch in your {side} buttock.',

  'piri-sit': 'Sit tall on the floor, both legs straight in front of you.',
  'piri-cross':
    'Cross your {side} leg over your {otherSide} leg, and put your {side} foot flat on the floor outside your {otherSide} knee.',
  'piri-hand': 'Put your {side} hand on the floor behind you.',
  'piri-turn': 'Grow tall, and turn your chest to the {side}.',
  'piri-elbow':
    'Put your {otherSide} elbow on the outside of your {side} knee, and look over your {side} shoulder.',
  'piri-press':
    'Gently press that elbow into the knee. Turn a bit more, until you feel a stretch in your {side} buttock.',
  'piri-lie': 'Lie on your back on a firm floor, both knees bent and both feet flat.',
  'piri-ankle': 'Rest your {side} ankle across your {otherSide} thigh. Never force the knee.',
  'piri-towel': 'Loop a towel behind your {otherSide} thigh, and hold both ends.',
  'piri-pull':
    'Gently pull the towel toward you, until you feel a stretch in your {side} buttock. Keep your head down.',
  'piri-sit-chair': 'Sit tall on a sturdy chair, both feet flat.',
  'piri-chair-ankle': 'Rest your {side} ankle on your {otherSide} knee.',
  'piri-hinge':
    'Keep your back straight, and lean your chest forward, until you feel a stretch in your {side} buttock.',

  'itb-stand': 'Stand with a wall or a sturdy chair on your {side} side, and keep a hand on it.',
  'itb-counter':
    'Stand at a kitchen counter or a heavy table. Keep both hands on it, and both knees a little soft.',
  'itb-cross': 'Cross your {side} foot behind your {otherSide} leg.',
  'itb-straight': 'Keep both knees straight, but not locked.',
  'itb-soft': 'Keep both knees a little soft.',
  'itb-lean':
    'Lean your upper body to the {otherSide}, and let your {side} hip ease out to the {side}. Stop when you feel it on the outside of your {side} hip. Do not bend forward or twist.',
  'itb-small-lean':
    'Lean your upper body just a little to the {otherSide}, and let your {side} hip ease out to the {side}. Stop when you feel it on the outside of your {side} hip.',

  'roll-sit': 'Sit on the roller, knees bent, both feet flat on the floor.',
  'roll-hand': 'Put your {side} hand on the floor behind you.',
  'roll-cross': 'Cross your {side} ankle over your {otherSide} knee.',
  'roll-foot': 'Leave your {side} foot on the floor.',
  'roll-weight': 'Tilt your weight onto your {side} buttock.',
  'roll-go': 'You will roll slowly up and back over the soft, meaty part. Keep off every bone.',
  'roll-wall': 'Stand with your back to a wall, and put a ball between the wall and your {side} buttock.',
  'roll-wall-go':
    'You will bend and stretch your knees, so the ball rolls down and up the soft, meaty part. Keep off every bone.',

  'press-sit': 'Sit on a firm floor, knees bent, and lean on your hands behind you.',
  'press-sit-foot': 'Sit on a firm floor, lean on your hands behind you, and leave both feet flat.',
  'press-find':
    'Feel for a tender knot in the meaty part of your {side} buttock, up and to the outside. Keep off every bone.',
  'press-ball': 'Put the ball under it, a tennis ball is best, and let your weight down slowly.',
  'press-limit':
    'This will be painful, but keep it at five out of ten or less. If it tingles or runs down your leg, come off it.',
  'press-wall': 'Stand with your back to a wall, and put the ball between the wall and your {side} buttock.',
  'press-wall-lean':
    'Move it to a tender knot, up and to the outside, and lean in slowly. Keep off every bone.',
};
