/**
 * What `npm start` and `npm test` do first on a fresh clone: check Node.js, install the packages of the lock file, build.
 * Runs before anything is installed, so it uses only what Node.js brings. All it prints goes to standard error.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const MAIN = join(ROOT, 'dist/cli/main.js');
const INSTALL_STAMP = join(MODULES, '.zeren-lock-sha256');
const BUILD_STAMP = join(ROOT, 'dist/.sources-sha256');
/** Development packages that an installation for production leaves out. */
const NEEDED = ['typescript/bin/tsc', 'jest/bin/jest.js'].map((file) => join(MODULES, file));

const [task, ...rest] = process.argv.slice(2);
checkNode();
switch (task) {
  case 'installed':
    afterInstall();
    break;
  case 'build':
    install();
    build();
    break;
  case 'start':
    install();
    build();
    process.argv = [process.execPath, MAIN, 'start', ...rest];
    await import(pathToFileURL(MAIN).href);
    break;
  case 'test':
    install();
    process.exitCode = runNode(
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', NEEDED[1], ...rest],
      { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
    );
    break;
  default:
    fail(2, `BAD_USER_INPUT: expected installed, build, start or test, got ${String(task)}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(3, `NODE_TOO_OLD: expected Node.js 20.19 or newer, got ${process.versions.node}`);
  }
}

function install() {
  const isCurrent = NEEDED.every((file) => existsSync(file)) && readStamp(INSTALL_STAMP) === lockDigest();
  if (isCurrent) return;
  say('installing the packages of package-lock.json');
  const npm = process.env.npm_execpath;
  const command = ['ci', '--include=dev'];
  // npm is run by Node.js itself where it says where it is; a shell is never needed.
  const status =
    npm !== undefined && basename(npm).startsWith('npm')
      ? runNode([npm, ...command])
      : runProgram('npm', command);
  if (status !== 0) fail(3, 'zeren: npm ci failed, see above');
  afterInstall();
}

/** The project's own command is not linked by npm: it does that for dependencies only. */
function afterInstall() {
  const bin = join(MODULES, '.bin');
  const link = join(bin, 'zeren');
  chmodSync(join(ROOT, 'src/cli/zeren.mjs'), 0o755);
  mkdirSync(bin, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../src/cli/zeren.mjs', link);
  writeFileSync(INSTALL_STAMP, lockDigest());
}

function build() {
  const sources = sourcesDigest();
  if (existsSync(MAIN) && readStamp(BUILD_STAMP) === sources) return;
  say('building');
  if (runNode([NEEDED[0], '-p', join(ROOT, 'tsconfig.build.json')]) !== 0) {
    fail(3, 'zeren: the build failed, see above');
  }
  writeFileSync(BUILD_STAMP, sources);
}

function sourcesDigest() {
  const digest = createHash('sha256').update(lockDigest());
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file));
  for (const file of ['tsconfig.json', 'tsconfig.build.json', ...sources.sort()]) {
    digest.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return digest.digest('hex');
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Standard output of the child goes to standard error: ours is for the answer of the command. */
function runNode(argv, options = {}) {
  return runProgram(process.execPath, argv, options);
}

function runProgram(program, argv, options = {}) {
  const { status, error } = spawnSync(program, argv, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (error !== undefined) say(String(error));
  return status ?? 1;
}

function say(message) {
  console.error(`zeren: ${message}`);
}

function fail(status, message) {
  console.error(message);
  process.exit(status);
}
