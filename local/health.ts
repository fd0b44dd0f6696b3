// `npm run health -- [--stage NAME] [--region REGION] [--json]`: whether a deployed stage, or the laptop's running service, is
// well. Exit code 0: all is well; 1: worse than a limit, but mail flows; 2: broken, or it could not be asked.
import { readFlags } from './flags.ts';
import { askLaptop, askStage } from './health/ask-place.ts';
import { dnsLookup } from './health/checks/dns.ts';
import { emulatorOf } from './health/emulator.ts';
import { exitCodeOf, type Report } from './health/report.ts';
import { showJson } from './health/show-json.ts';
import { showTable } from './health/show-table.ts';
import { stageClients } from './health/stage-clients.ts';
import { PlainError } from './run/plain-error.ts';
import { refuseRegionOfLaptop, requireStageName, settledRegion } from './stage/stage-flags.ts';

const CANNOT_ASK = 2;
const OPTIONS = {
  stage: { type: 'string' },
  region: { type: 'string' },
  json: { type: 'boolean' },
} as const;

try {
  const { stack, own } = readFlags(process.argv.slice(2), OPTIONS);
  const report =
    own.stage === undefined ? await laptop(stack, own.region) : await stage(own.stage, own.region);
  const text = own.json === true ? showJson(report) : showTable(report);
  process.stdout.write(text, () => process.exit(exitCodeOf(report))); // what hangs is not waited for
} catch (error) {
  // 1 would say that mail flows.
  process.stderr.write(`${error instanceof PlainError ? error.message : (error as Error).stack}\n`);
  process.exitCode = CANNOT_ASK;
}

async function laptop(stack: { readonly dataDir: string }, region: string | undefined): Promise<Report> {
  refuseRegionOfLaptop(region);
  return askLaptop(stack, () => new Date());
}

async function stage(name: string, said: string | undefined): Promise<Report> {
  requireStageName(name);
  const region = settledRegion(said);
  return askStage(name, region, {
    clients: stageClients({ region }),
    lookUp: dnsLookup(),
    now: () => new Date(),
    emulator: emulatorOf(process.env),
  });
}
