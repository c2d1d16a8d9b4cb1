import { stat } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deployOrganization } from '../../local/config-delivery/deploy-organization.ts';
import { buildScheduledEvent } from '../../local/config-delivery/scheduled-event.ts';
import { CONTACT_KINDS } from '../../rule/contacts.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { BUNDLE } from '../local/support.ts';
import { MEMBER, openOrganization } from '../local/support-organization.ts';
import { readTemplate } from '../support/template.ts';

const PATH = 'organization/conformance-pack.yaml';
const pack = await readTemplate(PATH);
const central = await readTemplate('template.yaml');
const member = await readTemplate('organization/member.yaml');

const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:100000000002:function:account-contacts-Function-AbCdEf';

/** https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html */
const LIMITS = { bytes: 51_200, parameters: 60, inputParameters: 1_024, ruleName: 128, description: 256 };

/** What AWS Config adds to a rule's name: a hyphen, these words and an id. */
const SUFFIX = '-conformance-pack-a1b2c3d4e';

type Values = Readonly<Record<string, string>>;

interface RenderedRule {
  readonly name: string;
  readonly functionArn: string;
  readonly parameters: Values;
}

/** Every parameter's value, or an error as CloudFormation has one. */
const completeValues = (values: Values): Values => {
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(pack.Parameters, name));
  if (unknown !== undefined) {
    throw new Error(`${unknown} is no parameter of the pack.`);
  }
  return Object.fromEntries(
    Object.entries(pack.Parameters).map(([name, { Default, AllowedPattern, AllowedValues, ...rest }]) => {
      const value = values[name] ?? Default;
      const allowed =
        (AllowedPattern === undefined || new RegExp(`^(?:${AllowedPattern})$`).test(String(value))) &&
        (AllowedValues === undefined || AllowedValues.includes(value));
      if (value === undefined || !allowed) {
        throw new Error(`${name}: ${rest.ConstraintDescription}`);
      }
      return [name, String(value)];
    }),
  );
};

/** The rules that the pack makes of these values. */
const render = (values: Values): readonly RenderedRule[] => {
  const complete = completeValues(values);
  // biome-ignore lint/suspicious/noExplicitAny: a template's values have every shape there is
  const resolve = (value: any): any => {
    if (value?.Ref !== undefined) {
      return value.Ref === 'AWS::NoValue' ? undefined : complete[value.Ref];
    }
    if (value?.['Fn::Equals'] !== undefined) {
      const [one, other] = value['Fn::Equals'];
      return resolve(one) === resolve(other);
    }
    if (value?.['Fn::Not'] !== undefined) {
      return !resolve(value['Fn::Not'][0]);
    }
    if (value?.['Fn::If'] !== undefined) {
      const [condition, yes, no] = value['Fn::If'];
      return resolve(resolve(pack.Conditions[condition]) ? yes : no);
    }
    return value;
  };
  return Object.values(pack.Resources)
    .filter(({ Condition }) => Condition === undefined || resolve(pack.Conditions[Condition]))
    .map(({ Properties: { ConfigRuleName, InputParameters, Source } }) => {
      const entries = Object.entries(InputParameters).map(([name, value]) => [name, resolve(value)]);
      const parameters: Values = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
      const { length } = JSON.stringify(parameters);
      if (length > LIMITS.inputParameters) {
        throw new Error(`${ConfigRuleName}: InputParameters have ${length} characters of at most 1,024.`);
      }
      return { name: ConfigRuleName, functionArn: resolve(Source.SourceIdentifier), parameters };
    });
};

const rules = Object.entries(pack.Resources);

