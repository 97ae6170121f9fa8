// What every picture says, and whether it is so.
import { broken } from './claims/check.ts';
import type { Fact } from './claims/fact.ts';
import { itBandClaims } from './claims/it-band.ts';
import { kneeToChestClaims } from './claims/knee-to-chest.ts';
import { piriformisClaims } from './claims/piriformis.ts';
import { foamRollerClaims, triggerPointClaims } from './claims/rolling.ts';
import type { Pose } from './pose.ts';
import type { MovePoseName } from './poses.ts';

export const CLAIMS: Readonly<Record<MovePoseName, readonly Fact[]>> = {
  ...kneeToChestClaims,
  ...piriformisClaims,
  ...itBandClaims,
  ...foamRollerClaims,
  ...triggerPointClaims,
};

/** The facts a picture states and does not keep; none for a true picture, and none for pictures that belong to no move. */
export const check = (pose: Pose): Fact[] => broken(pose, CLAIMS[pose.name as MovePoseName] ?? []);
