/**
 * All that leads through a routine, to be imported when it is needed: it is a quarter of the code that a first
 * turn would otherwise wait for, and a check never comes to it.
 */
export { advanceRoutine } from '../dialogue/routine.ts';
export { narrateRoutine } from '../narration/routine.ts';
