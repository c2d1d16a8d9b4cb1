import * as v from 'valibot';
import { RuleError } from './errors.ts';

interface Request {
  /** The account to judge, which is also the one that owns the rule. */
  readonly accountId: string;
  readonly resultToken: string;
  /** The rule's parameters as Config sent them: JSON, not parsed yet. */
  readonly ruleParameters: string | undefined;
  /** The account is no longer in the rule's scope. */
  readonly leftScope: boolean;
}

/** What came, and from which account; not yet whether it is something that the rule can answer. */
export interface Delivery extends Request {
  readonly notification: unknown;
}

/** What AWS Config asked for, validated. */
export interface Invocation extends Request {
  /** When Config made the notification; orders evaluations, so that an old event never overwrites a newer result. */
  readonly notifiedAt: Date;
}

const ACCEPTED_MESSAGE_TYPE = 'ScheduledNotification';

const accountId = v.pipe(v.string('a string'), v.regex(/^\d{12}$/, 'twelve digits'));

const Event = v.object(
  {
    invokingEvent: v.string('a string of JSON'),
    ruleParameters: v.nullish(v.string('a string of JSON')),
    resultToken: v.pipe(v.string('a string'), v.nonEmpty('a token')),
    eventLeftScope: v.nullish(v.boolean('true or false')),
    accountId,
  },
  'a JSON object',
);

/** Date makes 3 March of 31 February. */
const isDayOfItsMonth = (text: string): boolean =>
  new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));

/** `2016-07-13T21:50:00.373Z`; Date.parse alone would also take "1". */
const timestamp = v.pipe(
  v.string('a string'),
  v.regex(
    /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/,
    'an ISO 8601 timestamp',
  ),
  v.check(isDayOfItsMonth, 'a day that its month has'),
  v.transform((text) => new Date(text)),
  v.date('an ISO 8601 timestamp'),
);

const Notification = v.object(
  { awsAccountId: accountId, notificationCreationTime: timestamp },
  'a JSON object',
);

const parseShape = <const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  where: string,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) {
    return parsed.output;
  }
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue);
  const place = path === null ? where : `${where}.${path}`;
  // The message of each schema above is what it accepts.
  const accepted = issue.received === 'undefined' && path !== null ? 'given' : issue.message;
  throw new RuleError('invalid-invocation', `${place} is not what AWS Config sends: it must be ${accepted}.`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new RuleError(
      'invalid-invocation',
      'event.invokingEvent is not what AWS Config sends: it must be JSON.',
    );
  }
};

/** A message type is a word of AWS's; anything else is not repeated, for it could be anything. */
const nameMessageType = (messageType: unknown): string =>
  typeof messageType === 'string' && /^[A-Za-z]{1,64}$/.test(messageType)
    ? messageType
    : 'missing or no word';

/** An own member of a JSON object; undefined for whatever has none. */
const readMember = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? Reflect.get(json, name)
    : undefined;

const requireScheduled = (notification: unknown): void => {
  const messageType = readMember(notification, 'messageType');
  if (messageType !== ACCEPTED_MESSAGE_TYPE) {
    throw new RuleError(
      'invalid-invocation',
      `invokingEvent.messageType is ${nameMessageType(messageType)}: accepted is ${ACCEPTED_MESSAGE_TYPE} alone, from a periodic rule.`,
    );
  }
};

/**
 * The outer half of AWS Config's event, which is JSON inside JSON. Both halves name the account: where they differ, the
 * event is not AWS Config's.
 *
 * @throws RuleError `invalid-invocation`, naming the field and what is accepted.
 * @see https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html
 */
export const parseDelivery = (event: unknown): Delivery => {
  const outer = parseShape(Event, event, 'event');
  const notification = parseJson(outer.invokingEvent);
  const inner = readMember(notification, 'awsAccountId');
  if (inner !== undefined && inner !== outer.accountId) {
    throw new RuleError(
      'invalid-invocation',
      'event.accountId and invokingEvent.awsAccountId differ: a periodic rule judges the account that owns it.',
    );
  }
  return {
    accountId: outer.accountId,
    resultToken: outer.resultToken,
    ruleParameters: outer.ruleParameters ?? undefined,
    leftScope: outer.eventLeftScope ?? false,
    notification,
  };
};

/**
 * The inner half, which must be a scheduled notification.
 *
 * @throws RuleError `invalid-invocation`, naming the field and what is accepted.
 */
export const parseInvocation = ({ notification, ...delivery }: Delivery): Invocation => {
  requireScheduled(notification);
  const { notificationCreationTime } = parseShape(Notification, notification, 'invokingEvent');
  return { ...delivery, notifiedAt: notificationCreationTime };
};
