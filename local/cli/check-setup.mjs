// Loaded before everything else (`node --import`), in JavaScript that old versions of Node.js read as well: what it
// looks for is what they would stumble over, with an error that tells nobody what to do.
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

function isInstalled(name) {
  try {
    resolve(name);
    return true;
  } catch {
    return false;
  }
}

if (!process.features.typescript || !['esbuild', 'citty'].every(isInstalled)) {
  process.stderr.write(
    'Run `npm ci` first. It brings what this needs, Node.js 24 too, among the development dependencies: not with --omit=dev.\n',
  );
  process.exit(1);
}
