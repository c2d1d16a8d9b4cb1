// Longer at its start than its function may run.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200);
exports.handler = async () => 'started';
