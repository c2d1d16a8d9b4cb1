import { expect, test } from 'vitest';
import { listRemedies } from '../../check/mend.ts';
import type { CheckId } from '../../rule/checks/check-id.ts';
import type { ContactKind } from '../../rule/contacts.ts';
import { runCommand, splitCommands } from '../docs/aws-command.ts';
import { judgeExample } from '../docs/check-page.ts';
import { judged } from './make-report.ts';

const CALLER = '999988887777';
const MEMBER = '111122223333';

const commandsFor = (id: string, contact: ContactKind, checks: readonly CheckId[], role?: string) => {
  const findings = checks.map((check) => ({ contact, field: 'email' as const, check }));
  return listRemedies(judged({ id, findings }), { caller: CALLER, role }).flatMap(({ commands }) => commands);
};

test.each(['SECURITY', 'OPERATIONS', 'BILLING'] as const)(
  '%s: filled in, the command mends the account',
  async (kind) => {
    const [command = ''] = commandsFor(MEMBER, kind, ['contact-missing', 'email-individual']);
    expect(command).toContain(`--account-id ${MEMBER}`);
    const filled = command
      .replace('TEAM NAME', 'Security Operations')
      .replace('TITLE', 'On-call team')
      .replace('TEAM@YOUR-DOMAIN', 'security-team@kestrel-freight.com')
      .replace('+COUNTRY AND NUMBER', '+44 20 7123 4567');
    const [words = []] = splitCommands(filled);
    const contacts = runCommand({}, words);
    expect(await judgeExample({ contacts, parameters: { contacts: kind } })).toMatchObject({
      compliance: 'COMPLIANT',
    });
  },
);

test('AWS refuses the placeholders, should somebody forget them', () => {
  const [words = []] = splitCommands(commandsFor(MEMBER, 'SECURITY', ['contact-missing'])[0] ?? '');
  expect(() => runCommand({}, words)).toThrow('AWS would refuse');
});

test.each([
  ['a member, read by its id', MEMBER, undefined, true],
  ['a member, read by a role', MEMBER, 'Reader', false],
  ["the caller's own account", CALLER, undefined, false],
])('%s', (_name, id, role, byId) => {
  for (const kind of ['SECURITY', 'PRIMARY'] as const) {
    const commands = commandsFor(id, kind, ['phone-invalid'], role).filter((line) => line.startsWith('aws '));
    expect(commands.every((line) => line.includes('--account-id') === byId)).toBe(true);
  }
});

test.each([
  [['phone-invalid'], ['get-contact-information', 'put-contact-information']],
  [['phone-unverified'], ['send-phone-number-verification', 'verify-phone-number']],
  [
    ['name-placeholder', 'phone-unverified'],
    [
      'get-contact-information',
      'put-contact-information',
      'send-phone-number-verification',
      'verify-phone-number',
    ],
  ],
] as const)('the primary contact with %j', (checks, operations) => {
  const commands = commandsFor(MEMBER, 'PRIMARY', checks).filter((line) => line.startsWith('aws '));
  expect(commands.map((line) => line.split(' ')[2])).toEqual(operations);
});

test('a root email is changed in two steps', () => {
  const commands = commandsFor(MEMBER, 'ROOT', ['email-individual']);
  expect(commands.map((line) => line.split(' ')[2])).toEqual([
    'start-primary-email-update',
    'accept-primary-email-update',
  ]);
});