describe("AWS's limits", () => {
  test('the pack is within bytes and parameters, and has the sections and the resources that a pack may have', async () => {
    expect((await stat(PATH)).size).toBeLessThan(LIMITS.bytes);
    expect(Object.keys(pack.Parameters).length).toBeLessThanOrEqual(LIMITS.parameters);
    expect(Object.keys(pack)).toEqual(['Parameters', 'Conditions', 'Resources']);
    expect(new Set(rules.map(([, { Type }]) => Type))).toEqual(new Set(['AWS::Config::ConfigRule']));
  });

  test.each(rules)(
    '%s has a literal name and a description that AWS Config takes',
    (_name, { Properties }) => {
      const { ConfigRuleName, Description } = Properties;
      expect(ConfigRuleName).toMatch(/^account-contacts-[a-z-]+$/);
      expect(`${ConfigRuleName}${SUFFIX}`.length).toBeLessThanOrEqual(LIMITS.ruleName);
      expect(Description.length).toBeLessThanOrEqual(LIMITS.description);
    },
  );

  test('names are not taken twice, nor by the rule of the other deployments', () => {
    const names = rules.map(([, { Properties }]) => Properties.ConfigRuleName);
    expect(new Set([...names, central.Parameters['RuleName']?.Default]).size).toBe(names.length + 1);
  });

  test('values have 850 characters of the 1,024 to themselves, whichever parameters are given', () => {
    const given = { EnableChecks: 'phone-mobile', DisableChecks: 'name-placeholder' };
    const approved = {
      ApprovedEmailDomains: 'a.io',
      ApprovedEmails: 'a@a.io',
      ApprovedPhoneNumbers: '+442071234567',
    };
    const values = { ...given, ...approved };
    const used = Object.values(values).join('').length;
    for (const { parameters } of render({
      FunctionArn: FUNCTION_ARN,
      JudgeRootEmail: 'true',
      ...values,
    })) {
      expect(JSON.stringify(parameters).length - used).toBeLessThanOrEqual(1_024 - 850);
    }
  });
});

describe('parameters', () => {
  test.each(Object.keys(pack.Parameters).filter((name) => name in central.Parameters))(
    '%s is that of template.yaml',
    (name) => {
      expect(pack.Parameters[name]).toEqual(central.Parameters[name]);
    },
  );

  test("all of the rule's are there but the contacts, which each rule names itself", () => {
    for (const [, { Properties }] of rules) {
      expect(Object.keys(Properties.InputParameters)).toEqual([...PARAMETER_NAMES]);
    }
    const own = ['FunctionArn', 'JudgeRootEmail', 'Frequency'];
    const passed = PARAMETER_NAMES.filter((name) => name !== 'contacts').map(
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    );
    expect(Object.keys(pack.Parameters)).toEqual([...own, ...passed]);
  });

  test('the ARN of the function is required, and held to the pattern of member.yaml', () => {
    const { AllowedPattern, Default } = pack.Parameters['FunctionArn'] ?? {};
    expect(Default).toBeUndefined();
    expect(AllowedPattern).toBe(member.Parameters['FunctionArn']?.AllowedPattern);
  });

  test.each<[string, Values, string]>([
    ['no function', {}, 'FunctionArn: The ARN of the function'],
    [
      'a name in place of the ARN',
      { FunctionArn: 'account-contacts' },
      'FunctionArn: The ARN of the function',
    ],
    ["a version's ARN", { FunctionArn: `${FUNCTION_ARN}:1` }, 'FunctionArn: The ARN of the function'],
    [
      'a check that there is none of',
      { EnableChecks: 'phone-landline' },
      'EnableChecks: A comma-separated list',
    ],
    ['a bare star', { ApprovedEmails: '*@corp.example' }, 'ApprovedEmails: A comma-separated list'],
    ['a frequency that there is none of', { Frequency: 'Daily' }, 'Frequency: One_Hour'],
    ['a yes', { JudgeRootEmail: 'yes' }, 'JudgeRootEmail: true or false.'],
    [
      'contacts, which are not to be chosen',
      { Contacts: 'SECURITY' },
      'Contacts is no parameter of the pack.',
    ],
    [
      'more than 1,024 characters together',
      {
        ApprovedEmailDomains: Array.from({ length: 40 }, (_, n) => `d${n}.example`).join(),
        ApprovedEmails: Array.from({ length: 50 }, (_, n) => `t${n}@d.example`).join(),
      },
      'of at most 1,024',
    ],
  ])('%s is refused', (_name, values, message) => {
    const given =
      'FunctionArn' in values || message.startsWith('FunctionArn') ? {} : { FunctionArn: FUNCTION_ARN };
    expect(() => render({ ...given, ...values })).toThrow(message);
  });
});

