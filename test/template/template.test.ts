import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { BUILD_OPTIONS } from '../../scripts/build-options.ts';
import { readTemplate } from '../support/template.ts';

const { Parameters, Resources, Metadata, Outputs } = await readTemplate('template.yaml');

const resource = (name: string) => {
  const found = Resources[name];
  if (found === undefined) {
    throw new Error(`template.yaml has no resource ${name}.`);
  }
  return found;
};

const templateName = (parameter: string) => `${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}`;

describe('the function', () => {
  test('is bundled by SAM with the options of npm run build', () => {
    const { entryPoints, mainFields, format, minify, target, legalComments } = BUILD_OPTIONS;
    expect(resource('Function').Metadata?.BuildProperties).toEqual({
      EntryPoints: entryPoints,
      MainFields: mainFields.join(),
      Format: format,
      Minify: minify,
      Target: target,
      LegalComments: legalComments,
      UseNpmCi: true,
    });
  });

  test('runs on the Node.js that the bundle is made for', () => {
    expect(resource('Function').Properties).toMatchObject({
      Runtime: `${BUILD_OPTIONS.target.replace('node', 'nodejs')}.x`,
      Architectures: ['arm64'],
      MemorySize: 1024,
      Handler: 'index.handler',
    });
  });

  test('is tried twice more, and what failed goes to an encrypted queue', () => {
    expect(resource('Function').Properties.EventInvokeConfig).toEqual({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': 'FailedEvents.Arn' } } },
    });
    expect(resource('FailedEvents').Properties).toMatchObject({ SqsManagedSseEnabled: true });
  });

  test('may be invoked by AWS Config for this account alone, and before the rule is made', () => {
    expect(resource('ConfigMayInvoke').Properties).toEqual({
      FunctionName: { Ref: 'Function' },
      Action: 'lambda:InvokeFunction',
      Principal: 'config.amazonaws.com',
      SourceAccount: { Ref: 'AWS::AccountId' },
    });
    expect(resource('Rule').DependsOn).toBe('ConfigMayInvoke');
  });

  test('has a role that may do these things and nothing else', () => {
    const { Policies, ManagedPolicyArns } = resource('FunctionRole').Properties;
    expect(ManagedPolicyArns).toBeUndefined();
    expect(Policies).toHaveLength(1);
    const statements: { Sid: string; Effect: string; Action: unknown; Resource: unknown }[] =
      Policies[0].PolicyDocument.Statement;
    expect(statements.map(({ Effect, Action, Resource }) => [Effect, Action, Resource])).toEqual([
      [
        'Allow',
        ['account:GetContactInformation', 'account:GetAlternateContact'],
        { 'Fn::Sub': 'arn:${AWS::Partition}:account::${AWS::AccountId}:account' },
      ],
      ['Allow', 'config:PutEvaluations', '*'],
      ['Allow', ['logs:CreateLogStream', 'logs:PutLogEvents'], { 'Fn::GetAtt': 'FunctionLogs.Arn' }],
      ['Allow', 'sqs:SendMessage', { 'Fn::GetAtt': 'FailedEvents.Arn' }],
    ]);
  });
});

