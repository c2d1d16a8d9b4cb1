import type { BuildOptions } from 'esbuild';

/**
 * How the bundle is made. template.yaml's BuildProperties say the same to SAM, whose esbuild gives the same bytes; a
 * test holds the two together.
 */
export const BUILD_OPTIONS = {
  entryPoints: ['rule/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  minify: true,
  target: 'node24',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  alias: {
    '@aws-sdk/credential-provider-node': './rule/aws/environment-credentials.ts',
    '@smithy/core/event-streams': './rule/aws/no-event-streams.ts',
  },
} as const satisfies BuildOptions;
