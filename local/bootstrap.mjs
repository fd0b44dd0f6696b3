// Runs a script of this project on Node 24 or later, on a clone where nothing is installed yet: `node local/bootstrap.mjs SCRIPT ARGS`.
// Plain, old JavaScript on purpose: an old Node must be able to read this file to say that it is too old. stdout is the script's.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know the prefix
// biome-ignore-all lint/complexity/useOptionalChain: Node 12 does not know the operator
import { spawn } from 'child_process';
import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'fs';
import { constants } from 'os';
import { join } from 'path';
import { fileURLToPath } from 'url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST_NODE = 20;
const RUNTIME_NODE = 24;
const LOCK = join(ROOT, '.cache', 'install.lock');
const POLL_MS = 200;
const NPM_LOOK_MS = 250;

/** Says one sentence and ends with exit code 1. */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (_) {
    return undefined;
  }
}

/** npm keeps beside the packages what it installed: each locked package must be there, and no other. */
function isInstalled() {
  const locked = readJson(join(ROOT, 'package-lock.json'));
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  const { '': _project, ...wanted } = locked.packages;
  const there = installed.packages || {};
  return (
    Object.keys(wanted).every((path) => isSame(wanted[path], there[path])) &&
    Object.keys(there).every((path) => path in wanted)
  );
}

function isSame(wanted, there) {
  if (!there) return Boolean(wanted.optional || wanted.peer); // another platform's
  return wanted.version === there.version && wanted.integrity === there.integrity;
}

function sleep(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True when this process now holds the lock; false when another living one does. */
function takeLock() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = lockHolder();
    if (holder > 0 && !isAlive(holder)) dropLock(holder);
    return false;
  }
}

/** 0 when nobody holds it, or has not said yet who does: it may go at any moment. */
function lockHolder() {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch (_) {
    return 0;
  }
}

/** Only the lock of this holder: another may have taken it since. */
function dropLock(holder) {
  try {
    if (lockHolder() === holder) unlinkSync(LOCK);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Only one installs; the others wait, and find it done. */
async function install() {
  let told = false;
  while (!takeLock()) {
    if (!told) process.stderr.write('Waiting for another run that is installing packages.\n');
    told = true;
    await sleep(POLL_MS);
  }
  process.on('exit', () => dropLock(process.pid));
  if (!isInstalled()) await runNpm();
  dropLock(process.pid);
}

function runNpm() {
  process.stderr.write('Installing the packages that package-lock.json names (once, about a minute) ...\n');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--progress=true'];
  const npm = spawn('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32', // npm is npm.cmd there
  });
  return new Promise((resolve) => {
    npm.on('error', () =>
      fail('npm could not be started: install npm, which comes with Node, and try again.'),
    );
    npm.on('exit', (code) => {
      if (code !== 0) fail('npm ci failed: see its message above, then run the same command again.');
      process.stderr.write('Installed.\n');
      resolve();
    });
  });
}

function majorVersion() {
  return Number(process.versions.node.split('.')[0]);
}

/** The package that holds Node for this platform, by npm's names. */
function platformPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/** Before anything is installed: a platform that npm has no Node for needs one of its own. */
function checkNode() {
  if (majorVersion() < LEAST_NODE)
    fail(
      `Node ${process.versions.node} is too old: install Node ${RUNTIME_NODE} (or any from ${LEAST_NODE} on).`,
    );
  const manifest = readJson(join(ROOT, 'package.json'));
  if (majorVersion() >= RUNTIME_NODE || platformPackage() in manifest.optionalDependencies) return;
  fail(
    `This platform (${process.platform} ${process.arch}) needs Node ${RUNTIME_NODE} installed; this is Node ${process.versions.node}.`,
  );
}

function chooseNode() {
  if (majorVersion() >= RUNTIME_NODE) return process.execPath;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(ROOT, 'node_modules', platformPackage(), 'bin', file);
  if (!existsSync(path))
    fail(
      `Node ${RUNTIME_NODE} was not installed for this platform: install Node ${RUNTIME_NODE} and try again.`,
    );
  return path;
}

function nodeFlags(script) {
  return /(^|[\\/])jest(\.js)?$/.test(script) ? ['--experimental-vm-modules', '--no-warnings'] : [];
}

/** The channel tells a script that this process is gone, even after a kill -9. */
function run(node, script, args) {
  const child = spawn(node, [...nodeFlags(script), script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.on('error', () => fail(`${node} could not be started: install Node ${RUNTIME_NODE} and try again.`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(child);
}

/** npm killed outright passes no signal on: without this nobody could stop what runs here. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = npmPid();
  const watch = setInterval(() => npmPid() !== npm && child.kill('SIGTERM'), NPM_LOOK_MS);
  watch.unref();
}

/** The parent, or the parent of the shell that npm starts its scripts in; another number when that is gone. */
function npmPid() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const found = /^\d+ \((?:sh|ash|dash|bash|busybox)\) \S (\d+)/.exec(stat);
    return found ? Number(found[1]) : process.ppid;
  } catch (_) {
    return process.ppid; // no Linux
  }
}

async function main() {
  checkNode();
  const script = process.argv[2];
  if (!script) fail('Usage: node local/bootstrap.mjs SCRIPT [ARGUMENTS]');
  if (!isInstalled()) await install();
  run(chooseNode(), script, process.argv.slice(3));
}

main().catch((error) => fail(`Could not get ready: ${error.message}`));
