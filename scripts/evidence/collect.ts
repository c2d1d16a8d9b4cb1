import {
  type AggregateComplianceByConfigRule,
  type ConfigServiceClient,
  GetAggregateComplianceDetailsByConfigRuleCommand,
  paginateDescribeAggregateComplianceByConfigRules,
} from '@aws-sdk/client-config-service';
import { type OrganizationsClient, paginateListAccounts } from '@aws-sdk/client-organizations';

/** One account's state by one rule. Times are ISO 8601, in UTC; empty where there is no result. */
export interface EvidenceRow {
  readonly account: string;
  readonly name: string;
  /** The account's state in the organization. */
  readonly state: string;
  readonly region: string;
  readonly rule: string;
  readonly compliance: 'COMPLIANT' | 'NON_COMPLIANT' | 'NO_RESULT';
  readonly annotation: string;
  /** When the rule last judged the account. */
  readonly evaluatedAt: string;
  readonly recordedAt: string;
}

export interface EvidenceRequest {
  readonly aggregator: string;
  /** A rule's name, or with `*` at its end the names that begin so. */
  readonly rule: string;
}

export interface Clients {
  readonly config: ConfigServiceClient;
  /** Undefined: accounts without a result are not told. */
  readonly organizations: OrganizationsClient | undefined;
}

interface Account {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

const AT_ONCE = 4;

/** What the aggregator shows, and, where the organization is asked too, which of its accounts it does not show. */
export async function collectEvidence(
  { config, organizations }: Clients,
  request: EvidenceRequest,
): Promise<readonly EvidenceRow[]> {
  const accounts = organizations === undefined ? undefined : await listAccounts(organizations);
  const shown = await listShown(config, request);
  const known = new Map(accounts?.map((account) => [account.id, account]));
  const results: EvidenceRow[][] = [];
  const left = shown.entries();
  const work = async (): Promise<void> => {
    for (const [index, entry] of left) {
      results[index] = await readResults(config, request, entry, known.get(entry.AccountId ?? ''));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const rows = results.flat();
  return [...rows, ...findMissing(rows, accounts ?? [], request)].sort(compareRows);
}

async function listAccounts(client: OrganizationsClient): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for await (const { Accounts = [] } of paginateListAccounts({ client }, {})) {
    accounts.push(
      ...Accounts.map(({ Id = '', Name = '', State, Status }) => ({
        id: Id,
        name: Name,
        state: State ?? Status ?? '',
      })),
    );
  }
  return accounts;
}

/** By name AWS filters; by the beginning of a name, which its filter does not know, we do. */
async function listShown(
  client: ConfigServiceClient,
  { aggregator, rule }: EvidenceRequest,
): Promise<readonly AggregateComplianceByConfigRule[]> {
  const beginning = rule.endsWith('*') ? rule.slice(0, -1) : undefined;
  const pages = paginateDescribeAggregateComplianceByConfigRules(
    { client },
    {
      ConfigurationAggregatorName: aggregator,
      ...(beginning === undefined && { Filters: { ConfigRuleName: rule } }),
    },
  );
  const shown: AggregateComplianceByConfigRule[] = [];
  for await (const { AggregateComplianceByConfigRules = [] } of pages) {
    shown.push(
      ...AggregateComplianceByConfigRules.filter(({ ConfigRuleName = '' }) =>
        ConfigRuleName.startsWith(beginning ?? rule),
      ),
    );
  }
  return shown;
}

async function readResults(
  client: ConfigServiceClient,
  { aggregator }: EvidenceRequest,
  { ConfigRuleName, AccountId, AwsRegion }: AggregateComplianceByConfigRule,
  account: Account | undefined,
): Promise<EvidenceRow[]> {
  const { AggregateEvaluationResults = [] } = await client.send(
    new GetAggregateComplianceDetailsByConfigRuleCommand({
      ConfigurationAggregatorName: aggregator,
      ConfigRuleName,
      AccountId,
      AwsRegion,
    }),
  );
  return AggregateEvaluationResults.map((result) => ({
    account: AccountId ?? '',
    name: account?.name ?? '',
    state: account?.state ?? '',
    region: AwsRegion ?? '',
    rule: ConfigRuleName ?? '',
    compliance: result.ComplianceType === 'COMPLIANT' ? 'COMPLIANT' : 'NON_COMPLIANT',
    annotation: result.Annotation ?? '',
    evaluatedAt: result.ConfigRuleInvokedTime?.toISOString() ?? '',
    recordedAt: result.ResultRecordedTime?.toISOString() ?? '',
  }));
}

/** AWS Config adds this to the name of a conformance pack's rule, with an id that may differ between accounts. */
const PACK_SUFFIX = /-conformance-pack-[a-z0-9]+$/;

const nameOf = (rule: string): string => rule.replace(PACK_SUFFIX, '');

/** A row for each account and rule of which the aggregator shows nothing. */
function findMissing(
  rows: readonly EvidenceRow[],
  accounts: readonly Account[],
  { rule }: EvidenceRequest,
): readonly EvidenceRow[] {
  const found = new Set(rows.map((row) => nameOf(row.rule)));
  const names = rule.endsWith('*') && found.size > 0 ? [...found] : [rule];
  const shown = new Set(rows.map((row) => `${row.account} ${nameOf(row.rule)}`));
  return accounts.flatMap(({ id, name, state }) =>
    names
      .filter((one) => !shown.has(`${id} ${nameOf(one)}`))
      .map((one) => ({
        account: id,
        name,
        state,
        region: '',
        rule: one,
        compliance: 'NO_RESULT' as const,
        annotation: '',
        evaluatedAt: '',
        recordedAt: '',
      })),
  );
}

function compareRows(one: EvidenceRow, other: EvidenceRow): number {
  return one.account.localeCompare(other.account) || one.rule.localeCompare(other.rule);
}
