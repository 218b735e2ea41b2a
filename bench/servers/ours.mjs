import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../packages/mock-server/dist/cli.js', import.meta.url));

/** The mock server as the command line starts it, with its standard seed, in memory. */
export const ourServer = { args: (port) => [cli, '--port', port], path: '/v1/policies/password' };
