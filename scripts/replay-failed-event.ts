import { text } from 'node:stream/consumers';
import { parseJson } from '../local/parse-json.ts';
import { readText } from '../local/read-text.ts';
import type { Command } from '../local/terminal/execute-command.ts';
import { findBundle } from '../local/terminal/find-bundle.ts';
import { invokeEvent } from '../local/terminal/invoke-event.ts';
import { loadAccounts } from '../local/terminal/load-accounts.ts';
import { makePrintable } from '../local/terminal/printable.ts';
import { readField } from '../local/terminal/read-event.ts';
import { runCommand } from '../local/terminal/run-command.ts';
import { UsageError } from '../local/terminal/usage-error.ts';
import { RuleError, type RuleErrorCode } from '../rule/errors.ts';

const ARGS = {
  message: {
    type: 'positional',
    required: true,
    description: "a file with one message's body, or with what receive-message printed; - for standard input",
  },
  replay: { type: 'boolean', description: 'run the rule on the event again, on a local AWS' },
  accounts: {
    type: 'string',
    valueHint: 'FILE',
    description: 'for --replay: accounts described in JSON; without it, one without a complaint stands in',
  },
} as const;

/** A message of the queue: what Lambda writes of an event that failed to the end. */
interface FailedEvent {
  readonly event: unknown;
  /** Twelve digits. */
  readonly accountId: string | undefined;
  readonly rule: string | undefined;
  readonly region: string | undefined;
  readonly failedAt: string | undefined;
  readonly condition: string | undefined;
  readonly failure: unknown;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const word = (value: unknown, name: string, pattern: RegExp): string | undefined => {
  const found = readField(value, name);
  return found !== undefined && pattern.test(found) ? found : undefined;
};

/** @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
const readFailedEvent = (body: unknown): FailedEvent => {
  const event = member(body, 'requestPayload');
  const context = member(body, 'requestContext');
  if (typeof event !== 'object' || event === null || typeof context !== 'object' || context === null) {
    throw new UsageError(
      "It is no message of the on-failure queue: each has requestContext, and requestPayload, the function's event.",
    );
  }
  const arn = word(context, 'functionArn', /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:/);
  return {
    event,
    accountId: word(event, 'accountId', /^\d{12}$/),
    rule: word(event, 'configRuleName', /^[\w-]{1,128}$/),
    region: arn?.split(':')[3],
    failedAt: word(body, 'timestamp', /^[\d:.TZ+-]{1,40}$/),
    condition: word(context, 'condition', /^[A-Za-z]{1,64}$/),
    failure: member(body, 'responsePayload'),
  };
};

/** A body comes as JSON; receive-message prints a list of them, each JSON in a text. */
const readBodies = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap(readBodies);
  }
  if (typeof value !== 'string') {
    return [value];
  }
  const parsed = parseJson(value);
  if ('problem' in parsed) {
    throw new UsageError(`A message's body is no JSON. ${parsed.problem}`);
  }
  return [parsed.value];
};

const readMessage = async (file: string): Promise<readonly FailedEvent[]> => {
  const read = file === '-' ? { text: await text(process.stdin) } : await readText(file);
  const parsed = 'problem' in read ? read : parseJson(read.text);
  if ('problem' in parsed) {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is no message. ${parsed.problem}`);
  }
  const bodies = readBodies(parsed.value);
  if (bodies.length === 0) {
    throw new UsageError('There is no message in it: the queue was empty.');
  }
  return bodies.map(readFailedEvent);
};

/** The rule's own errors name no value. Of any other, only the name is told: its message could hold anything. */
const describeFailure = ({ failure, condition }: FailedEvent): readonly string[] => {
  const message = readField(failure, 'errorMessage') ?? '';
  const [code = ''] = message.split(':');
  const { hint } = new RuleError(code as RuleErrorCode, '');
  if (readField(failure, 'errorType') === 'RuleError' && typeof hint === 'string') {
    return [`  code     ${code}`, `  message  ${message.slice(code.length + 2)}`, `  hint     ${hint}`];
  }
  const name = word(failure, 'errorType', /^[\w.]{1,80}$/);
  const timedOut = /Task timed out after [\d.]+ seconds/.exec(message)?.[0];
  return [
    `  error    ${name ?? condition ?? 'not told'}${timedOut === undefined ? '' : `, ${timedOut}`}`,
    "  hint     Not one of the rule's own errors. See the function's log at that time.",
  ];
};

const describe = (failed: FailedEvent): string => {
  const { accountId = 'none of twelve digits', rule, region, failedAt = 'not told', condition } = failed;
  const command =
    rule === undefined || failed.accountId === undefined
      ? []
      : [
          `  Once the cause is mended, have account ${accountId} judged again, with credentials of that account:`,
          `    aws configservice start-config-rules-evaluation${region === undefined ? '' : ` --region ${region}`} --config-rule-names ${rule}`,
        ];
  const lines = [
    `Account ${accountId}, rule ${rule ?? 'not told'}, failed at ${failedAt}${condition === undefined ? '' : ` (${condition})`}`,
    ...describeFailure(failed),
    ...command,
  ];
  return lines.map((line) => `${makePrintable(line)}\n`).join('');
};

/** The event against a local AWS: with the accounts described, or with one in whose contacts nothing is wrong. */
const replay = async ({ event, accountId }: FailedEvent, file: string | undefined) => {
  const { accounts, organization } = await loadAccounts(file);
  const [sample] = accounts;
  const account = accounts.find(({ id }) => id === accountId);
  if (account !== undefined) {
    return invokeEvent(event, account, accounts, findBundle(undefined), organization);
  }
  if (file !== undefined || sample === undefined || accountId === undefined) {
    throw new UsageError(
      accountId === undefined
        ? 'The event names no account of twelve digits, so it cannot be replayed.'
        : `--accounts ${file} does not describe account ${accountId}.`,
    );
  }
  const standIn = { ...sample, id: accountId };
  return invokeEvent(event, standIn, [standIn], findBundle(undefined));
};

const describeReplay = ({ evaluation, failure, result }: Awaited<ReturnType<typeof replay>>): string => {
  if (failure !== undefined) {
    return `  replayed: it fails again, ${failure.code ?? failure.type}: ${makePrintable(failure.message)}\n`;
  }
  const refused = readField(result, 'refused');
  return refused === undefined
    ? `  replayed: it succeeds, ${evaluation?.compliance ?? 'and nothing was stored'}\n`
    : `  replayed: it is refused, ${refused}\n`;
};

const DRILL: Command<typeof ARGS> = {
  name: 'npm run drill --',
  description:
    'Tells what a message of the on-failure queue is about, which command has the account judged again, and whether the event fails on a local AWS too. Prints no token and no value of a contact.',
  args: ARGS,
  examples: ['npm run drill -- message.json --replay', 'npm run --silent drill -- - < message.json'],
  exitCodes: { 0: 'told, and nothing replayed failed', 1: 'a replayed event failed again' },
  async run(args, { stdout }) {
    let failures = 0;
    for (const failed of await readMessage(args.message)) {
      stdout.write(describe(failed));
      if (args.replay) {
        const report = await replay(failed, args.accounts);
        stdout.write(describeReplay(report));
        failures += report.failure === undefined ? 0 : 1;
      }
    }
    return failures === 0 ? 0 : 1;
  },
};

await runCommand(DRILL, process.argv.slice(2));
