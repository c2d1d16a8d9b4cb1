// A function that does what the event says, to show how Lambda takes it.
let invocations = 0;

class OddError extends Error {
  name = 'RuleError';
  code = 'unavailable';
}

const actions = {
  echo: (event) => event,
  nothing: () => undefined,
  context: (_, { getRemainingTimeInMillis, ...context }) => ({
    ...context,
    remaining: getRemainingTimeInMillis(),
  }),
  environment: () => process.env,
  count: () => ({ pid: process.pid, invocations }),
  log: () => {
    console.info({ findings: 2 });
    console.warn('two of %s', 'three');
    console.error('it broke', new Error('why'));
    process.stderr.write('plain\n');
  },
  throw: () => {
    throw new OddError('no answer', { cause: new Error('hidden cause') });
  },
  throwText: () => Promise.reject('just text'),
  exit: () => process.exit(3),
  hang: () => new Promise((resolve) => setTimeout(resolve, 60_000)),
  starve: () => new Promise(() => undefined),
  reject: () => {
    void Promise.reject(new Error('nobody waits'));
    return new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  failTwice: () => {
    if (invocations < 3) {
      throw new Error('not yet');
    }
    return 'done';
  },
};

exports.handler = async (event, context) => {
  invocations += 1;
  return actions[event.do](event, context);
};
