import { randomBytes } from 'node:crypto';
import { findPartition } from '../../accounts/account.ts';
import type { Clock } from '../../clock.ts';
import { AwsRefusal } from '../refusal.ts';

interface RuleSettings {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly functionArn: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

export interface Rule extends RuleSettings {
  readonly id: string;
  readonly arn: string;
}

/** An evaluation as Config keeps it: one for a rule and a resource. */
interface StoredEvaluation {
  readonly compliance: string;
  readonly annotation: string | undefined;
  /** Seconds since 1970, as on the wire. */
  readonly orderingTimestamp: number;
  readonly recordedAt: number;
  readonly invokedAt: number;
}

/** What a result token stands for. */
export interface Delivery {
  readonly rule: Rule;
  /** Milliseconds since 1970. */
  readonly invokedAt: number;
}

/** An aggregator over the whole organization and all regions. */
export interface Aggregator {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** Config's records, of all accounts and regions. */
export interface ConfigStore {
  putRule(settings: RuleSettings): Rule;
  deleteRule(rule: Rule): void;
  findRules(account: string, region: string): readonly Rule[];
  allRules(): readonly Rule[];
  putAggregator(aggregator: Aggregator): void;
  findAggregator(aggregator: Aggregator): Aggregator | undefined;
  /** A token for one delivery of the rule; one of the caller's choice for events written by hand. */
  mintToken(rule: Rule, token?: string): string;
  findDelivery(token: string): Delivery | undefined;
  findEvaluation(rule: Rule): StoredEvaluation | undefined;
  /** An evaluation that is older than the stored one leaves that as it is. */
  storeEvaluation(delivery: Delivery, evaluation: Omit<StoredEvaluation, 'recordedAt' | 'invokedAt'>): void;
}

export function createConfigStore(clock: Clock): ConfigStore {
  const rules = new Map<string, Map<string, Rule>>();
  const aggregators = new Map<string, Aggregator>();
  const deliveries = new Map<string, Delivery>();
  const evaluations = new Map<string, StoredEvaluation>();
  return {
    putRule(settings) {
      checkSettings(settings);
      const { account, region, name } = settings;
      const place = placeOf(settings);
      const known = rules.get(place) ?? new Map<string, Rule>();
      const id = known.get(name)?.id ?? `config-rule-${randomBytes(3).toString('hex')}`;
      const arn = `arn:${findPartition(region)}:config:${region}:${account}:config-rule/${id}`;
      const rule = { ...settings, id, arn };
      rules.set(place, known.set(name, rule));
      return rule;
    },
    deleteRule(rule) {
      rules.get(placeOf(rule))?.delete(rule.name);
      evaluations.delete(rule.arn);
    },
    findRules: (account, region) => [...(rules.get(placeOf({ account, region }))?.values() ?? [])],
    allRules: () => [...rules.values()].flatMap((known) => [...known.values()]),
    putAggregator: (aggregator) => void aggregators.set(nameOf(aggregator), aggregator),
    findAggregator: (aggregator) => aggregators.get(nameOf(aggregator)),
    mintToken(rule, token = randomBytes(48).toString('base64')) {
      deliveries.set(token, { rule, invokedAt: clock.now() });
      return token;
    },
    findDelivery: (token) => deliveries.get(token),
    findEvaluation: ({ arn }) => evaluations.get(arn),
    storeEvaluation({ rule, invokedAt }, evaluation) {
      const stored = evaluations.get(rule.arn);
      if (stored === undefined || stored.orderingTimestamp <= evaluation.orderingTimestamp) {
        evaluations.set(rule.arn, { ...evaluation, recordedAt: clock.now(), invokedAt });
      }
    },
  };
}

const placeOf = ({ account, region }: Pick<Rule, 'account' | 'region'>) => `${account} ${region}`;
const nameOf = (aggregator: Aggregator) => `${placeOf(aggregator)} ${aggregator.name}`;

/** https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html */
function checkSettings({ name, parameters }: RuleSettings): void {
  if (!/\S/.test(name) || name.length > 128) {
    throw refuse('A rule is named with 1 to 128 characters.');
  }
  if (parameters !== undefined && JSON.stringify(parameters).length > 1024) {
    throw refuse('InputParameters take 1 to 1024 characters of JSON together.');
  }
}

function refuse(message: string): AwsRefusal {
  return new AwsRefusal('InvalidParameterValueException', 400, message);
}
