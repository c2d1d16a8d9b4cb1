import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { BUILD_OPTIONS } from '../../scripts/build-options.ts';
import { readTemplate } from '../support/template.ts';

const central = await readTemplate('template.yaml');
const member = await readTemplate('organization/member.yaml');
const { Parameters, Conditions, Metadata, Outputs, Resources, Rules } = central;

const resource = (name: string, template = central) => {
  const found = template.Resources[name];
  if (found === undefined) {
    throw new Error(`The template has no resource ${name}.`);
  }
  return found;
};

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: unknown;
  readonly Resource: unknown;
}

const inOrganization = (yes: unknown, no: unknown) => ({ 'Fn::If': ['IsOrganization', yes, no] });

const templateName = (parameter: string) => `${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}`;

describe('the function', () => {
  test('is bundled by SAM with the options of npm run build', () => {
    const { entryPoints, mainFields, format, minify, target, legalComments, alias } = BUILD_OPTIONS;
    expect(resource('Function').Metadata?.BuildProperties).toEqual({
      EntryPoints: entryPoints,
      MainFields: mainFields.join(),
      Format: format,
      Minify: minify,
      Target: target,
      LegalComments: legalComments,
      Alias: Object.entries(alias).map((pair) => pair.join('=')),
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

  test('may be invoked by AWS Config, in Account scope for this account alone, and before any rule is made', () => {
    expect(resource('ConfigMayInvoke').Properties).toEqual({
      FunctionName: { Ref: 'Function' },
      Action: 'lambda:InvokeFunction',
      Principal: 'config.amazonaws.com',
      SourceAccount: inOrganization({ Ref: 'AWS::NoValue' }, { Ref: 'AWS::AccountId' }),
    });
    expect(resource('Rule').DependsOn).toBe('ConfigMayInvoke');
    expect(resource('Members').DependsOn).toBe('ConfigMayInvoke');
  });

  test('learns the member role from its environment, in Organization scope alone', () => {
    expect(resource('Function').Properties.Environment.Variables).toEqual({
      MEMBER_ROLE_NAME: inOrganization({ Ref: 'MemberRoleName' }, { Ref: 'AWS::NoValue' }),
    });
  });

  test('reserves concurrency only when that is given', () => {
    expect(Parameters['ReservedConcurrency']?.Default).toBe(0);
    expect(resource('Function').Properties.ReservedConcurrentExecutions).toEqual({
      'Fn::If': ['HasReservedConcurrency', { Ref: 'ReservedConcurrency' }, { Ref: 'AWS::NoValue' }],
    });
  });

  test('has a role that may do these things and nothing else', () => {
    const { Policies, ManagedPolicyArns } = resource('FunctionRole').Properties;
    expect(ManagedPolicyArns).toBeUndefined();
    expect(Policies).toHaveLength(1);
    const statements: Statement[] = Policies[0].PolicyDocument.Statement.filter(
      (one: object) => 'Sid' in one,
    );
    const inOrganizationOnly = Policies[0].PolicyDocument.Statement.flatMap((one: object) =>
      'Fn::If' in one && Array.isArray(one['Fn::If']) && one['Fn::If'][0] === 'IsOrganization'
        ? [one['Fn::If'][1]]
        : [],
    );
    expect(statements.length + inOrganizationOnly.length).toBe(Policies[0].PolicyDocument.Statement.length);
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
    expect(inOrganizationOnly).toEqual([
      {
        Sid: 'TakeMemberRole',
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::*:role/${MemberRoleName}' },
        Condition: { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } },
      },
      {
        Sid: 'DescribeMember',
        Effect: 'Allow',
        Action: 'organizations:DescribeAccount',
        Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:organizations::*:account/o-*/*' },
      },
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
    ['TargetOrganizationalUnitIds', 'ou-1'],
    ['TargetOrganizationalUnitIds', 'r-ab12, ou-ab12-11111111'],
    ['MemberRoleName', 'path/name'],
    ['DependsOnStackSets', 'config'],
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
    ['ApprovedPhoneNumbers', '+44'],
    ['ApprovedEmails', '-*@kestrel.io'],
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
    const metricOf = ({ Properties }: (typeof alarms)[number][1]) =>
      Properties.MetricName ?? Properties.Metrics[0].MetricStat.Metric.MetricName;
    expect(alarms.map(([, alarm]) => metricOf(alarm))).toEqual([
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

  test('silence is two days without an invocation, and days without data are filled with zeros', () => {
    expect(resource('Silence').Properties).toMatchObject({
      Metrics: [
        { MetricStat: { Period: 86_400, Stat: 'Sum' } },
        { Expression: 'FILL(invocations, 0)', ReturnData: true },
      ],
      EvaluationPeriods: 2,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
});

describe('Organization scope', () => {
  test.each(['Members', 'Aggregator', 'AggregatorRole'])('alone makes %s', (name) => {
    const conditions = {
      Members: 'IsOrganization',
      Aggregator: 'MakeAggregator',
      AggregatorRole: 'MakeAggregator',
    };
    expect(resource(name).Condition).toBe(conditions[name as keyof typeof conditions]);
    expect(Conditions['MakeAggregator']).toEqual({
      'Fn::And': [{ Condition: 'IsOrganization' }, { 'Fn::Equals': [{ Ref: 'CreateAggregator' }, 'true'] }],
    });
  });

  test('makes a rule here only in the management account, which the StackSet skips', () => {
    expect(resource('Rule').Condition).toBe('MakeRule');
    expect(Conditions['MakeRule']).toEqual({
      'Fn::And': [
        { 'Fn::Equals': [{ Ref: 'CreateRules' }, 'true'] },
        {
          'Fn::Or': [
            { 'Fn::Equals': [{ Ref: 'Scope' }, 'Account'] },
            { 'Fn::Equals': [{ Ref: 'CallAs' }, 'SELF'] },
          ],
        },
      ],
    });
  });

  test('asks for targets', () => {
    expect(Rules['OrganizationNeedsTargets']).toMatchObject({
      RuleCondition: { 'Fn::Equals': [{ Ref: 'Scope' }, 'Organization'] },
      Assertions: [
        { Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'TargetOrganizationalUnitIds' }, ''] }] } },
      ],
    });
  });

  test('deploys to members in a way that one account without a recorder does not stop', () => {
    expect(resource('Members').Properties).toMatchObject({
      PermissionModel: 'SERVICE_MANAGED',
      CallAs: { Ref: 'CallAs' },
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: false },
      ManagedExecution: { Active: true },
      OperationPreferences: { FailureTolerancePercentage: 100, ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
      TemplateURL: 'organization/member.yaml',
    });
  });
});

describe('organization/member.yaml', () => {
  const role = () => resource('Role', member);

  test('gets every one of its parameters from the StackSet', () => {
    const given: { ParameterKey: string }[] = resource('Members').Properties.Parameters;
    expect(given.map(({ ParameterKey }) => ParameterKey).toSorted()).toEqual(
      Object.keys(member.Parameters).toSorted(),
    );
  });

  test.each(['RuleName', 'Frequency', 'MemberRoleName', ...PARAMETER_NAMES.map(templateName)])(
    'takes the same %s as template.yaml',
    (name) => {
      const { Description: _, ...mine } = member.Parameters[name] ?? {};
      const { Description: __, ...theirs } = Parameters[name] ?? {};
      expect(mine).toEqual(theirs);
    },
  );

  test('makes the same rule as template.yaml, of the central function', () => {
    const { Source, ...mine } = resource('Rule', member).Properties;
    const { Source: source, ...theirs } = resource('Rule').Properties;
    expect(mine).toEqual(theirs);
    expect(Source).toEqual({ ...source, SourceIdentifier: { Ref: 'FunctionArn' } });
    expect(resource('Rule', member)).toMatchObject({ Condition: 'MakeRule', DependsOn: 'Role' });
  });

  test('trusts the function’s account on condition that it is the function’s role', () => {
    expect(role().Properties.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: {
          AWS: {
            'Fn::Sub': [
              'arn:${AWS::Partition}:iam::${FunctionAccount}:root',
              { FunctionAccount: { 'Fn::Select': [4, { 'Fn::Split': [':', { Ref: 'FunctionRoleArn' }] }] } },
            ],
          },
        },
        Action: 'sts:AssumeRole',
        Condition: { ArnEquals: { 'aws:PrincipalArn': { Ref: 'FunctionRoleArn' } } },
      },
    ]);
  });

  test('gives the role what the function’s own role may do in its own account, and no log and no queue', () => {
    const mine: Statement[] = role().Properties.Policies[0].PolicyDocument.Statement;
    const theirs: Statement[] = resource('FunctionRole').Properties.Policies[0].PolicyDocument.Statement;
    expect(mine).toEqual(theirs.filter(({ Sid }) => ['ReadOwnContacts', 'ReportEvaluation'].includes(Sid)));
    expect(role().Properties.ManagedPolicyArns).toBeUndefined();
  });

  test('needs no transform, which service-managed StackSets do not take', () => {
    expect(member).not.toHaveProperty('Transform');
    expect(Object.values(member.Resources).map(({ Type }) => Type)).toEqual([
      'AWS::IAM::Role',
      'AWS::Config::ConfigRule',
    ]);
  });
});

test('every output has a description', () => {
  for (const output of Object.values(Outputs)) {
    expect(output).toMatchObject({ Description: expect.stringMatching(/\.$/) });
  }
});
