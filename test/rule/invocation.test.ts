import { describe, expect, test } from 'vitest';
import { parseDelivery, parseInvocation } from '../../rule/invocation.ts';
import { catchRuleError } from '../support/errors.ts';
import { notification, scheduledEvent } from '../support/events.ts';

const parse = (event: unknown) => parseInvocation(parseDelivery(event));

const refusal = (event: unknown) => catchRuleError(() => parse(event));

describe('an event', () => {
  test('reads account, time, token and parameters out of the JSON inside the JSON', () => {
    const event = scheduledEvent({ ruleParameters: '{"contacts":"ROOT"}', resultToken: 'token-1' });
    expect(parse(event)).toEqual({
      accountId: '111122223333',
      notifiedAt: new Date('2026-11-01T06:00:00.373Z'),
      resultToken: 'token-1',
      ruleParameters: '{"contacts":"ROOT"}',
      leftScope: false,
    });
  });

  test.each([
    ['absent', undefined],
    ['null', null],
  ])('takes rule parameters that are %s as none', (_name, ruleParameters) => {
    expect(parse({ ...scheduledEvent(), ruleParameters }).ruleParameters).toBeUndefined();
  });

  test.each([
    ['no event', undefined, 'event'],
    ['a string', 'ScheduledNotification', 'event'],
    ['a list', [scheduledEvent()], 'event'],
    ['no invokingEvent', { ...scheduledEvent(), invokingEvent: undefined }, 'event.invokingEvent'],
    ['an invokingEvent that is an object', { ...scheduledEvent(), invokingEvent: {} }, 'event.invokingEvent'],
    ['an invokingEvent that is not JSON', { ...scheduledEvent(), invokingEvent: '{' }, 'event.invokingEvent'],
    ['an invokingEvent that is null', { ...scheduledEvent(), invokingEvent: 'null' }, 'messageType'],
    ['no token', { ...scheduledEvent(), resultToken: undefined }, 'event.resultToken'],
    ['an empty token', { ...scheduledEvent(), resultToken: '' }, 'event.resultToken'],
    ['an account of eleven digits', { ...scheduledEvent(), accountId: '11112222333' }, 'event.accountId'],
    ['an account that is a number', { ...scheduledEvent(), accountId: 111122223333 }, 'event.accountId'],
    ['a scope that is no boolean', { ...scheduledEvent(), eventLeftScope: 'no' }, 'event.eventLeftScope'],
    ['parameters that are an object', { ...scheduledEvent(), ruleParameters: {} }, 'event.ruleParameters'],
    [
      'a timestamp that is no date',
      scheduledEvent({ notification: { notificationCreationTime: 'yesterday' } }),
      'invokingEvent.notificationCreationTime',
    ],
    [
      'a month that does not exist',
      scheduledEvent({ notification: { notificationCreationTime: '2026-13-01T06:00:00Z' } }),
      'invokingEvent.notificationCreationTime',
    ],
    [
      'a day that its month has not',
      scheduledEvent({ notification: { notificationCreationTime: '2026-02-31T06:00:00Z' } }),
      'invokingEvent.notificationCreationTime',
    ],
    [
      'no timestamp',
      scheduledEvent({ notification: { notificationCreationTime: undefined } }),
      'invokingEvent.notificationCreationTime',
    ],
    [
      'an inner account of thirteen digits',
      scheduledEvent({ notification: { awsAccountId: '1111222233334' } }),
      'invokingEvent.awsAccountId',
    ],
    [
      'no inner account',
      scheduledEvent({ notification: { awsAccountId: undefined } }),
      'invokingEvent.awsAccountId',
    ],
    [
      'two accounts',
      scheduledEvent({ notification: { awsAccountId: '999988887777' } }),
      'invokingEvent.awsAccountId differ',
    ],
  ])('refuses %s and names the field', (_name, event, field) => {
    const error = refusal(event);
    expect(error.code).toBe('invalid-invocation');
    expect(error.message).toContain(field);
  });

  test('says of a missing field that it must be given, and of a wrong one what is accepted', () => {
    expect(refusal({ ...scheduledEvent(), accountId: undefined }).message).toContain('it must be given');
    expect(refusal({ ...scheduledEvent(), accountId: '1' }).message).toContain('it must be twelve digits');
    expect(refusal('event').message).toContain('it must be a JSON object');
  });

  test.each([
    'ConfigurationItemChangeNotification',
    'OversizedConfigurationItemChangeNotification',
    'ConfigurationSnapshotDeliveryCompleted',
  ])('refuses the message type %s, naming it and what is accepted', (messageType) => {
    const error = refusal(scheduledEvent({ notification: { messageType } }));
    expect(error.code).toBe('invalid-invocation');
    expect(error.message).toContain(messageType);
    expect(error.message).toContain('ScheduledNotification');
  });

  test('does not repeat a message type that is no word', () => {
    const error = refusal(scheduledEvent({ notification: { messageType: 'jane.roe@kestrel-freight.com' } }));
    expect(error.message).not.toContain('jane');
  });

  test('does not take a message type from a prototype', () => {
    const { messageType, ...rest } = notification();
    expect(messageType).toBe('ScheduledNotification');
    const invokingEvent = JSON.stringify(rest).replace(
      '{',
      '{"__proto__":{"messageType":"ScheduledNotification"},',
    );
    expect(refusal({ ...scheduledEvent(), invokingEvent }).message).toContain('messageType');
  });
});
