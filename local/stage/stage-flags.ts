// How a command is told which deployed stage it works on, and where that lies. The stage's own file belongs to infra: what
// is not said comes from the environment.
import { STAGE_NAME } from '../../shared/contracts/outputs.ts';
import { PlainError } from '../run/plain-error.ts';

/** As infra/stage.ts takes it. Throws `PlainError`. */
export function requireStageName(stage: string): void {
  if (!STAGE_NAME.test(stage))
    throw new PlainError(
      `--stage takes the name of a stage in infra/stages.ts: small letters, digits and hyphens, 16 at most, not "${stage}".`,
    );
}

/** Throws `PlainError` where a region is said and no stage. */
export function refuseRegionOfLaptop(region: string | undefined): void {
  if (region !== undefined) throw new PlainError('--region goes with --stage: the laptop is in none.');
}

/** Of the flag, else of the environment. Throws `PlainError` where neither says one, or what is said can be none. */
export function settledRegion(
  said: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const region = said ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
  if (region === '')
    throw new PlainError(
      "Say with --region NAME or AWS_REGION the stage's region in infra/stages.ts, such as eu-west-1.",
    );
  if (!/^[a-z]{2,}(?:-[a-z]+)+-\d$/.test(region))
    throw new PlainError(`"${region}" is not the name of an AWS region: it is like eu-west-1.`);
  return region;
}
