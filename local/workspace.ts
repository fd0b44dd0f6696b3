// `npm run workspace -- --file FILE [--stage NAME] [--region REGION] [--dry] [--suspend-missing]`: makes the workspace that a
// file describes, or brings it up to date, in a deployed stage or on the laptop. Says ids and counts only.

import type { MemberScope } from '../shared/core/member.ts';
import { readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { tellFaults } from './workspace/aws-fault.ts';
import { type Description, readDescription } from './workspace/description.ts';
import { findMissing, suspendAll } from './workspace/missing-members.ts';
import { openPlace, PLACE_FLAGS } from './workspace/open-place.ts';
import type { Place } from './workspace/place.ts';
import { sealingOf } from './workspace/sealing.ts';
import {
  type Fate,
  toHalfText,
  toMissingText,
  toReason,
  toTakenText,
  toText,
} from './workspace/show-report.ts';
import { toPlan, type WorkspacePlan } from './workspace/to-plan.ts';
import {
  AddressesTakenError,
  HalfWrittenError,
  type Report,
  rehearseWorkspace,
  writeWorkspace,
} from './workspace/write-workspace.ts';

await runCommand(async () => {
  const { stack, own } = readFlags(process.argv.slice(2), {
    ...PLACE_FLAGS,
    file: { type: 'string' },
    dry: { type: 'boolean' },
    'suspend-missing': { type: 'boolean' },
  });
  if (own.file === undefined)
    throw new PlainError('Say what to make with --file FILE: docs/workspace.example.json shows the form.');
  const description = readDescription(own.file);
  const place = await tellFaults(() => openPlace(own, stack));
  const { plan, rehearsed, missing } = await rehearse(place, description);
  const isEnding = own['suspend-missing'] ?? false;
  const report = own.dry ? rehearsed : await write(place, plan);
  if (isEnding && !own.dry) await suspend(place, missing);
  const said = [
    ...(own.dry ? ['Nothing was written (--dry). It would be:'] : []),
    toText(report, plan),
    toMissingText(missing.length, toFate(isEnding, own.dry ?? false)),
  ];
  process.stdout.write(`${said.filter((text) => text !== '').join('\n')}\n`);
  return 0;
});

function toFate(isEnding: boolean, isDry: boolean): Fate {
  if (!isEnding) return 'stay';
  return isDry ? 'to suspend' : 'suspended';
}

async function rehearse(place: Place, description: Description) {
  const { digests } = sealingOf(place);
  const plan = await tellFaults(() => toPlan(description, place, digests));
  const rehearsed = await tellFaults(() => rehearseWorkspace(place, plan)).catch((error: unknown) => {
    throw error instanceof AddressesTakenError ? new PlainError(toTakenText(error, description)) : error;
  });
  return { plan, rehearsed, missing: await tellFaults(() => findMissing(place, plan)) };
}

async function write(place: Place, plan: WorkspacePlan): Promise<Report> {
  try {
    return await writeWorkspace(place, plan);
  } catch (error) {
    if (!(error instanceof HalfWrittenError)) throw error;
    throw new PlainError(toHalfText(error, toReason(error.cause)));
  }
}

async function suspend(place: Place, missing: readonly MemberScope[]): Promise<void> {
  try {
    await suspendAll(place, missing);
  } catch (error) {
    throw new PlainError(
      `The file is written; not all members that it does not name are suspended. ${toReason(error)} Run the same command again.`,
    );
  }
}
