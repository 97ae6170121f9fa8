import type {
  Context,
  IntentRequest,
  interfaces,
  LaunchRequest,
  Request,
  RequestEnvelope,
  Session,
  SessionEndedReason,
  SessionEndedRequest,
} from 'ask-sdk-model';
import type { ConsentAsked, ConsentGiven } from '../amazon/consent.ts';
import type { ScreenRequest, SessionState } from '../device/state.ts';
import { type DeviceKind, factsOf, interfacesOf, viewportOf, viewportsOf } from './devices.ts';
import type { Ids } from './ids.ts';

/** Who speaks, on what, in which language: the same in every request until the person changes it. */
export interface Surroundings {
  readonly device: DeviceKind;
  readonly locale: string;
  readonly ids: Ids;
  /** The recognised voice, by the name it has at the desk; null when Alexa does not know who speaks. */
  readonly person: string | null;
}

/** What tells one request from the next. `at` is the simulated time, ms since 1970. */
export interface Stamp {
  readonly requestId: string;
  readonly at: number;
}

export function launchRequest(stamp: Stamp, locale: string) {
  return { type: 'LaunchRequest', ...common(stamp, locale) } satisfies LaunchRequest;
}

export function intentRequest(stamp: Stamp, locale: string, intent: IntentRequest['intent']) {
  return {
    type: 'IntentRequest',
    ...common(stamp, locale),
    dialogState: 'STARTED',
    intent,
  } satisfies IntentRequest;
}

export function sessionEndedRequest(stamp: Stamp, locale: string, reason: SessionEndedReason) {
  return { type: 'SessionEndedRequest', ...common(stamp, locale), reason } satisfies SessionEndedRequest;
}

/** What follows when Alexa has asked for a permission. */
export function consentResponse(stamp: Stamp, locale: string, asked: ConsentAsked, status: ConsentGiven) {
  return {
    type: 'Connections.Response',
    ...common(stamp, locale),
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: asked.scope, status, isCardThrown: false },
    token: asked.token,
  } satisfies interfaces.connections.ConnectionsResponse;
}

/** The types of ask-sdk-model know only these fields too, under looser names for what a document may send. */
export function screenRequest(stamp: Stamp, locale: string, request: ScreenRequest): Request {
  return { ...request, ...common(stamp, locale) } as Request;
}

/**
 * The whole envelope. `documentToken` is the token of what the screen shows now, null where it shows
 * nothing of ours.
 */
export function envelopeOf(
  request: Request,
  session: SessionState,
  surroundings: Surroundings,
  documentToken: string | null = null,
) {
  const { ids } = surroundings;
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: { applicationId: ids.application },
      attributes: { ...session.attributes },
      user: { userId: ids.user },
    } satisfies Session,
    context: contextOf(surroundings, documentToken),
    request,
  } satisfies RequestEnvelope;
}

function contextOf({ device, ids, person }: Surroundings, documentToken: string | null) {
  const facts = factsOf(device);
  const viewport = viewportOf(facts);
  const viewports = viewportsOf(facts);
  return {
    System: {
      application: { applicationId: ids.application },
      user: { userId: ids.user },
      ...(person ? { person: { personId: ids.person(person) } } : {}),
      device: { deviceId: ids.device, supportedInterfaces: interfacesOf(facts) },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'desk',
    },
    ...(viewport ? { Viewport: viewport } : {}),
    ...(viewports.length > 0 ? { Viewports: viewports } : {}),
    ...(documentToken ? { 'Alexa.Presentation.APL': { token: documentToken } } : {}),
  } satisfies Context;
}

function common({ requestId, at }: Stamp, locale: string) {
  return { requestId, timestamp: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'), locale };
}
