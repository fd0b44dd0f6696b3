// What the routes of the API say, and what is checked in of it, are the same: the document, docs/openapi.json, and the types of our
// tests' client. `--write` writes both.
import { readFileSync, writeFileSync } from 'node:fs';
import { toOpenApi } from '../../functions/api/document/openapi.ts';
import { HANDLED } from '../../functions/api/route.ts';
import { toTypes } from './api-types.mjs';

const document = toOpenApi(HANDLED);
const MADE = {
  'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'test/client/api-types.d.ts': toTypes(document),
};

for (const [file, made] of Object.entries(MADE)) {
  if (process.argv.includes('--write')) writeFileSync(file, made);
  else if (readFileSync(file, 'utf8') !== made) {
    console.log(
      `${file} is not what the routes of functions/api say: look at what changed for callers, then npm run openapi`,
    );
    process.exitCode = 1;
  }
}
