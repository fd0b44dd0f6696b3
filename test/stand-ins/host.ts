// The process that a stand-in lives in during a test, so that it can be killed for real: `node host.ts MODULE EXPORT OPTIONS`.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StandInOptions, StartStandIn } from '../../local/stand-ins/stand-in.ts';

const [module = '', name = '', options = '{}'] = process.argv.slice(2);
const loaded = (await import(pathToFileURL(resolve(module)).href)) as Record<string, StartStandIn>;
const start = loaded[name];
if (start === undefined) throw new Error(`${module} exports no ${name}`);
const { port, close } = await start(JSON.parse(options) as StandInOptions);
process.once('SIGTERM', () => void close().then(() => process.exit(0)));
process.stdout.write(`${port}\n`);
