// The rule, but without the check of missing contacts, whatever its parameters say: a wrong verdict for some accounts.
const { handler } = require('../../../dist/index.cjs');

exports.handler = (event, context) =>
  handler({ ...event, ruleParameters: '{"disableChecks":"contact-missing"}' }, context);
