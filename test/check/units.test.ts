import { expect, test } from 'vitest';
import {
  account,
  CENTRAL,
  flawed,
  MANAGEMENT,
  MEMBER,
  openWorld,
  runCheckCommand,
  signIn,
} from './support.ts';
import { addUnits, type Units } from './support-units.ts';

const CLOSED = '100000000008';
const DEEP = '100000000009';

const UNITS: Units = {
  'r-ab12': { accounts: [MANAGEMENT], units: ['ou-ab12-aaaaaaaa', 'ou-ab12-bbbbbbbb'] },
  'ou-ab12-aaaaaaaa': { accounts: [CENTRAL] },
  'ou-ab12-bbbbbbbb': { accounts: [MEMBER, CLOSED], units: ['ou-ab12-cccccccc'] },
  'ou-ab12-cccccccc': { accounts: [DEEP] },
};

const look = async (...given: readonly string[]) => {
  const aws = await openWorld([
    account(MANAGEMENT),
    account(CENTRAL),
    flawed(MEMBER),
    account(CLOSED, { state: 'SUSPENDED' }),
    account(DEEP),
  ]);
  const env = { ...signIn(aws), AWS_ENDPOINT_URL: await addUnits(aws, UNITS) };
  const ended = await runCheckCommand([...given, '--format', 'json'], env);
  const { accounts = [], skipped = [] } = ended.stdout === '' ? {} : JSON.parse(ended.stdout);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
  return { ...ended, judged: idsOf(accounts), skipped: idsOf(skipped) };
};

test.each([
  ['a unit', ['ou-ab12-aaaaaaaa'], [CENTRAL], []],
  ['a unit with units below', ['ou-ab12-bbbbbbbb'], [MEMBER, DEEP], [CLOSED]],
  ['two units, one within the other', ['ou-ab12-bbbbbbbb,ou-ab12-cccccccc'], [MEMBER, DEEP], [CLOSED]],
  ['the root', ['r-ab12'], [MANAGEMENT, CENTRAL, MEMBER, DEEP], [CLOSED]],
])('%s: the accounts there and below, each once', async (_name, units, judged, skipped) => {
  expect(await look('--ou', ...units)).toMatchObject({ judged, skipped });
});

test('exclusions hold in units', async () => {
  expect(await look('--ou', 'r-ab12', '--exclude', `${MEMBER},${CLOSED}`)).toMatchObject({
    status: 0,
    judged: [MANAGEMENT, CENTRAL, DEEP],
    skipped: [],
  });
});

test('a unit that is not there', async () => {
  const { status, stderr } = await look('--ou', 'ou-ab12-ffffffff');
  expect(status).toBe(2);
  expect(stderr).toBe('--ou: AWS knows no unit or root of that id in this organization.\n');
});
