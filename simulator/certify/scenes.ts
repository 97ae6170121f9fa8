import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlay } from '../play.ts';
import type { Scene } from './evidence.ts';
import { paper } from './paper.ts';
import { recipesIn, sceneOf } from './recipes.ts';

const PLAYS = join(import.meta.dirname, '..', '..', 'tests', 'conversations');

/** What a reviewer is told to try, what one would try first, and every conversation that the tests know. */
export function allScenes(): readonly Scene[] {
  return [...recipes(), ...FIRST_TRIES, ...plays()];
}

/** What the testing instructions spell out. */
export function recipes(): readonly Scene[] {
  const { publishingInformation } = paper().manifest.manifest;
  return recipesIn(String(publishingInformation['testingInstructions'])).map((recipe) => ({
    name: sceneOf(recipe),
    lines: recipe.lines,
  }));
}

/** Without their choice of device: each is played on all of them. What they expect is not judged here. */
function plays(): readonly Scene[] {
  const files = readdirSync(PLAYS).filter((file) => file.endsWith('.play'));
  return files.map((file) => {
    const { steps } = readPlay(readFileSync(join(PLAYS, file), 'utf8'), file);
    const lines = steps.map(({ event }) => event).filter((event) => !/^\/(device|locale) /.test(event));
    return { name: file, lines };
  });
}

const FIRST_TRIES: readonly Scene[] = [
  { name: 'launch, help, stop', lines: ['open glute coach', 'help', 'stop'] },
  { name: 'launch, silence', fallsSilent: true, lines: ['open glute coach', '/silence', '/silence'] },
  {
    name: 'a question, silence',
    fallsSilent: true,
    lines: ['ask glute coach if i can run', '/silence', '/silence'],
  },
  {
    name: 'a gate, silence',
    fallsSilent: true,
    lines: ['ask glute coach to start the stretches', 'no', '/silence', '/silence'],
  },
  {
    name: 'a verdict, silence',
    fallsSilent: true,
    lines: ['ask glute coach if i can run', 'no', 'i have a fever', '/silence', '/silence'],
  },
  {
    name: 'a pause, silence',
    fallsSilent: true,
    lines: [
      'ask glute coach to start the stretches',
      'no',
      'no',
      'no',
      'both',
      'pause',
      '/silence',
      '/silence',
    ],
  },
  { name: 'launch, cancel', lines: ['open glute coach', 'cancel'] },
  {
    name: 'all clear',
    lines: [
      'ask glute coach if i can run',
      ...Array.from({ length: 3 }, () => 'no'),
      'fine',
      'no',
      'two',
      'no',
      'no',
      'last week',
      'no',
      'why',
      'stop',
    ],
  },
  { name: 'emergency', lines: ['ask glute coach if i can run', 'yes'] },
  {
    name: 'emergency in other words',
    lines: ['ask glute coach if i can run', 'no i can not feel my crotch'],
  },
  {
    name: 'help in the check',
    lines: ['ask glute coach if i can run', 'help', 'why do you ask', 'who says so', 'stop'],
  },
  {
    name: 'not understood',
    lines: [
      'ask glute coach if i can run',
      'purple elephants sing',
      'purple elephants sing',
      'purple elephants sing',
    ],
  },
  {
    name: 'sharp pain',
    lines: [
      'ask glute coach if i can run with a sharp pain in my left cheek when my foot lands',
      'no',
      'no',
      'stop',
    ],
  },
  {
    name: 'stretches',
    lines: [
      'ask glute coach to start the stretches',
      'no',
      'no',
      'no',
      'left',
      'next',
      'pause',
      'help',
      'stop',
    ],
  },
  {
    name: 'pain in a move',
    lines: ['ask glute coach to start the stretches', 'no', 'no', 'no', 'both', 'ow', 'my leg has gone numb'],
  },
  {
    name: 'questions',
    lines: ['ask glute coach what is doms', 'when should i see a doctor', 'what moves are there', 'stop'],
  },
  {
    name: 'beyond us',
    lines: ['open glute coach', 'what should i take', 'call my mom', "what's the weather", 'thanks', 'stop'],
  },
  { name: 'forget me', lines: ['open glute coach', 'forget me', 'yes', 'stop'] },
  {
    name: 'reminder, refused',
    lines: ['open glute coach', 'remind me in two days', 'yes', 'no', 'what reminders do i have', 'stop'],
  },
  {
    name: 'reminders set, listed and taken off',
    lines: [
      'open glute coach',
      'remind me on friday',
      'make it six in the evening',
      'yes',
      'i approve',
      'ask glute coach what reminders have i got',
      'cancel my reminders',
      'remind me on the fifth',
      'no',
      'stop',
    ],
  },
];
