exports.handler = () => Promise.reject(new Error('always'));
