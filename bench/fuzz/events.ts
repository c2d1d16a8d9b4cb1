import fc from 'fast-check';
import { parseDelivery, parseInvocation } from '../../rule/invocation.ts';
import { insist, pureTarget } from './expect-case.ts';
import { hostileJson, hostileText, nearObject, own, readJson } from './hostile.ts';

const ACCOUNT = '"111122223333"';

const timestamp = fc.oneof(
  hostileText,
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.stringMatching(
    /^[12]\d{3}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$/,
  ),
);

const word = (values: fc.Arbitrary<string>) => values.map((text) => JSON.stringify(text));

const innerValue = fc.oneof(
  hostileJson,
  word(timestamp),
  fc.constantFrom(ACCOUNT, '"999988887777"', '"ScheduledNotification"', '"OversizedNotification"'),
);

const notification = nearObject(
  [
    ['awsAccountId', ACCOUNT],
    ['notificationCreationTime', '"2026-11-01T06:00:00.373Z"'],
    ['messageType', '"ScheduledNotification"'],
  ],
  innerValue,
);

const event = notification
  .chain((inner) =>
    nearObject([
      ['invokingEvent', JSON.stringify(inner)],
      ['resultToken', '"token"'],
      ['eventLeftScope', 'false'],
      ['accountId', ACCOUNT],
      ['ruleParameters', '"{}"'],
    ]),
  )
  .map(readJson);

export const EVENTS = pureTarget({ name: 'events', fuzzes: 'parseDelivery and parseInvocation' }, event, {
  codes: ['invalid-invocation'],
  run: (input) => parseInvocation(parseDelivery(input)),
  judge: (invocation, input) => {
    const inner = readJson(String(own(input, 'invokingEvent')));
    const { accountId, notifiedAt, resultToken, ruleParameters, leftScope } = invocation;
    insist(/^\d{12}$/.test(accountId), 'the account is twelve digits');
    insist(accountId === own(input, 'accountId') && accountId === own(inner, 'awsAccountId'), 'one account');
    insist(resultToken !== '' && resultToken === own(input, 'resultToken'), "the token is the event's own");
    insist(
      own(inner, 'messageType') === 'ScheduledNotification',
      'the message is a scheduled one of its own',
    );
    insist(!Number.isNaN(notifiedAt.getTime()), 'the time is one');
    insist(
      notifiedAt.getTime() === Date.parse(String(own(inner, 'notificationCreationTime'))),
      "the time is the notification's own",
    );
    insist(
      ruleParameters === (own(input, 'ruleParameters') ?? undefined),
      "the parameters are the event's own",
    );
    insist(leftScope === (own(input, 'eventLeftScope') ?? false), "the scope is the event's own");
  },
});
