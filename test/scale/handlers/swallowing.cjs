// The rule, but a failure ends as a success: the counter-example of a library that returns its error.
const { handler } = require('../../../dist/index.cjs');

exports.handler = (event, context) => handler(event, context).catch((error) => ({ failed: error.code }));
