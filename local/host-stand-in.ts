// The process of one stand-in: `node local/host-stand-in.ts NAME OPTIONS`, OPTIONS being JSON of its port, folder and endpoints.
import { mkdirSync } from 'node:fs';
import { endWithOwner, sayReady } from './run/owner.ts';
import type { StandIn, StandInOptions, StartStandIn } from './stand-ins/stand-in.ts';

/** Loaded one by one: a process holds the packages of its own stand-in only. */
const STARTS: Readonly<Record<string, () => Promise<StartStandIn>>> = {
  aws: async () => (await import('./stand-ins/aws/start-aws.ts')).startAws,
  dynamo: async () => (await import('./stand-ins/dynamo/start-dynamo.ts')).startDynamo,
  kms: async () => (await import('./stand-ins/kms/start-kms.ts')).startKms,
  issuer: async () => (await import('./stand-ins/issuer/start-issuer.ts')).startIssuer,
  control: async () => (await import('./stand-ins/control/start-control.ts')).startControl,
  'ses-in': async () => (await import('./stand-ins/ses-in/start-ses-in.ts')).startSesIn,
  'ses-out': async () => (await import('./stand-ins/ses-out/start-ses-out.ts')).startSesOut,
};

const [name = '', options = '{}'] = process.argv.slice(2);
const load = STARTS[name];
if (load === undefined) throw new Error(`there is no stand-in of this name: ${name}`);
const given = JSON.parse(options) as StandInOptions;
mkdirSync(given.dataDir, { recursive: true, mode: 0o700 });
let standIn: StandIn | undefined;
endWithOwner(async () => standIn?.close());
const start = await load();
standIn = await start(given);
sayReady({ port: standIn.port });
