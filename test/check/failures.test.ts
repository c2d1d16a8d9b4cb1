import { openSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEAK_MARKER } from '../../local/aws/faults.ts';
import { makeFolder } from './make-folder.ts';
import {
  account,
  CENTRAL,
  flawed,
  MANAGEMENT,
  MEMBER,
  openWorld,
  runCheckCommand,
  signIn,
  startCheck,
} from './support.ts';
import { addUnits } from './support-units.ts';

const STACK = /^ {4}at |node:internal|\bError:/m;

const NO_CREDENTIALS = { AWS_REGION: 'us-east-1' };

test('no credentials', async () => {
  const ended = await runCheckCommand([], NO_CREDENTIALS);
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^There are no AWS credentials\. Sign in as for the AWS CLI .*\.\n$/);
});

test('no region', async () => {
  const aws = await openWorld();
  const { AWS_REGION, ...env } = signIn(aws);
  expect(AWS_REGION).toBeDefined();
  const ended = await runCheckCommand([], env);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(
    /^There is no AWS region: set AWS_REGION, .* any region of your partition will do\.\n$/,
  );
  const asTheCli = await runCheckCommand([], { ...env, AWS_DEFAULT_REGION: 'us-east-1' });
  expect(asTheCli.status).toBe(0);
  expect((await runCheckCommand(['--region', 'us-east-1'], env)).status).toBe(0);
});

test('credentials that expired', async () => {
  const aws = await openWorld();
  const { accessKeyId, secretAccessKey, sessionToken } = aws.issueCredentials(
    { account: MANAGEMENT, role: 'operator' },
    -1,
  );
  const ended = await runCheckCommand([], {
    ...signIn(aws),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  });
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^Your AWS credentials have expired\. Sign in/);
});

test('credentials that AWS does not know', async () => {
  const aws = await openWorld();
  const ended = await runCheckCommand([], { ...signIn(aws), AWS_ACCESS_KEY_ID: 'ASIANOBODY' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^AWS does not accept your credentials \(InvalidClientTokenId\)/);
});

test('credentials that expire in the middle: no report, and the next run goes on', async () => {
  const aws = await openWorld();
  aws.faults.add({
    on: 'GetAlternateContact',
    account: MEMBER,
    does: 'refuse',
    error: 'ExpiredTokenException',
  });
  const folder = await makeFolder();
  const given = [
    '--organization',
    '--output',
    join(folder, 'report.html'),
    '--resume',
    join(folder, 'run.jsonl'),
  ];
  const ended = await runCheckCommand(given, signIn(aws));
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toContain('Your AWS credentials have expired');
  expect(await readdir(folder)).toEqual(['run.jsonl']);
});

const writeProfiles = async (text: string): Promise<Readonly<Record<string, string>>> => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'config'), text);
  return {
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
  };
};

test.each([
  ['by option', ['--profile', 'audti'], {}],
  ['by environment', [], { AWS_PROFILE: 'audti' }],
])('a profile that is not there, named %s, even where other credentials are', async (_name, given, env) => {
  const aws = await openWorld();
  const files = await writeProfiles('[profile audit]\nregion = us-east-1\n');
  const ended = await runCheckCommand(given, { ...signIn(aws), ...files, ...env });
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(
    /^There is no profile "audti" in .*config or .*credentials: `aws configure list-profiles`/,
  );
  expect(aws.calls).toEqual([]);
});

