import { subscriptions } from './manifest.ts';
import type { Publisher } from './publisher.ts';
import type { Stage } from './remembered.ts';

/** Where the ASK CLI finds things, relative to the folder in which it runs, which is the build's own. */
export const PATHS = {
  metadata: './skill-package',
  code: './lambda',
  template: './infrastructure/stack.yaml',
};

export const RUNTIME = 'nodejs24.x';
export const HANDLER = 'index.handler';

/** `profile` is one of `ask configure`, or the CLI's placeholder for credentials in the environment. */
export function askResources(publisher: Publisher, profile: string, stage: Stage) {
  return {
    askcliResourcesVersion: '2020-03-31',
    profiles: {
      [profile]: {
        skillMetadata: { src: PATHS.metadata },
        code: { default: { src: PATHS.code } },
        skillInfrastructure: {
          type: '@ask-cli/cfn-deployer',
          userConfig: {
            runtime: RUNTIME,
            handler: HANDLER,
            templatePath: PATHS.template,
            awsRegion: publisher.awsRegion,
            targetEndpoint: ['custom'],
            skillEvents: { subscriptions: subscriptions() },
            cfn: { parameters: { Stage: stage, AlarmEmail: publisher.alarmEmail } },
          },
        },
      },
    },
  };
}
