// The API's checked-in document, docs/openapi.json, and the routes say the same. `--write` writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { toOpenApi } from '../../functions/api/openapi.ts';
import { HANDLED } from '../../functions/api/route.ts';

const FILE = 'docs/openapi.json';
const made = `${JSON.stringify(toOpenApi(HANDLED), null, 2)}\n`;

if (process.argv.includes('--write')) writeFileSync(FILE, made);
else if (readFileSync(FILE, 'utf8') !== made) {
  console.log(
    `${FILE} is not what the routes of functions/api say: look at what changed for callers, then npm run openapi`,
  );
  process.exitCode = 1;
}
