import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { openWorld, ROOT, runCheckCommand, signIn } from './support.ts';

const run = promisify(execFile);

/** npm as it is on every machine, with nothing of this project's settings and no network. */
const npm = (home: string, folder: string, ...args: readonly string[]) => {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  return run('npm', [...args], { cwd: folder, env });
};

test('packed and installed into an empty folder, the command runs without dependencies', async () => {
  const folder = await makeFolder();
  await run(process.execPath, ['check/build-check.ts'], { cwd: ROOT });
  await npm(folder, ROOT, 'pack', './dist/package', '--pack-destination', folder);
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  await npm(folder, folder, 'install', '--no-audit', '--no-fund', join(folder, tarball));
  expect(await readdir(join(folder, 'node_modules'))).toEqual([
    '.bin',
    '.package-lock.json',
    'account-contacts',
  ]);
  const { stdout } = await npm(folder, folder, 'exec', '--', 'account-contacts', '--help');
  expect(stdout).toMatch(/^Usage: account-contacts/);
  const aws = await openWorld();
  const program = join(folder, 'node_modules', '.bin', 'account-contacts');
  const ended = await runCheckCommand(['--organization', '--format', 'html'], signIn(aws), { program });
  expect(ended.status).toBe(1);
  expect(ended.stdout).toMatch(/^<!doctype html>/);
}, 60_000);