describe('the rule', () => {
  test.each(PARAMETER_NAMES)(
    'takes %s from a template parameter, and leaves it out where that is empty',
    (name) => {
      const parameter = templateName(name);
      expect(Parameters[parameter]?.Default).toBe('');
      expect(resource('Rule').Properties.InputParameters[name]).toEqual({
        'Fn::If': [`Has${parameter}`, { Ref: parameter }, { Ref: 'AWS::NoValue' }],
      });
    },
  );

  test('has no parameter that the function does not know', () => {
    expect(Object.keys(resource('Rule').Properties.InputParameters)).toEqual([...PARAMETER_NAMES]);
  });

  test('has the documented parameters', async () => {
    const docs = await readFile('docs/parameters.md', 'utf8');
    const documented = [...docs.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(([, name]) => name);
    expect(documented).toEqual([...PARAMETER_NAMES]);
  });

  test('is periodic and asks the function', () => {
    expect(resource('Rule').Properties.Source).toEqual({
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: { 'Fn::GetAtt': 'Function.Arn' },
      SourceDetails: [
        {
          EventSource: 'aws.config',
          MessageType: 'ScheduledNotification',
          MaximumExecutionFrequency: { Ref: 'Frequency' },
        },
      ],
    });
  });
});

/** CloudFormation holds the whole value against the pattern. */
const accepts = (parameter: string, value: string): boolean =>
  new RegExp(`^(?:${Parameters[parameter]?.AllowedPattern})$`).test(value);

describe('a template parameter', () => {
  test.each([
    ['Contacts', 'PRIMARY'],
    ['Contacts', 'SECURITY, BILLING'],
    ['EnableChecks', 'email-undecided, phone-mobile'],
    ['DisableChecks', CHECK_IDS.join()],
    ['ApprovedEmailDomains', 'kestrel.io,*.kestrel.io'],
    ['ApprovedEmailDomains', 'müller.de'],
    ['ApprovedEmails', 'soc@kestrel.io, aws+*@kestrel.io'],
    ['ApprovedPhoneNumbers', '+442071234567,+44 20 7123 4568;ext=12'],
  ])('%s takes %s, as the rule does', (parameter, value) => {
    const name = PARAMETER_NAMES.find((known) => templateName(known) === parameter) ?? '';
    expect(accepts(parameter, value)).toBe(true);
    expect(() => parseParameters(JSON.stringify({ [name]: value }), { rootReadable: false })).not.toThrow();
  });

  test.each([
    ['Contacts', 'SECURITY,LEGAL'],
    ['Contacts', 'ROOT'],
    ['EnableChecks', 'phone-mobil'],
    ['DisableChecks', 'email-individual phone-invalid'],
    ['ApprovedEmailDomains', '*'],
    ['ApprovedEmailDomains', 'kestrel'],
    ['ApprovedEmailDomains', 'soc@kestrel.io'],
    ['ApprovedEmails', '*@kestrel.io'],
    ['ApprovedEmails', '*.*@kestrel.io'],
    ['ApprovedEmails', 'kestrel.io'],
    ['ApprovedEmails', 'soc@*.io'],
    ['ApprovedPhoneNumbers', '020 7123 4567'],
    ['ApprovedPhoneNumbers', '+44 KESTREL'],
    ['RuleName', 'my rule'],
    ['AlarmTopicArn', 'my-topic'],
  ])('%s refuses %s', (parameter, value) => {
    expect(accepts(parameter, value)).toBe(false);
  });

  test.each(Object.entries(Parameters))(
    '%s takes its own default, and says what it takes',
    (name, parameter) => {
      const { Default, AllowedPattern, AllowedValues, ConstraintDescription, Description } = parameter;
      expect(AllowedPattern === undefined || accepts(name, String(Default))).toBe(true);
      expect(AllowedValues === undefined || AllowedValues.includes(Default)).toBe(true);
      expect(ConstraintDescription).toMatch(/\.$/);
      expect(Description).toMatch(/\.$/);
    },
  );

  test('has a place and a label in the console, each of them', () => {
    const { ParameterGroups, ParameterLabels } = Metadata['AWS::CloudFormation::Interface'] as {
      ParameterGroups: { Parameters: string[] }[];
      ParameterLabels: Record<string, { default: string }>;
    };
    const names = Object.keys(Parameters).toSorted();
    expect(ParameterGroups.flatMap((group) => group.Parameters).toSorted()).toEqual(names);
    expect(Object.keys(ParameterLabels).toSorted()).toEqual(names);
  });
});

describe('alarms', () => {
  const alarms = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');

  test('watch the queue, lost events, dropped events and silence, and not every error', () => {
    expect(alarms.map(([, { Properties }]) => Properties.MetricName)).toEqual([
      'ApproximateNumberOfMessagesVisible',
      'DestinationDeliveryFailures',
      'AsyncEventsDropped',
      'Invocations',
    ]);
  });

  test.each(alarms)('%s notifies the topic where one is given', (_name, { Properties }) => {
    const actions = [{ 'Fn::If': ['HasAlarmTopic', { Ref: 'AlarmTopicArn' }, { Ref: 'AWS::NoValue' }] }];
    expect(Properties.AlarmActions).toEqual(actions);
  });

  test('silence is two days without an invocation, and no data is silence too', () => {
    expect(resource('Silence').Properties).toMatchObject({
      Period: 86_400,
      EvaluationPeriods: 2,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
});

test('every output has a description', () => {
  for (const output of Object.values(Outputs)) {
    expect(output).toMatchObject({ Description: expect.stringMatching(/\.$/) });
  }
});
