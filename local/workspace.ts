// `npm run workspace -- --file FILE [--stage NAME] [--region REGION] [--dry]`: makes the workspace that a file describes, or
// brings it up to date, in a deployed stage or on the laptop. Says ids and counts only.
import { readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { tellFaults, toSentence } from './workspace/aws-fault.ts';
import { readDescription } from './workspace/description.ts';
import { openPlace, PLACE_FLAGS } from './workspace/open-place.ts';
import type { Place } from './workspace/place.ts';
import { toHalfText, toTakenText, toText } from './workspace/show-report.ts';
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
  });
  if (own.file === undefined)
    throw new PlainError('Say what to make with --file FILE: docs/workspace.example.json shows the form.');
  const description = readDescription(own.file);
  const place = await tellFaults(() => openPlace(own, stack));
  const plan = toPlan(description, place);
  const rehearsed = await tellFaults(() => rehearseWorkspace(place, plan)).catch((error: unknown) => {
    throw error instanceof AddressesTakenError ? new PlainError(toTakenText(error, description)) : error;
  });
  const report = own.dry ? rehearsed : await write(place, plan);
  process.stdout.write(
    `${own.dry ? 'Nothing was written (--dry). It would be:\n' : ''}${toText(report, plan)}\n`,
  );
  return 0;
});

async function write(place: Place, plan: WorkspacePlan): Promise<Report> {
  try {
    return await writeWorkspace(place, plan);
  } catch (error) {
    if (!(error instanceof HalfWrittenError)) throw error;
    const { cause } = error;
    const name = cause instanceof Error ? cause.name : 'Unknown';
    throw new PlainError(toHalfText(error, toSentence(cause) ?? `${name} was thrown.`));
  }
}
