// What start says: where everything is, and what to do next. Words only.
import { join, relative } from 'node:path';
import { DEFAULT_DATA_DIR, INBOUND_ADDRESS } from '../layout.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { RunFile } from './run-file.ts';

export function toSummary(
  { smtpPort, apiPort, endpoints }: RunFile,
  dataDir: string,
  seconds: number,
): string {
  const rows = [
    ['Mail in', `SMTP 127.0.0.1:${smtpPort}, to ${INBOUND_ADDRESS}`],
    ['Mail out', `${endpoints['ses-out']}  (a page that shows what was sent)`],
    ['API', `http://127.0.0.1:${apiPort}/v1/health`],
    ['Control', `${endpoints['control']}  (verdicts and faults, for trying things out)`],
    ['Data, logs', near(dataDir)],
  ];
  const lines = rows.map(([what = '', where]) => `  ${what.padEnd(11)} ${where}`);
  return [`Timepost is ready (${seconds.toFixed(1)} s).`, ...lines, ''].join('\n');
}

export function toNextSteps(member: string, { apiPort }: RunFile, dataDir: string): string {
  const isDefault = dataDir === join(PROJECT_ROOT, DEFAULT_DATA_DIR);
  const flags = isDefault ? '' : ` --data ${near(dataDir)}`;
  const year = new Date().getUTCFullYear();
  return [
    'What to do next (in another terminal):',
    `  npm run send --${flags} --text "2h ACME redesign yesterday"`,
    `  TOKEN=$(npm run -s token --${flags} --member ${member})`,
    `  curl -H "Authorization: Bearer $TOKEN" "http://127.0.0.1:${apiPort}/v1/entries?from=${year}-01-01&to=${year}-12-31"`,
    'Ctrl-C stops it; the data stays for the next start.',
    '',
  ].join('\n');
}

function near(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
