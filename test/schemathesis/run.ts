// `npm run schemathesis`: the service as `npm start` brings it up, asked by Schemathesis what its document promises: as an owner and
// as a member, with a fixed seed. Needs Python 3.11 with venv; where that or the download is missing, it says NOT RUN.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';
import { endServices, MAYA, type Service, startService, tokenOf } from '../path/service.ts';
import { countOf } from './junit.ts';
import { type KnownIds, knownIds } from './known-ids.ts';

const NOT_RUN = 2;
const FETCH_LIMIT_MS = 300_000;
const SETTINGS = join(PROJECT_ROOT, '.ci', 'schemathesis');

/**
 * Every form at its bounds is tried as an owner, who reaches everything; the rest by chance and in chains, as both. The owner
 * comes last: who may suspend members does. */
const ASKERS = [
  { name: 'member', member: 'jordan.ellis@example.org', phases: 'examples,fuzzing,stateful' },
  { name: 'owner', member: MAYA, phases: 'examples,coverage,fuzzing,stateful' },
] as const;
type Asker = (typeof ASKERS)[number];

process.exit(await main()); // the channel to bootstrap.mjs would keep it alive

async function main(): Promise<number> {
  const environment = pythonEnvironment();
  if (environment === undefined) {
    console.log('NOT RUN: Schemathesis (no Python 3.11 with venv, or no download)');
    return NOT_RUN;
  }
  const reports = mkdtempSync(join(tmpdir(), 'timepost-schemathesis-'));
  try {
    const service = await startService({ samples: true });
    let passed = 0;
    let failed = 0;
    for (const asker of ASKERS) {
      const token = await tokenOf(service, asker.member);
      const ids = await knownIds(service, token);
      const count = await ask(service, asker, { environment, token, ids, reports });
      console.log(`${asker.name}: ${count.tests} operations, ${count.failed} with failures`);
      passed += count.tests - count.failed;
      failed += count.failed;
    }
    console.log(`schemathesis: ${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  } finally {
    await endServices();
    rmSync(reports, { recursive: true, force: true });
  }
}

interface Asking {
  readonly environment: string;
  readonly token: string;
  readonly ids: KnownIds;
  readonly reports: string;
}

/** One run; what it found stands on the terminal. An end without a report is a failure. */
async function ask(
  { apiPort }: Service,
  { name, phases }: Asker,
  { environment, token, ids, reports }: Asking,
) {
  const report = join(reports, `${name}.xml`);
  const args = [
    ...['--no-color', '--config-file', join(SETTINGS, 'settings.toml'), 'run'],
    ...[`http://127.0.0.1:${apiPort}/v1/openapi.json`, '--phases', phases],
    ...['--header', `Authorization: Bearer ${token}`],
    ...['--report', 'junit', '--report-junit-path', report],
  ];
  const child = spawn(join(environment, 'bin', 'schemathesis'), args, {
    cwd: reports,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      SCHEMATHESIS_HOOKS: join(SETTINGS, 'hooks.py'),
      TIMEPOST_KNOWN_IDS: JSON.stringify(ids),
    },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const count = countOf(readReport(report));
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readReport(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Its folder, made when it is not there yet; `undefined` where that cannot be done. */
function pythonEnvironment(): string | undefined {
  try {
    const script = join(PROJECT_ROOT, '.ci', 'python', 'environment.sh');
    return execFileSync('bash', [script, 'schemathesis'], {
      encoding: 'utf8',
      timeout: FETCH_LIMIT_MS,
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
  } catch {
    return undefined;
  }
}