test('a profile brings region and credentials: a process’s, and a role’s on top of them', async () => {
  const aws = await openWorld();
  aws.roles.put({
    account: MEMBER,
    name: 'Auditor',
    trusts: `arn:aws:iam::${MANAGEMENT}:role/operator`,
    allows: ['account:GetAlternateContact', 'account:GetContactInformation'],
  });
  const { AWS_ENDPOINT_URL = '', ...keys } = signIn(aws);
  const answer = JSON.stringify({
    Version: 1,
    AccessKeyId: keys['AWS_ACCESS_KEY_ID'],
    SecretAccessKey: keys['AWS_SECRET_ACCESS_KEY'],
    SessionToken: keys['AWS_SESSION_TOKEN'],
  });
  const folder = await makeFolder();
  await writeFile(join(folder, 'keys.json'), answer);
  const files = await writeProfiles(
    `[profile base]\nregion = us-east-1\ncredential_process = /bin/cat ${join(folder, 'keys.json')}\n` +
      `[profile audit]\nregion = us-east-1\nsource_profile = base\nrole_arn = arn:aws:iam::${MEMBER}:role/Auditor\n`,
  );
  const ended = await runCheckCommand(['--profile', 'audit'], { ...files, AWS_ENDPOINT_URL });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(1);
  expect(ended.stdout).toContain(MEMBER);
});

test('a profile whose sign-in is over', async () => {
  const files = await writeProfiles(
    '[profile sso]\nregion = us-east-1\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Audit\n' +
      '[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example/start\n',
  );
  const ended = await runCheckCommand(['--profile', 'sso'], files);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^You are signed out: .*aws sso login/);
});

test('nobody at the endpoint', async () => {
  const aws = await openWorld();
  const ended = await runCheckCommand([], { ...signIn(aws), AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^AWS cannot be reached \(ECONNREFUSED\)/);
});

test.each([
  [
    'a member asks for the organization',
    ['--organization'],
    /^AWS refused organizations:ListAccounts\. Only the management account or a delegated administrator/,
  ],
  [
    'a member asks for another account',
    ['--accounts', CENTRAL],
    /By AccountId only the management account and the delegated administrator/,
  ],
])('%s', async (_name, given, sentence) => {
  const aws = await openWorld();
  const ended = await runCheckCommand(given, signIn(aws, MEMBER));
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(sentence);
});

test('an account of no organization asks for it', async () => {
  const aws = await openWorld([account(MANAGEMENT), account(MEMBER, { member: false })]);
  const ended = await runCheckCommand(['--organization'], signIn(aws, MEMBER));
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^This account belongs to no organization\./);
});

test('every account is excluded', async () => {
  const aws = await openWorld();
  const ended = await runCheckCommand(['--exclude', MANAGEMENT], signIn(aws));
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^There is no account to look at: of 1 found, --exclude takes 1 out/);
});

test('an account that left in the middle is told so, and is no verdict', async () => {
  const leaving = '100000000007';
  const aws = await openWorld([account(MANAGEMENT), account(leaving), flawed(MEMBER)]);
  aws.faults.add({
    on: 'GetAlternateContact',
    account: leaving,
    does: 'refuse',
    error: 'AccessDeniedException',
    status: 403,
  });
  // The list as it is when the command asks again.
  aws.faults.add({ on: 'ListAccounts', times: 1, does: 'answer-late', milliseconds: 0 });
  const list = [MANAGEMENT, MEMBER].map((id) => ({
    Id: id,
    Arn: `arn:aws:organizations::${MANAGEMENT}:account/o-kestrel001/${id}`,
    Email: 'aws@corp.example',
    State: 'ACTIVE',
  }));
  aws.faults.add({ on: 'ListAccounts', does: 'answer-with', body: JSON.stringify({ Accounts: list }) });
  const { status, stdout } = await runCheckCommand(['--organization'], signIn(aws));
  expect(status).toBe(3);
  expect(stdout).toMatch(new RegExp(`${leaving}.*The account left the organization while this ran\\.`));
});

test('AWS’s own words about a contact never come out', async () => {
  const aws = await openWorld();
  aws.faults.add({
    on: 'GetAlternateContact',
    account: MEMBER,
    does: 'refuse',
    error: 'ValidationException',
    status: 400,
  });
  aws.faults.add({
    on: 'GetContactInformation',
    account: CENTRAL,
    does: 'answer-with',
    body: `{"ContactInformation":"${LEAK_MARKER}"}`,
  });
  const ended = await runCheckCommand(['--organization', '--show-values'], signIn(aws));
  expect(ended.status).toBe(3);
  expect(ended.stdout + ended.stderr).not.toContain('eak');
});