describe('the rules', () => {
  test.each<[string, Values, readonly string[]]>([
    ['four, without the root email', {}, ['PRIMARY', 'SECURITY', 'BILLING', 'OPERATIONS']],
    [
      'five where that is asked for',
      { JudgeRootEmail: 'true' },
      ['PRIMARY', 'SECURITY', 'BILLING', 'OPERATIONS', 'ROOT'],
    ],
  ])('are %s', (_name, values, contacts) => {
    const rendered = render({ FunctionArn: FUNCTION_ARN, ...values });
    expect(rendered.map(({ parameters }) => parameters['contacts'])).toEqual(contacts);
    expect(new Set(rendered.map(({ functionArn }) => functionArn))).toEqual(new Set([FUNCTION_ARN]));
  });

  test('have every contact that the rule knows, each once', () => {
    const contacts = rules.map(([, { Properties }]) => Properties.InputParameters.contacts);
    expect(contacts.toSorted()).toEqual([...CONTACT_KINDS].toSorted());
  });

  test.each(rules)('%s is periodic and asks the function, as in member.yaml', (_name, { Properties }) => {
    const { Source } = member.Resources['Rule']?.Properties ?? {};
    expect(Properties.Source).toEqual(Source);
  });

  test('get what the function takes', () => {
    const values = {
      FunctionArn: FUNCTION_ARN,
      JudgeRootEmail: 'true',
      EnableChecks: 'email-undecided',
      ApprovedEmails: 'kx7@corp.example',
    };
    for (const { parameters } of render(values)) {
      expect(() => parseParameters(JSON.stringify(parameters), { rootReadable: true })).not.toThrow();
      expect(parameters).toMatchObject({
        enableChecks: 'email-undecided',
        approvedEmails: 'kx7@corp.example',
      });
      expect(parameters).not.toHaveProperty('disableChecks');
    }
  });
});

const PASSED = /^1 contact, \d+ checks passed/;

test('on the local AWS each rule of the pack judges its own contact of a member, by the one function', async () => {
  const person = {
    name: 'Ottoline Brandt',
    title: 'CISO',
    email: 'ottoline.brandt@kestrel-freight.com',
    phone: '+1 206 624 3110',
  };
  const aws = await openOrganization();
  const described = aws.accounts.get(MEMBER);
  Object.assign(described?.contacts ?? {}, { SECURITY: person });
  const deployed = deployOrganization(aws, { bundle: BUNDLE, concurrency: 2 });
  onTestFinished(deployed.close);
  const made = render({ FunctionArn: FUNCTION_ARN, JudgeRootEmail: 'true' }).map((rule) =>
    aws.config.putRule({ account: MEMBER, region: 'us-east-1', ...rule, name: `${rule.name}${SUFFIX}` }),
  );
  for (const rule of made) {
    deployed.queue.send(buildScheduledEvent(rule, aws.config.mintToken(rule), aws.clock.now()));
  }
  await deployed.queue.drain();
  expect(deployed.queue.failed).toEqual([]);
  const results = made.map((rule) => [
    rule.parameters?.['contacts'],
    aws.config.findEvaluation(rule)?.annotation,
  ]);
  expect(Object.fromEntries(results)).toEqual({
    PRIMARY: expect.stringMatching(PASSED),
    SECURITY: 'SECURITY email-individual',
    BILLING: expect.stringMatching(PASSED),
    OPERATIONS: expect.stringMatching(PASSED),
    ROOT: expect.stringMatching(PASSED),
  });
});
