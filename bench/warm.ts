import { parseArgs } from 'node:util';
import type { Contact, ContactKind } from '../rule/contacts.ts';
import { evaluateAccount } from '../rule/evaluate-account.ts';
import type { Accounts } from '../rule/ports.ts';

const HELP = `Usage: npm run bench:warm [-- --runs N]

Evaluates invented accounts one after the other in one warm process, from event to report, without any network: what
the rule itself costs. Prints milliseconds an evaluation and how the heap grows.

  --runs N  evaluations in each of ten rounds (default 1000)
  --help    print this
`;

const WORDS = [
  'soc',
  'cloud-ops',
  'finance',
  'jane.roe',
  'jroe',
  'kx7',
  'platform.team',
  'ap',
  'owners-dl',
  'w.marker',
];

const inventContact = (kind: ContactKind, number: number): Contact => ({
  kind,
  name: number % 3 === 0 ? 'Jane Roe' : 'Cloud Team',
  phone: `+44 20 7123 ${String(1_000 + (number % 9_000))}`,
  ...(kind === 'PRIMARY'
    ? { country: 'GB' }
    : { title: 'Team', email: `${WORDS[number % WORDS.length]}+${number}@kestrel-freight.com` }),
});

const inventAccounts = (number: number): Accounts => ({
  rootReadable: false,
  open: async () => ({
    readContact: async (kind) => inventContact(kind, number),
    report: async () => undefined,
  }),
});

const inventEvent = (number: number): unknown => {
  const accountId = String(100_000_000_000 + number);
  return {
    accountId,
    resultToken: `token-${number}`,
    ruleParameters: '{"approvedEmails":"kx7@kestrel-freight.com"}',
    invokingEvent: JSON.stringify({
      awsAccountId: accountId,
      messageType: 'ScheduledNotification',
      notificationCreationTime: '2026-11-01T06:00:00.000Z',
    }),
  };
};

const heapMegabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, help: { type: 'boolean' } },
});
const runs = Number(values.runs);
if (values.help) {
  process.stdout.write(HELP);
} else if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(`--runs takes a whole number from 1.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  for (let round = 1; round <= 10; round += 1) {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) {
      await evaluateAccount(inventEvent(run), inventAccounts(run));
    }
    const each = (performance.now() - start) / runs;
    console.log(`round ${round}: ${each.toFixed(3)} ms an evaluation, heap ${heapMegabytes().toFixed(1)} MB`);
  }
}
