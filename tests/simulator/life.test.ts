import { describe, expect, test } from 'vitest';
import { advanced, cutOff, opened, type Played, responded } from '../../simulator/device/life.ts';
import { microphoneOpen, SCREEN_MS, switchedOn, WINDOW_MS } from '../../simulator/device/state.ts';

const started = opened(switchedOn(0), { id: 's', isNew: true, attributes: {} });
const response = (played: Partial<Played>) =>
  responded(started, {
    attributes: {},
    speechMs: 5000,
    repromptMs: 2000,
    shouldEndSession: false,
    scheduled: [],
    showing: false,
    ...played,
  });
const phaseAt = (played: Partial<Played>, ms: number) => advanced(response(played), ms).state.phase.kind;
const dueAt = (played: Partial<Played>): number | null => {
  const { state, due } = advanced(response(played), 600_000);
  return due ? state.now : null;
};

describe('a response that asks', () => {
  test('is spoken, listened to, asked again, listened to again, and given up, each to the millisecond', () => {
    expect(phaseAt({}, 4999)).toBe('speaking');
    expect(phaseAt({}, 5000)).toBe('listening');
    expect(phaseAt({}, 5000 + WINDOW_MS - 1)).toBe('listening');
    expect(phaseAt({}, 5000 + WINDOW_MS)).toBe('reprompting');
    expect(phaseAt({}, 7000 + WINDOW_MS)).toBe('listening');
    expect(dueAt({})).toBe(7000 + 2 * WINDOW_MS);
  });

  test('ends after one window when there is no reprompt', () => {
    expect(dueAt({ repromptMs: null })).toBe(5000 + WINDOW_MS);
  });

  test('stays on a screen for a while longer, with the microphone shut', () => {
    const { state } = advanced(response({ showing: true }), 7000 + 2 * WINDOW_MS);
    expect(state.phase.kind).toBe('quiet');
    expect(microphoneOpen(state)).toBe(false);
    expect(dueAt({ showing: true })).toBe(7000 + 2 * WINDOW_MS + SCREEN_MS);
  });
});

describe('a response that says nothing of the session', () => {
  test('ends it on a device without a screen', () => {
    expect(response({ shouldEndSession: undefined }).session).toBeNull();
  });

  test('keeps a screen open for thirty seconds with the microphone shut', () => {
    const state = response({ shouldEndSession: undefined, showing: true });
    expect(state.session).not.toBeNull();
    expect(microphoneOpen(state)).toBe(false);
    expect(dueAt({ shouldEndSession: undefined, showing: true })).toBe(5000 + SCREEN_MS);
  });

  test('lets a screen send its events in time', () => {
    const request = { type: 'Alexa.Presentation.APL.UserEvent', token: 't', arguments: ['done'] } as const;
    const scheduled = [{ at: 40_000, request: { ...request, arguments: ['done'] } }];
    const { state, due } = advanced(
      response({ shouldEndSession: undefined, showing: true, scheduled }),
      600_000,
    );
    expect(due?.kind).toBe('screen-request');
    expect(state.now).toBe(40_000);
  });
});

test('a response that closes leaves no session, and time brings nothing more', () => {
  expect(response({ shouldEndSession: true }).session).toBeNull();
  expect(dueAt({ shouldEndSession: true })).toBeNull();
});

test('an interruption stops what plays and what the screen would have sent', () => {
  const request = { type: 'Alexa.Presentation.APL.UserEvent' as const, token: 't', arguments: [] };
  const cut = cutOff(response({ scheduled: [{ at: 5000, request }], showing: true }));
  expect(advanced(cut, 600_000).due).toBeNull();
});
