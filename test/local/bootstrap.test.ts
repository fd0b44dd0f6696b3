// The bootstrap in a project of its own, with an npm that only does as if.
import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const packages = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};
const installedA = { 'node_modules/a': { version: '1.0.0' } };

/** A project with a lockfile, and an npm that installs `a` after a moment, or fails. */
function project({
  installed,
  npm = 'installs',
}: {
  installed?: object;
  npm?: 'installs' | 'fails';
} = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  folders.push(root);
  for (const name of ['local', 'bin', 'node_modules']) mkdirSync(join(root, name));
  copyFileSync(new URL('../../local/bootstrap.mjs', import.meta.url), join(root, 'local', 'bootstrap.mjs'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ optionalDependencies: {} }));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(join(root, 'script.mjs'), 'console.log(JSON.stringify(process.argv.slice(2)));');
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (installed !== undefined) writeFileSync(kept, JSON.stringify({ packages: installed }));
  const install = `echo '${JSON.stringify({ packages: installedA })}' > '${kept}'`;
  const work = npm === 'fails' ? 'exit 7' : `sleep 0.4; ${install}`;
  writeFileSync(
    join(root, 'bin', 'npm'),
    `#!/bin/sh\necho ran "$@"\necho run >> '${root}/npm-runs'\n${work}\n`,
  );
  chmodSync(join(root, 'bin', 'npm'), 0o755);
  return root;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function bootstrap(root: string, args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}` };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['local/bootstrap.mjs', ...args],
      { cwd: root, env },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

function npmRuns(root: string): number {
  const path = join(root, 'npm-runs');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').length : 0;
}

test('runs the script at once when everything is installed, with its arguments and nothing of its own', async () => {
  const root = project({ installed: installedA });

  const ended = await bootstrap(root, ['script.mjs', '--member', 'a b']);

  expect(ended).toEqual({ code: 0, stdout: '["--member","a b"]\n', stderr: '' });
  expect(npmRuns(root)).toBe(0);
});

describe('installs first when what is there is not what is locked', () => {
  test.each<[string, object | undefined]>([
    ['nothing was ever installed', undefined],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['a package is there that is not locked', { ...installedA, 'node_modules/c': { version: '1.0.0' } }],
  ])('%s', async (_why, installed) => {
    const root = project(installed === undefined ? {} : { installed });

    const ended = await bootstrap(root, ['script.mjs']);

    expect(npmRuns(root)).toBe(1);
    expect(ended).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(ended.stderr).toContain('ran ci');
  });
});

test('of two at the same time one installs and the other waits', async () => {
  const root = project();

  const both = await Promise.all([bootstrap(root, ['script.mjs']), bootstrap(root, ['script.mjs'])]);

  expect(both.map(({ stdout }) => stdout)).toEqual(['[]\n', '[]\n']);
  expect(npmRuns(root)).toBe(1);
  expect(both.map(({ stderr }) => stderr).join('')).toContain('Waiting for another run');
});

test('an install that was killed does not hold up the next', async () => {
  const root = project();
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('exit', resolve));
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache', 'install.lock'), String(dead.pid));

  const ended = await bootstrap(root, ['script.mjs']);

  expect(ended.code).toBe(0);
  expect(npmRuns(root)).toBe(1);
});

test('an install that fails ends with one sentence and runs nothing', async () => {
  const root = project({ npm: 'fails' });

  const ended = await bootstrap(root, ['script.mjs']);

  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain('npm ci failed: see its message above, then run the same command again.');
  expect(existsSync(join(root, '.cache', 'install.lock'))).toBe(false);
});

test("hands on the script's exit code", async () => {
  const root = project({ installed: installedA });
  writeFileSync(join(root, 'script.mjs'), 'process.exitCode = 3;');

  expect((await bootstrap(root, ['script.mjs'])).code).toBe(3);
});

test('hands on a request to stop, and ends as the script does', async () => {
  const root = project({ installed: installedA });
  const waits =
    "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('up');";
  writeFileSync(join(root, 'script.mjs'), waits);
  const child = spawn(process.execPath, ['local/bootstrap.mjs', 'script.mjs'], { cwd: root });
  await new Promise((resolve) => child.stdout.once('data', resolve));

  child.kill('SIGTERM');

  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(5);
});

test('reads on the oldest Node that knows modules: nothing in it is younger', () => {
  const source = readFileSync(new URL('../../local/bootstrap.mjs', import.meta.url), 'utf8');
  const code = source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');

  expect(code).not.toMatch(/\?\?|\?\.|from 'node:|^await |replaceAll|\.at\(/m);
});
