// Which place a command works on: a deployed stage, as its stacks' outputs say it, or the laptop's running service.
import type { StackFlags } from '../flags.ts';
import { PlainError } from '../run/plain-error.ts';
import { readRunFile } from '../run/run-file.ts';
import { refuseRegionOfLaptop, settledRegion } from '../stage/stage-flags.ts';
import { laptopPlace, type Place, stagePlace } from './place.ts';

/** For `readFlags`. */
export const PLACE_FLAGS = { stage: { type: 'string' }, region: { type: 'string' } } as const;

export interface PlaceFlags {
  readonly stage?: string | undefined;
  readonly region?: string | undefined;
}

/** Throws `PlainError` when there is no such place. */
export async function openPlace({ stage, region }: PlaceFlags, { dataDir }: StackFlags): Promise<Place> {
  if (stage !== undefined) {
    const { readStageOutputs } = await import('../stage/stage-outputs.ts'); // the laptop needs no CloudFormation
    return stagePlace(await readStageOutputs(stage, region), settledRegion(region));
  }
  refuseRegionOfLaptop(region);
  const run = readRunFile(dataDir);
  if (run === undefined)
    throw new PlainError(`The service has not run on ${dataDir} yet: start it with npm start first.`);
  return laptopPlace(run);
}
