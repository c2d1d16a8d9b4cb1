import { describe, expect, test } from 'vitest';
import { parseEmailAddress } from '../../rule/email-address.ts';
import { parseDelivery, parseInvocation } from '../../rule/invocation.ts';
import { findNearest, parseContactKind, parseEmailPattern } from '../../rule/parameter-items.ts';
import { parseParameters } from '../../rule/parameters.ts';
import { isApprovedDomain, isApprovedEmail } from '../../rule/policy.ts';
import { catchRuleError } from '../support/errors.ts';
import { scheduledEvent } from '../support/events.ts';

const parse = (event: unknown) => parseInvocation(parseDelivery(event));
const at = (notificationCreationTime: unknown) =>
  scheduledEvent({ notification: { notificationCreationTime } });

describe('an event', () => {
  test.each([
    ['no event', undefined, 'event is not what AWS Config sends: it must be a JSON object.'],
    [
      'an invokingEvent that is no text',
      { ...scheduledEvent(), invokingEvent: {} },
      'it must be a string of JSON.',
    ],
    [
      'parameters that are no text',
      { ...scheduledEvent(), ruleParameters: 7 },
      'it must be a string of JSON.',
    ],
    [
      'a token that is no text',
      { ...scheduledEvent(), resultToken: 7 },
      'event.resultToken is not what AWS Config sends: it must be a string.',
    ],
    ['an empty token', { ...scheduledEvent(), resultToken: '' }, 'it must be a token.'],
    ['a scope that is no boolean', { ...scheduledEvent(), eventLeftScope: 0 }, 'it must be true or false.'],
    ['an account that is no text', { ...scheduledEvent(), accountId: 7 }, 'it must be a string.'],
    ['thirteen digits', { ...scheduledEvent(), accountId: '1111222233334' }, 'it must be twelve digits.'],
    [
      'a letter before twelve digits',
      { ...scheduledEvent(), accountId: 'x111122223333' },
      'it must be twelve digits.',
    ],
    ['a time that is no text', at(7), 'it must be a string.'],
    ['a time with a remark', at('2026-11-01T06:00:00Z (x)'), 'it must be an ISO 8601 timestamp.'],
    [
      'a message type in a list',
      scheduledEvent({ notification: { messageType: ['Oversized'] } }),
      'messageType is missing or no word',
    ],
  ])('with %s is refused, and told what it must be', (_name, event, told) => {
    expect(catchRuleError(() => parse(event)).message).toContain(told);
  });

  test.each([
    ['without fractions of a second', '2026-11-01T06:00:00Z', '2026-11-01T06:00:00.000Z'],
    ['in another time zone', '2026-11-01T06:00:00.5+01:00', '2026-11-01T05:00:00.500Z'],
  ])('may give its time %s', (_name, time, meant) => {
    expect(parse(at(time)).notifiedAt.toISOString()).toBe(meant);
  });

  test('that does not tell is of an account in scope', () => {
    const { eventLeftScope: _, ...event } = scheduledEvent();
    expect(parse(event).leftScope).toBe(false);
  });
});

describe('the name that was meant', () => {
  test.each([
    ['three letters off', 'field-xyznk', ['field-blank'], 'field-blank'],
    ['four letters off', 'field-wxyzk', ['field-blank'], undefined],
    ['the nearer of two', 'isableChecks', ['enableChecks', 'disableChecks'], 'disableChecks'],
  ])('%s', (_name, text, known, nearest) => {
    expect(findNearest(text, known)).toBe(nearest);
  });
});

test.each(['\u017fecurity', 'operation\u017f', 'SECURITY '])('%j is no kind of contact', (text) => {
  expect(parseContactKind(text)).toBeUndefined();
});

test.each(['a b@corp.com', '(a@corp.com', 'a(@corp.com', `${'a'.repeat(65)}@corp.com`])(
  '%s is no pattern of addresses',
  (text) => {
    expect(parseEmailPattern(text, 'item 1')).toBeUndefined();
  },
);

const refusal = (parameters: string): string =>
  catchRuleError(() => parseParameters(parameters, { rootReadable: false })).message;

describe('parameters', () => {
  test.each([
    ['{', 'The rule parameters are not JSON'],
    ['{"approvedEmailDomains":"x"}', 'accepted is a domain such as corp.example, or *.corp.example'],
    ['{"approvedEmails":"x"}', 'accepted is an address, in which * stands for any characters before the @'],
    ['{"contacts":"ROOT"}', 'contacts names ROOT, which can be read only where one function serves'],
  ])('%s are refused, and told what is accepted', (text, told) => {
    expect(refusal(text)).toContain(told);
  });

  test('of blanks alone are none', () => {
    expect(parseParameters(' \n', { rootReadable: false })).toEqual(
      parseParameters(undefined, { rootReadable: false }),
    );
  });

  const approve = (parameters: Readonly<Record<string, string>>) =>
    parseParameters(JSON.stringify(parameters), { rootReadable: false });

  test('approve a domain that one of several patterns names', () => {
    const policy = approve({ approvedEmailDomains: 'corp.com,*.corp.com' });
    expect(isApprovedDomain(policy, 'corp.com')).toBe(true);
    expect(isApprovedDomain(policy, 'mail.corp.com')).toBe(true);
    expect(isApprovedDomain(policy, 'corp.example')).toBe(false);
  });

  test.each([
    ['abbc', false],
    ['abbbbc', true],
    ['axbbxbbxc', true],
  ])('hold each part of a*bb*bb*c against letters of its own: %s', (localPart, approved) => {
    const address = parseEmailAddress(`${localPart}@corp.com`);
    const policy = approve({ approvedEmails: 'a*bb*bb*c@corp.com' });
    expect(address !== undefined && isApprovedEmail(policy, address)).toBe(approved);
  });
});
