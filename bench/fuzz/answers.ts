import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { startLoopbackServer } from '../../local/loopback-server.ts';
import { readAlternateContact, readPrimaryContact } from '../../rule/aws/account.ts';
import { CLIENT_SETTINGS } from '../../rule/aws/client-settings.ts';
import { putEvaluation } from '../../rule/aws/config.ts';
import { assumeRole } from '../../rule/aws/credentials.ts';
import { describeAccount } from '../../rule/aws/organization.ts';
import { insist, type Laws, propertyOf } from './expect-case.ts';
import { hostileJson, hostileText, type Member, nearObject, own, readJson } from './hostile.ts';
import type { Target } from './target.ts';

/** One answer of AWS's, as it goes over the wire. */
interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection is broken off after the half. */
  readonly cut: boolean;
}

const CALLS = ['alternate', 'primary', 'put', 'assume', 'describe'] as const;

interface Input {
  readonly call: (typeof CALLS)[number];
  readonly answer: WireAnswer;
}

const text = (value: string): string => JSON.stringify(value);

const ALTERNATE: readonly Member[] = [
  ['Name', text('Security')],
  ['Title', text('Team')],
  ['EmailAddress', text('soc@corp.com')],
  ['PhoneNumber', text('+442079460000')],
  ['AlternateContactType', text('SECURITY')],
];
const PRIMARY: readonly Member[] = [
  ['FullName', text('Corp')],
  ['PhoneNumber', text('+442079460000')],
  ['CountryCode', text('GB')],
];
const ACCOUNT: readonly Member[] = [
  ['Id', text('111122223333')],
  ['Email', text('root@corp.com')],
  ['State', text('ACTIVE')],
];
const ERROR: readonly Member[] = [
  ['__type', text('com.amazonaws.account#ResourceNotFoundException')],
  ['message', text('none')],
];

const within = (name: string, members: readonly Member[]): fc.Arbitrary<string> =>
  nearObject(members).chain((inner) => nearObject([[name, inner]]));

/** XML that is nearly an answer of STS's; entities that grow, tags that mean something to JavaScript. */
const xml = fc
  .tuple(
    fc.constantFrom(
      '',
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
      '<?xml version="1.0"?>',
    ),
    fc.constantFrom('AssumeRoleResponse', '__proto__', 'constructor'),
    fc.constantFrom('AssumeRoleResult', '__proto__', 'prototype'),
    fc.constantFrom('Credentials', '__proto__', 'toString'),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'AccessKeyId',
          'SecretAccessKey',
          'SessionToken',
          'Expiration',
          '__proto__',
          'polluted',
        ),
        fc.oneof(
          fc.constantFrom(
            'AKIAIOSFODNN7EXAMPLE',
            '&c;',
            '&#x0;',
            '<a/>',
            '<![CDATA[x]]>',
            '2026-11-01T06:00:00Z',
          ),
          hostileText,
        ),
      ),
      { maxLength: 5 },
    ),
    fc.nat({ max: 12 }),
  )
  .map(([head, outer, result, credentials, members, cut]) => {
    const inner = members.map(([tag, value]) => `<${tag}>${value}</${tag}>`).join('');
    const whole = `${head}<${outer}><${result}><${credentials}>${inner}</${credentials}></${result}></${outer}>`;
    return cut === 0 ? whole.slice(0, whole.length / 2) : whole;
  });

const deepXml = fc.constantFrom('<a>', '<AssumeRoleResponse>').map((tag) => tag.repeat(2_000));

const GOOD_ROLE =
  '<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2026-11-01T06:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>';

const BODIES: Readonly<Record<Input['call'], fc.Arbitrary<string>>> = {
  alternate: within('AlternateContact', ALTERNATE),
  primary: within('ContactInformation', PRIMARY),
  // An evaluation in FailedEvaluations makes it wait and try again: fault tests do that.
  put: fc.oneof(
    nearObject([['FailedEvaluations', '[]']], fc.constantFrom('null', '{}', '"x"', '7')),
    fc.constantFrom('{}', '[]', 'null', ''),
  ),
  assume: fc.oneof(
    { arbitrary: xml, weight: 8 },
    { arbitrary: fc.constant(GOOD_ROLE), weight: 3 },
    { arbitrary: deepXml, weight: 1 },
  ),
  describe: within('Account', ACCOUNT),
};

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/x-amz-json-1.1',
      'text/html',
      'text/xml',
      '',
    ),
    'x-amzn-errortype': fc.constantFrom(
      'ResourceNotFoundException',
      'AccessDeniedException',
      'jane.roe@corp.com',
      '__proto__',
      '',
    ),
    'x-amzn-requestid': fc.constantFrom('6a1b', 'x'.repeat(500), '__proto__'),
    'x-amzn-query-error': fc.constantFrom('AccessDenied;Sender', ';;;', ''),
  },
  { requiredKeys: [] },
);

const status = fc.oneof(
  { arbitrary: fc.constant(200), weight: 6 },
  { arbitrary: fc.constantFrom(201, 204, 299, 301, 400, 401, 403, 404, 413, 429, 500, 503, 599), weight: 4 },
);

const errorBody = nearObject(ERROR);

