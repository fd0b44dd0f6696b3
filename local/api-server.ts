// The process in front of the `api` function: `node local/api-server.ts DATA_DIR`.

import { type Gateway, serveGateway } from './gateway/serve-gateway.ts';
import { functionPool } from './host/function-pool.ts';
import { functionSpec } from './host/function-specs.ts';
import { endWithOwner, sayReady } from './run/owner.ts';
import { requireRunFile } from './run/run-file.ts';

/** One event each, as on Lambda. Each is idle for half of its time, so four are what two cores can feed. */
const PROCESSES = 4;

const dataDir = process.argv[2] ?? '';
const run = requireRunFile(dataDir);
const pool = functionPool(functionSpec('api', dataDir, run), PROCESSES);
let gateway: Gateway | undefined;
endWithOwner(async () => {
  await gateway?.close();
  await pool.stop();
});
await pool.warm();
gateway = await serveGateway(run.apiPort, pool.invoke);
sayReady();
