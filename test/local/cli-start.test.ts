import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inventOrganization } from '../../local/accounts/invent-organization.ts';
import { ACCOUNT, describeAccount } from './support.ts';
import { DENIED, inOrganization, run, runIntoClosedPipe, runProcess, write } from './support-cli.ts';

test('npm start lists every account and ends with 1 when one got no evaluation', async () => {
  const contacts = { ...describeAccount().contacts };
  delete contacts.SECURITY;
  const accounts = [describeAccount(), describeAccount({ id: '222233334444', contacts }), DENIED];
  const ended = await run('start', '--accounts', await write('accounts.json', { accounts }));
  expect(ended).toMatchObject({ status: 1, stderr: '' });
  expect(ended.stdout).toMatch(/^111122223333\tTest\tCOMPLIANT\t/m);
  expect(ended.stdout).toMatch(/^222233334444\tTest\tNON_COMPLIANT\tSECURITY contact-missing$/m);
  expect(ended.stdout).toContain('777788889999\tLocked\tno evaluation\tfailed: access-denied\n');
  expect(ended.stdout).toMatch(
    /\nFailed: access-denied: .*account:GetContactInformation.*\n {4}777788889999 Locked\n/,
  );
  expect(ended.stdout).toContain('3 accounts: 1 COMPLIANT, 1 NON_COMPLIANT, 1 without evaluation');
});

test('npm start --json prints data, and NON_COMPLIANT is no failure', async () => {
  const accounts = [describeAccount({ contacts: {} })];
  const ended = await run('start', '--json', '--accounts', await write('accounts.json', { accounts }));
  expect(ended.status).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({
    accounts: [{ id: ACCOUNT, compliance: 'NON_COMPLIANT' }],
    totals: { compliance: { NON_COMPLIANT: 1 }, findings: [{ check: 'contact-missing', findings: 4 }] },
  });
});

test("npm start runs a described organization by one function, and strangers' rules wake nobody", async () => {
  const file = await inOrganization(
    describeAccount({ id: '222233334444', name: 'Member' }),
    describeAccount({ id: '333344445555', name: 'Closed', state: 'CLOSED' }),
    describeAccount({ id: '444455556666', name: 'Stranger', member: false }),
    describeAccount({ id: '555566667777', name: 'New', state: 'PENDING_ACTIVATION' }),
  );
  const ended = await run('start', '--accounts', file);
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^222233334444\tMember\tCOMPLIANT\t/m);
  expect(ended.stdout).toMatch(/^333344445555\tClosed\trefused\taccount-not-active$/m);
  expect(ended.stdout).toMatch(/^444455556666\tStranger\trefused\tuntrusted-account$/m);
  expect(ended.stdout).toMatch(/^555566667777\tNew\tno evaluation\tnothing was put$/m);
  expect(ended.stdout).toContain('1 refused as account-not-active, 1 refused as untrusted-account');
});

test("a member of one's own without the role ends with 1, the sample's with 0", async () => {
  const file = await inOrganization(describeAccount({ id: '222233334444', memberRole: false }));
  expect(await run('start', '--accounts', file)).toMatchObject({ status: 1 });
  const sample = await runProcess('local/cli/start.ts');
  expect(sample).toMatchObject({ status: 0, stderr: '' });
  expect(sample.stdout).toMatch(/\tNo role yet\tno evaluation\tfailed: access-denied\n/);
});

test('npm start --size invents an organization and prints totals alone', async () => {
  const { status, stdout, stderr } = await run('start', '--size', '40');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('Annotation');
  expect(stdout).toMatch(/^AssumeRole\t39\t0\.9\d\t0$/m);
  expect(stdout).toMatch(/40 accounts: \d+ COMPLIANT, \d+ NON_COMPLIANT, 0 without evaluation/);
  expect(stdout).toMatch(/\d calls an account, [\d.]+ accounts a second\n$/);
});

test('npm start --size --json prints every account as well', async () => {
  const { stdout } = await run('start', '--size', '3', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    organization: { managementAccount: '200000000000', delegatedAdministrator: '200000104729' },
    accounts: [{ id: '200000000000', annotation: expect.any(String) }, {}, {}],
    totals: { accounts: 3, calls: expect.arrayContaining([expect.objectContaining({ throttled: 0 })]) },
  });
});

test('the same size is the same organization', () => {
  expect(inventOrganization(400)).toEqual(inventOrganization(400));
  const { accounts } = inventOrganization(400);
  expect(new Set(accounts.map(({ id }) => id)).size).toBe(400);
  expect(accounts.filter(({ state }) => state === 'SUSPENDED')).toHaveLength(2);
});

test('npm start --help tells options, examples and exit codes', async () => {
  const { status, stdout } = await run('start', '--help');
  expect(status).toBe(0);
  for (const text of ['Usage: npm start -- ', '--accounts FILE', '--size', '--json', '--bundle', '--help']) {
    expect(stdout).toContain(text);
  }
  expect(stdout).toMatch(/\nExit codes:\n {2}0 .*NON_COMPLIANT.*\n {2}1 .*\n {2}2 /);
  expect(stdout).not.toMatch(/ $/m);
  expect(stdout).not.toContain('\u001b');
});

test('an unknown option is one sentence and exit code 2', async () => {
  const { status, stdout, stderr } = await runProcess('local/cli/start.ts', '--acounts', 'x');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--acounts is no option here');
});

test.each([
  ['npm start', 'local/cli/start.ts', '--size', '3'],
  ['npm run invoke', 'local/cli/invoke.ts', 'events/scheduled.json'],
  ['npm run build', 'scripts/build.ts', '--help'],
])('%s ends quietly where nobody reads on', async (_, file, ...given) => {
  expect(await runIntoClosedPipe(file, ...given)).toEqual({ status: 0, stderr: '' });
});

test('npm run build names the argument that it does not know', async () => {
  const { status, stderr } = await runProcess('scripts/build.ts', '--analyse');
  expect([status, stderr]).toEqual([2, '--analyse is no option here; there are --analyze, --help.\n']);
});

test('a clone in which nothing is installed yet is told what to do', async () => {
  const script = await readFile(new URL('../../local/cli/check-setup.mjs', import.meta.url), 'utf8');
  const { status, stdout, stderr } = await runProcess(await write('check-setup.mjs', script));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Run `npm ci` first\. .*\n$/);
});