const input: fc.Arbitrary<Input> = fc.constantFrom(...CALLS).chain((call) =>
  fc.record<Input>({
    call: fc.constant(call),
    answer: fc
      .record({
        status,
        headers,
        good: BODIES[call],
        error: errorBody,
        other: fc.oneof(hostileJson, hostileText, fc.constant('<html><body>Bad Gateway</body></html>')),
        odd: fc.nat({ max: 9 }),
        cut: fc.nat({ max: 40 }),
      })
      .map(({ good, error, other, odd, cut, ...wire }) => ({
        status: wire.status,
        headers: wire.headers as Record<string, string>,
        body: odd === 0 ? other : wire.status < 300 ? good : error,
        cut: cut === 0,
      })),
  }),
);

const sendAnswer = (response: ServerResponse, answer: WireAnswer): void => {
  const body = Buffer.from(answer.body, 'utf8');
  const hasBody = answer.status !== 204;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(hasBody && { 'content-length': String(body.length) }),
  });
  if (answer.cut) {
    response.write(body.subarray(0, body.length / 2));
    setImmediate(() => response.socket?.resetAndDestroy());
  } else {
    response.end(hasBody ? body : undefined);
  }
};

/** With which status AWS itself says that there is nothing; any other that names the same error is a failure. */
const ABSENCES: Readonly<Record<Input['call'], (status: number) => boolean>> = {
  alternate: (status) => status === 404 || status === 400,
  primary: (status) => status === 404 || status === 400,
  // Nothing is what a call that stores gives back.
  put: (status) => status < 300,
  assume: () => false,
  describe: (status) => status >= 400 && status < 500,
};

/** What may be read of an answer, by a second reading that knows nothing of the SDK. */
const isTextIn = (container: unknown, name: string, read: string | undefined): boolean =>
  own(container, name) === read;

const judgeRead = (read: unknown, { call, answer }: Input): void => {
  insist(
    !answer.cut || read === undefined || answer.status === 204 || answer.body.length < 2,
    'an answer cut off is none',
  );
  if (read === undefined || read === null) {
    const isAbsence = ABSENCES[call](answer.status);
    insist(isAbsence, `nothing is what AWS says itself: ${call}, HTTP ${answer.status}`);
    return;
  }
  insist(answer.status < 300, 'an error is never read as an answer');
  const json = readJson(new TextDecoder().decode(Buffer.from(answer.body, 'utf8')));
  if (call === 'alternate') {
    const sent = own(json, 'AlternateContact');
    insist(isTextIn(sent, 'EmailAddress', own(read, 'email') as string), "the email is the answer's own");
    insist(isTextIn(sent, 'PhoneNumber', own(read, 'phone') as string), "the phone is the answer's own");
    insist(isTextIn(sent, 'Name', own(read, 'name') as string), "the name is the answer's own");
  } else if (call === 'primary') {
    const sent = own(json, 'ContactInformation');
    insist(isTextIn(sent, 'FullName', own(read, 'name') as string), "the name is the answer's own");
    insist(isTextIn(sent, 'PhoneNumber', own(read, 'phone') as string), "the phone is the answer's own");
    insist(isTextIn(sent, 'CountryCode', own(read, 'country') as string), "the country is the answer's own");
  } else if (call === 'describe') {
    const sent = own(json, 'Account');
    insist(isTextIn(sent, 'Email', own(read, 'email') as string), "the email is the answer's own");
    const said = own(sent, 'State') ?? own(sent, 'Status');
    insist(own(read, 'active') === (said === 'ACTIVE'), 'active is what AWS says is ACTIVE');
  } else {
    insist(
      Object.values(read).every((value) => typeof value === 'string'),
      'credentials are texts',
    );
  }
};

const openClients = (endpoint: string) => {
  const settings = {
    ...CLIENT_SETTINGS,
    // Each try is one case; what is tried again, and how often, is the fault tests'.
    maxAttempts: 1,
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
  };
  return {
    account: new AccountClient(settings),
    config: new ConfigServiceClient(settings),
    sts: new STSClient(settings),
    organizations: new OrganizationsClient(settings),
  };
};

const INVOCATION = {
  accountId: '111122223333',
  resultToken: 'token',
  ruleParameters: undefined,
  leftScope: false,
  notifiedAt: new Date('2026-11-01T06:00:00Z'),
};

export const ANSWERS: Target = {
  name: 'answers',
  fuzzes: "what the SDK's clients and rule/aws make of AWS's answers, over HTTP",
  share: 0.1,
  open: async (tally) => {
    let answer: WireAnswer | undefined;
    const server = await startLoopbackServer((request, response) => {
      request.resume();
      request.on('end', () => answer !== undefined && sendAnswer(response, answer));
    });
    const clients = openClients(`http://127.0.0.1:${server.port}`);
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    const calls: Readonly<Record<Input['call'], () => Promise<unknown>>> = {
      alternate: () => readAlternateContact(clients.account, 'SECURITY', signal),
      primary: () => readPrimaryContact(clients.account, signal),
      put: () =>
        putEvaluation(clients.config, { compliance: 'COMPLIANT', annotation: 'x' }, INVOCATION, signal),
      assume: () => assumeRole(clients.sts, 'arn:aws:iam::111122223333:role/member', signal),
      describe: () => describeAccount(clients.organizations, '111122223333', signal),
    };
    const laws: Laws<Input, unknown> = {
      codes: ['access-denied', 'unavailable', 'unexpected-answer'],
      run: (given) => {
        answer = given.answer;
        return calls[given.call]();
      },
      judge: judgeRead,
    };
    return { property: propertyOf(input, laws, tally), close: () => server.close() };
  },
};