test.each([
  ['a typo in a name', '{"approvedEmailDomain":"corp.example"}', 'did you mean approvedEmailDomains?'],
  ['a comma too many', '{\n  "contacts": "SECURITY",\n}', 'is not JSON (line 3, column 1).'],
  ['an end too early', '{"contacts":', 'is not JSON (it ends too early).'],
  ['a list', '["jane.quagmire@corp.example"]', 'must hold one JSON object whose values are strings.'],
  ['a list for a string', '{"contacts":["SECURITY"]}', 'contacts is not a string'],
  ['a bare star', '{"approvedEmails":"*@corp.example"}', 'approvedEmails, item 1: a bare *'],
])('a parameters file with %s', async (_name, content, sentence) => {
  const aws = await openWorld();
  const file = join(await makeFolder(), 'parameters.json');
  await writeFile(file, content);
  const ended = await runCheckCommand(['--parameters', file], signIn(aws));
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr).not.toContain('quagmire');
  expect(aws.calls).toEqual([]);
});

test.each([
  ['--parameters', '/nonexistent/parameters.json', 'is not there'],
  ['--parameters', '/', 'is a folder, not a file'],
  ['--output', '/nonexistent/report.html', 'is not there'],
  ['--output', '/', 'is a folder, not a file'],
  ['--output', '/dev/full', 'could not be written: the disk is full'],
  ['--resume', '/dev/full', 'is no ordinary file'],
  ['--resume', '/nonexistent/run.jsonl', 'is not there'],
])('%s %s', async (option, file, sentence) => {
  const aws = await openWorld();
  const ended = await runCheckCommand([option, file], signIn(aws));
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toContain(`${option}: ${file} ${sentence}`);
});

test('a standard output on a full disk', async () => {
  const aws = await openWorld();
  const ended = await runCheckCommand([], signIn(aws), { stdout: openSync('/dev/full', 'w') });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toBe('The standard output could not be written: the disk is full.\n');
});

test('a pipe that is closed changes no verdict and says nothing', async () => {
  const aws = await openWorld([MANAGEMENT, CENTRAL, MEMBER].map((id) => flawed(id)));
  const { child, ended } = startCheck(['--organization', '--format', 'html'], signIn(aws));
  child.stdout?.destroy();
  expect(await ended).toEqual({ status: 1, stdout: '', stderr: '' });
});

test('no sentence is a stack trace', async () => {
  const all = await Promise.all([
    runCheckCommand([], {}),
    runCheckCommand(['--nonsense'], {}),
    runCheckCommand(['--parameters', '/nonexistent'], {}),
    runCheckCommand([], NO_CREDENTIALS),
  ]);
  expect(all.filter(({ status }) => status !== 2)).toEqual([]);
  expect(all.filter(({ stderr }) => STACK.test(stderr))).toEqual([]);
});

test.each([
  ['off', ['config.amazonaws.com'], 'trusted access for Account Management is off'],
  ['on', ['account.amazonaws.com'], 'No account could be read'],
])('every member is denied while trusted access is %s', async (_name, services, sentence) => {
  const organization = { id: 'o-kestrel001', management: MANAGEMENT, delegatedAdministrators: [] };
  const aws = await openWorld(undefined, {
    organization: { ...organization, featureSet: 'CONSOLIDATED_BILLING' },
  });
  const env = { ...signIn(aws), AWS_ENDPOINT_URL: await addUnits(aws, {}, services) };
  const ended = await runCheckCommand(['--organization', '--exclude', MANAGEMENT], env);
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toContain(sentence);
});
