// One cold run in a process of its own: node run-once.cjs BUNDLE EVENT CONTEXT. Prints what it cost as JSON.
const start = performance.now();
const { handler } = require(process.argv[2]);
const loaded = performance.now();
console.info = () => undefined;
handler(JSON.parse(process.argv[3]), JSON.parse(process.argv[4])).then(() => {
  const called = performance.now();
  const { user, system } = process.cpuUsage();
  const cost = {
    load: loaded - start,
    call: called - loaded,
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(cost), () => process.exit(0));
});
