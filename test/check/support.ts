import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { bundleCheck } from '../../check/bundle-check.ts';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { type LocalAws, type LocalAwsSettings, startLocalAws } from '../../local/aws/start-local-aws.ts';
import { GOOD_CONTACTS } from '../support/run-handler.ts';

export const MANAGEMENT = '100000000001';
export const CENTRAL = '100000000002';
export const MEMBER = '100000000003';

/** Stands in every value of a contact that must not come out. */
export const MARKER = 'quagmire';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What ships, made from the source as it is now; once for each file of tests. */
const bundle = join(await mkdtemp(join(tmpdir(), 'account-contacts-bundle-')), 'account-contacts.cjs');
await bundleCheck(bundle);
afterAll(() => rm(dirname(bundle), { recursive: true }));

export const account = (id: string, changes: Partial<DescribedAccount> = {}): DescribedAccount => ({
  id,
  name: `Account ${id.slice(-2)}`,
  contacts: GOOD_CONTACTS,
  ...changes,
});

/** One person's mailbox, a made-up number, a filler title; the marker is in name, email and title. */
export const flawed = (id: string, changes: Partial<DescribedAccount> = {}): DescribedAccount =>
  account(id, {
    contacts: {
      ...GOOD_CONTACTS,
      SECURITY: {
        name: `Jane ${MARKER}`,
        title: `Head of ${MARKER}`,
        email: `jane.${MARKER}@${MARKER}.io`,
        phone: '+1 555 555 5555',
      },
    },
    ...changes,
  });

/** A local AWS with an organization of a management account, a delegated administrator and a flawed member. */
export const openWorld = async (
  accounts: readonly DescribedAccount[] = [account(MANAGEMENT), account(CENTRAL), flawed(MEMBER)],
  settings: Partial<LocalAwsSettings> = {},
): Promise<LocalAws> => {
  const aws = await startLocalAws({
    accounts,
    organization: { id: 'o-kestrel001', management: MANAGEMENT, delegatedAdministrators: [CENTRAL] },
    ...settings,
  });
  onTestFinished(() => aws.close());
  return aws;
};

/** What the environment of a person who is signed in has; everything else of it stays out. */
export const signIn = (
  aws: LocalAws,
  caller = MANAGEMENT,
  role = 'operator',
): Readonly<Record<string, string>> => {
  const { accessKeyId, secretAccessKey, sessionToken } = aws.issueCredentials({ account: caller, role });
  return {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
};

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<Ended>;
}

/** The command in a process of its own, in an environment that holds nothing but what is given. */
export const startCheck = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { program = bundle, stdout = 'pipe' as 'pipe' | number } = {},
): Started => {
  const child = spawn(process.execPath, [program, ...args], {
    env: { HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data) => {
    text.stdout += data;
  });
  child.stderr?.on('data', (data) => {
    text.stderr += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status) => resolve({ status, ...text }));
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, ended };
};

export const runCheckCommand = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  settings: Parameters<typeof startCheck>[2] = {},
): Promise<Ended> => startCheck(args, env, settings).ended;

/** The calls of an operation that the local AWS answered. */
export const callsOf = ({ calls }: LocalAws, operation: string) =>
  calls.filter((call) => call.operation === operation);
