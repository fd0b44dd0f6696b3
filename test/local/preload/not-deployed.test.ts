// The bench that breaks calls and kills processes cannot be switched on where Timepost is deployed: not by what is deployed, and
// not by an environment variable.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BUNDLING_ARGS } from '../../../infra/bundling.ts';
import { nodeArgs } from '../../../local/run/node-args.ts';
import { resourcesOf, synthesise } from '../../infra/synthesised.ts';
import { run, runBundled } from '../../runtime/bundle.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SWITCH = 'TIMEPOST_BENCH';
const FUNCTIONS = readdirSync(join(ROOT, 'functions')).filter((name) =>
  existsSync(join(ROOT, 'functions', name, 'main.ts')),
);
const mainOf = (name: string) => join(ROOT, 'functions', name, 'main.ts');

describe('what is deployed', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'timepost-not-deployed-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Its text, and the files that it is made of. */
  async function bundle(
    entry: string,
  ): Promise<{ readonly text: string; readonly files: readonly string[] }> {
    const [out, meta] = [join(folder, 'bundle.mjs'), join(folder, 'meta.json')];
    const options = [...BUNDLING_ARGS, '--log-level=error', `--metafile=${meta}`, `--outfile=${out}`];
    const { exitCode, output } = await run(join(ROOT, 'node_modules', '.bin', 'esbuild'), [
      entry,
      ...options,
    ]);
    expect([exitCode, output]).toEqual([0, '']);
    const { inputs } = JSON.parse(readFileSync(meta, 'utf8')) as { inputs: Record<string, unknown> };
    return { text: readFileSync(out, 'utf8'), files: Object.keys(inputs) };
  }
  const ofBench = (files: readonly string[]) =>
    files.filter((file) => /(?:^|\/)(?:local|bench)\//.test(file));

  test.each(FUNCTIONS)('%s holds no file of the bench and does not know its switch', async (name) => {
    const { text, files } = await bundle(mainOf(name));

    expect(files.some((file) => file.endsWith(`functions/${name}/main.ts`))).toBe(true);
    expect(ofBench(files)).toEqual([]);
    expect(text).not.toContain(SWITCH);
  });

  test('the same look finds the bench where it is', async () => {
    const { text, files } = await bundle(join(ROOT, 'local', 'preload.ts'));

    expect(ofBench(files)).not.toEqual([]);
    expect(text).toContain(SWITCH);
  });

  test('no function of a stage is given the switch, or a file to load before its own', () => {
    const variables = resourcesOf(synthesise({}), 'AWS::Lambda::Function').map(
      ({ Properties }) => (Properties.Environment?.Variables ?? {}) as Record<string, unknown>,
    );

    expect(variables.length).toBeGreaterThanOrEqual(FUNCTIONS.length);
    for (const one of variables) {
      expect(Object.keys(one)).not.toContain(SWITCH);
      expect(String(one['NODE_OPTIONS'] ?? '')).not.toMatch(/--(?:import|require|loader)/);
    }
  });
});

describe('the switch', () => {
  let server: Server;
  let connections = 0;
  const env = () => ({ [SWITCH]: String((server.address() as AddressInfo).port), LEDGER_TABLE: 'a-table' });
  beforeAll(async () => {
    server = createServer((socket) => {
      connections += 1;
      socket.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  test('does nothing to a deployed function, although somebody listens', async () => {
    const script = "const { handler } = await import('./bundle.mjs'); console.log(typeof handler);";
    const variables = { ...env(), AWS_REGION: 'eu-west-1', POWERTOOLS_METRICS_NAMESPACE: 'Timepost/test' };

    const { output } = await runBundled(mainOf('sweep'), script, variables);

    expect(output).toContain('function');
    expect(connections).toBe(0);
  });

  test('does what it says to a local process, which a bench started', async () => {
    process.env[SWITCH] = env()[SWITCH];
    const args = nodeArgs('function-host.ts', [mainOf('sweep'), 'timepost-sweep']);
    delete process.env[SWITCH];

    await run(process.execPath, args, env());

    expect(connections).toBe(1);
  });
});
