import { describe, expect, test } from 'vitest';
import { complaintsOf, teamContact } from '../support/checks.ts';

describe('email-placeholder', () => {
  test.each([
    ['a team', 'security@kestrel-freight.com'],
    ['a test team', 'test-automation@kestrel-freight.com'],
    ['a word that holds a placeholder', 'contest@kestrel-freight.com'],
    ['a domain that ends like a reserved one', 'security@my-example.com'],
    ['a placeholder that is only a tag', 'security+test@kestrel-freight.com'],
    ['a team that answers', 'reply@kestrel-freight.com'],
  ])('passes %s', (_name, email) => {
    expect(complaintsOf('email-placeholder', [teamContact('SECURITY', { email })])).toEqual([]);
  });

  test.each([
    ['example.com', 'security@example.com'],
    ['a sub-domain of example.org', 'security@mail.example.org'],
    ['.test', 'security@kestrel.test'],
    ['.invalid', 'security@kestrel.invalid'],
    ['.local', 'security@kestrel.local'],
    ['yourcompany.com', 'security@yourcompany.com'],
    ['test@', 'test@kestrel-freight.com'],
    ['test1@', 'test1@kestrel-freight.com'],
    ['test@ with a tag', 'test+aws@kestrel-freight.com'],
    ['foo@', 'foo@kestrel-freight.com'],
    ['change-me@', 'change-me@kestrel-freight.com'],
    ['jdoe@', 'jdoe@kestrel-freight.com'],
    ['John.Doe@', 'John.Doe@kestrel-freight.com'],
    ['no-reply@', 'no-reply@kestrel-freight.com'],
    ['noreply inside a longer mailbox', 'aws-noreply@kestrel-freight.com'],
    ['nicht-antworten@', 'nicht-antworten@kestrel-freight.com'],
  ])('complains of %s', (_name, email) => {
    expect(complaintsOf('email-placeholder', [teamContact('SECURITY', { email })])).toEqual([
      'SECURITY email',
    ]);
  });
});
