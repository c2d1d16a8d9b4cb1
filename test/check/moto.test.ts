import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  DescribeCreateAccountStatusCommand,
  EnableAWSServiceAccessCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../support/find-free-port.ts';
import { runCheckCommand } from './support.ts';

/**
 * moto is an AWS double that others wrote. MOTO_SERVER names its `moto_server`; without it there is nothing to run
 * against. It has alternate contacts, STS and Organizations, and no GetContactInformation.
 */
const program = process.env['MOTO_SERVER'];

const ALTERNATES = ['--contacts', 'SECURITY,BILLING,OPERATIONS'];

describe.skipIf(program === undefined)('against moto', () => {
  const state = { env: {} as Record<string, string>, ids: [] as string[], unit: '', root: '' };
  let server: ReturnType<typeof spawn> | undefined;

  const settings = () => ({
    endpoint: state.env['AWS_ENDPOINT_URL'] ?? '',
    region: 'us-east-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  });

  const createAccount = async (client: OrganizationsClient, name: string): Promise<string> => {
    const command = new CreateAccountCommand({ AccountName: name, Email: `aws+${name}@kestrel-freight.com` });
    const { CreateAccountStatus } = await client.send(command);
    const id = CreateAccountStatus?.Id;
    const status = await client.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: id }));
    return status.CreateAccountStatus?.AccountId ?? '';
  };

  const putContacts = async (
    client: AccountClient,
    id: string | undefined,
    security: string,
  ): Promise<void> => {
    for (const type of ['SECURITY', 'BILLING', 'OPERATIONS'] as const) {
      await client.send(
        new PutAlternateContactCommand({
          ...(id !== undefined && { AccountId: id }),
          AlternateContactType: type,
          Name: 'On-call team',
          Title: 'Team',
          EmailAddress: type === 'SECURITY' ? security : 'cloud-ops@kestrel-freight.com',
          PhoneNumber: '+44 20 7123 4567',
        }),
      );
    }
  };

  beforeAll(async () => {
    const port = await findFreePort();
    state.env = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
    };
    server = spawn(program ?? '', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(`${state.env['AWS_ENDPOINT_URL']}/moto-api/data.json`).catch(
        () => undefined,
      );
      if (answer?.ok) {
        break;
      }
      await wait(100);
    }
    const organizations = new OrganizationsClient(settings());
    await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    await organizations.send(
      new EnableAWSServiceAccessCommand({ ServicePrincipal: 'account.amazonaws.com' }),
    );
    for (const name of ['payments', 'website', 'sandbox']) {
      state.ids.push(await createAccount(organizations, name));
    }
    const { Roots = [] } = await organizations.send(new ListRootsCommand({}));
    state.root = Roots[0]?.Id ?? '';
    const unit = await organizations.send(
      new CreateOrganizationalUnitCommand({ ParentId: state.root, Name: 'production' }),
    );
    state.unit = unit.OrganizationalUnit?.Id ?? '';
    const move = { SourceParentId: state.root, DestinationParentId: state.unit };
    for (const AccountId of state.ids.slice(0, 2)) {
      await organizations.send(new MoveAccountCommand({ AccountId, ...move }));
    }
    const account = new AccountClient(settings());
    await putContacts(account, undefined, 'security@kestrel-freight.com');
    await putContacts(account, state.ids[0], 'security@kestrel-freight.com');
    await putContacts(account, state.ids[1], 'jane.roe@kestrel-freight.com');
  }, 60_000);

  afterAll(() => {
    server?.kill();
  });

  const look = async (...given: readonly string[]) => {
    const ended = await runCheckCommand([...given, '--format', 'json'], state.env);
    const { accounts = [] } = ended.stdout === '' ? {} : JSON.parse(ended.stdout);
    const verdicts: Record<string, string> = Object.fromEntries(
      accounts.map(({ id, annotation }: { id: string; annotation: string }) => [id, annotation]),
    );
    return { ...ended, verdicts };
  };

  const PASSED = '3 contacts, 9 checks passed';

  test('this account', async () => {
    expect(await look(...ALTERNATES)).toMatchObject({ status: 0, verdicts: { '123456789012': PASSED } });
  });

  test('the organization', async () => {
    const [payments = '', website = '', sandbox = ''] = state.ids;
    const { status, stderr, verdicts } = await look('--organization', ...ALTERNATES);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(verdicts).toEqual({
      '123456789012': PASSED,
      [payments]: PASSED,
      [website]: 'SECURITY email-individual',
      [sandbox]: 'SECURITY contact-missing; OPERATIONS contact-missing; BILLING contact-missing',
    });
  });

  test('a unit, and the root above it', async () => {
    const { verdicts } = await look('--ou', state.unit, ...ALTERNATES);
    expect(Object.keys(verdicts).sort()).toEqual(state.ids.slice(0, 2).sort());
    const all = await look('--ou', state.root, ...ALTERNATES);
    expect(Object.keys(all.verdicts)).toHaveLength(4);
  });

  test('by a role of each account', async () => {
    const [payments = '', website = ''] = state.ids;
    const given = ['--accounts', `${payments},${website}`, '--role', 'Reader', ...ALTERNATES];
    expect(await look(...given)).toMatchObject({
      status: 1,
      verdicts: { [payments]: PASSED, [website]: 'SECURITY email-individual' },
    });
  });

  test('root emails', async () => {
    const { status, verdicts } = await look('--organization', '--contacts', 'ROOT');
    expect(Object.keys(verdicts)).toHaveLength(4);
    expect(status).toBeLessThan(2);
  });

  test('what it does not have could not be read', async () => {
    const { status, stderr } = await look('--organization');
    expect(status).toBe(2);
    expect(stderr).toContain('account:GetContactInformation');
  });
});
