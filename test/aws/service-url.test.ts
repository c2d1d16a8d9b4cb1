import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { guessServiceUrl } from '../../rule/aws/service-url.ts';

const CLIENTS = {
  ACCOUNT: new AccountClient({ region: 'eu-central-1' }),
  CONFIG_SERVICE: new ConfigServiceClient({ region: 'eu-central-1' }),
  STS: new STSClient({ region: 'eu-central-1' }),
};

type Service = keyof typeof CLIENTS;

const SERVICES: readonly Service[] = ['ACCOUNT', 'CONFIG_SERVICE', 'STS'];

const askSdk = (service: Service, Region: string): string =>
  CLIENTS[service].config.endpointProvider({ Region, UseDualStack: false, UseFIPS: false }).url.href;

const REGIONS =
  'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1 us-west-2';

describe.each(SERVICES)('guessServiceUrl(%s)', (service) => {
  test.each(REGIONS.split(' '))('is where the SDK goes from %s', (region) => {
    expect(guessServiceUrl(service, { AWS_REGION: region })?.href).toBe(askSdk(service, region));
  });

  test.each([
    ['without a region', {}],
    ['in a partition that it does not know', { AWS_REGION: 'us-iso-east-1' }],
    ['in the European sovereign cloud', { AWS_REGION: 'eusc-de-east-1' }],
    ['for something that is no region', { AWS_REGION: 'eu-central-1.example.com' }],
    ['where FIPS endpoints are asked for', { AWS_REGION: 'us-east-1', AWS_USE_FIPS_ENDPOINT: 'true' }],
    ['where dual-stack endpoints are', { AWS_REGION: 'us-east-1', AWS_USE_DUALSTACK_ENDPOINT: 'TRUE' }],
    ['of an address that is none', { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'nowhere' }],
  ])('says nothing %s', (_, environment) => {
    expect(guessServiceUrl(service, environment)).toBeUndefined();
  });

  test('takes an address of its own before one for all services, and both before the region', () => {
    const all = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'https://all.example.com' };
    expect(guessServiceUrl(service, all)?.host).toBe('all.example.com');
    const own = { ...all, [`AWS_ENDPOINT_URL_${service}`]: 'https://own.example.com:8443' };
    expect(guessServiceUrl(service, own)?.host).toBe('own.example.com:8443');
  });
});
