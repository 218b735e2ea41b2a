import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../packages/mock-server/dist/cli.js', import.meta.url));
const path = '/v1/policies/password';

/** The mock server as the command line starts it, with its standard seed, in memory. */
export const ourServer = { args: (port) => [cli, '--port', port], path };

/** The same in a portal of many years, whose lists are long. */
export const ourBusyServer = { args: (port) => [cli, '--port', port, '--seed', 'busy'], path };
