import { createHash, createHmac } from 'node:crypto';
import { Agent, request } from 'node:https';

/**
 * The floor: the calls of one run by hand, over node:https with a signature of its own; no SDK, no judgement, no
 * retry. Nothing that calls AWS from Node.js can be much faster.
 */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

interface Call {
  readonly service: string;
  readonly endpoint: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const environment = (name: string): string => process.env[name] ?? '';
const agent = new Agent({ keepAlive: true });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const OWN: Credentials = {
  accessKeyId: environment('AWS_ACCESS_KEY_ID'),
  secretAccessKey: environment('AWS_SECRET_ACCESS_KEY'),
  sessionToken: environment('AWS_SESSION_TOKEN'),
};

const sign = ({ service, endpoint, path, body, headers }: Call, credentials: Credentials) => {
  const region = environment('AWS_REGION');
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const signed: Record<string, string> = {
    ...headers,
    host: new URL(endpoint).host,
    'x-amz-date': time,
    'x-amz-security-token': credentials.sessionToken,
  };
  const names = Object.keys(signed).sort();
  const canonical = [
    'POST',
    path,
    '',
    ...names.map((name) => `${name}:${signed[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, toSign).toString('hex');
  return {
    ...signed,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
};

const send = (call: Call, credentials: Credentials): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      call.endpoint + call.path,
      { method: 'POST', agent, headers: sign(call, credentials) },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve(text)
            : reject(new Error(`${call.path} ${answer.statusCode} ${text}`)),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });

const read = (path: string, input: object, credentials: Credentials): Promise<string> =>
  send(
    {
      service: 'account',
      endpoint: environment('AWS_ENDPOINT_URL_ACCOUNT'),
      path,
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json' },
    },
    credentials,
  );

const assumeRole = async (accountId: string): Promise<Credentials> => {
  const answer = await send(
    {
      service: 'sts',
      endpoint: environment('AWS_ENDPOINT_URL_STS'),
      path: '/',
      body: new URLSearchParams({
        Action: 'AssumeRole',
        Version: '2011-06-15',
        RoleArn: `arn:aws:iam::${accountId}:role/${environment('MEMBER_ROLE_NAME')}`,
        RoleSessionName: 'account-contacts',
        DurationSeconds: '900',
      }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    OWN,
  );
  const member = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(answer)?.[1] ?? '';
  return {
    accessKeyId: member('AccessKeyId'),
    secretAccessKey: member('SecretAccessKey'),
    sessionToken: member('SessionToken'),
  };
};

export const handler = async (
  event: { readonly accountId: string; readonly resultToken: string; readonly invokingEvent: string },
  context: { readonly invokedFunctionArn: string },
): Promise<string> => {
  const isOwn = context.invokedFunctionArn.split(':')[4] === event.accountId;
  const credentials = isOwn ? OWN : await assumeRole(event.accountId);
  await Promise.all([
    ...['SECURITY', 'OPERATIONS', 'BILLING'].map((AlternateContactType) =>
      read('/getAlternateContact', { AlternateContactType }, credentials),
    ),
    read('/getContactInformation', {}, credentials),
  ]);
  return send(
    {
      service: 'config',
      endpoint: environment('AWS_ENDPOINT_URL_CONFIG_SERVICE'),
      path: '/',
      body: JSON.stringify({
        ResultToken: event.resultToken,
        Evaluations: [
          {
            ComplianceResourceType: 'AWS::::Account',
            ComplianceResourceId: event.accountId,
            ComplianceType: 'COMPLIANT',
            Annotation: 'Not judged',
            OrderingTimestamp: Date.parse(JSON.parse(event.invokingEvent).notificationCreationTime) / 1000,
          },
        ],
      }),
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'StarlingDoveService.PutEvaluations',
      },
    },
    credentials,
  );
};
