// What every scenario starts from: a deployed stage with a member in it.
import type { Operate } from '../operator.ts';
import type { SignedIn } from '../sign-in.ts';
import type { DeployedStage } from '../stage.ts';
import type { Person } from '../world.ts';

export interface Seeded {
  readonly stage: DeployedStage;
  readonly person: Person;
  readonly signedIn: SignedIn;
  readonly operate: Operate;
}
