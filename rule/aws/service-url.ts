/** As the SDK names it in the environment: AWS_ENDPOINT_URL_ACCOUNT. */
type Service = 'ACCOUNT' | 'CONFIG_SERVICE' | 'STS';

interface Partition {
  readonly regions: RegExp;
  readonly domain: string;
  /** Where the Account service lives, for every region of the partition. */
  readonly global: string;
}

const PARTITIONS: readonly Partition[] = [
  { regions: /^cn-/, domain: 'amazonaws.com.cn', global: 'cn-northwest-1' },
  { regions: /^us-gov-/, domain: 'amazonaws.com', global: 'us-gov-west-1' },
  { regions: /^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d+$/, domain: 'amazonaws.com', global: 'us-east-1' },
];

const isOn = (value: string | undefined): boolean => value?.toLowerCase() === 'true';

/**
 * Where the SDK will look for a service, as far as that can be told without loading it; undefined where it cannot. The
 * SDK stays the one to decide: a guess that is wrong costs a connection that nobody uses.
 */
export const guessServiceUrl = (
  service: Service,
  environment: Readonly<Record<string, string | undefined>>,
): URL | undefined => {
  const configured = environment[`AWS_ENDPOINT_URL_${service}`] ?? environment['AWS_ENDPOINT_URL'];
  if (configured !== undefined) {
    return URL.parse(configured) ?? undefined;
  }
  const region = environment['AWS_REGION'] ?? '';
  const partition = PARTITIONS.find(({ regions }) => regions.test(region));
  if (
    partition === undefined ||
    isOn(environment['AWS_USE_FIPS_ENDPOINT']) ||
    isOn(environment['AWS_USE_DUALSTACK_ENDPOINT'])
  ) {
    return undefined;
  }
  const { domain, global } = partition;
  const hosts = { ACCOUNT: `account.${global}`, CONFIG_SERVICE: `config.${region}`, STS: `sts.${region}` };
  return new URL(`https://${hosts[service]}.${domain}`);
};
