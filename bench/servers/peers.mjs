/** The peers' configurations: the same JSON at the same paths, as their docs say. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export const floorName = 'bare Hono';

function operation({ path, status, answer, sent }) {
  const [, query] = path.split('?');
  const parameters = [...new URLSearchParams(query)].map(([name]) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
  }));
  const properties = sent && Object.keys(JSON.parse(sent));
  return {
    parameters,
    ...(properties && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              required: properties,
              properties: Object.fromEntries(
                properties.map((name) => [name, { type: 'string', minLength: 1 }]),
              ),
            },
          },
        },
      },
    }),
    responses: {
      [status]: {
        description: '',
        // The one place in which Prism and Mockoon both look
        ...(answer !== undefined && { content: { 'application/json': { schema: { example: answer } } } }),
      },
    },
  };
}

function openApi(asked) {
  const paths = {};
  for (const route of asked) {
    const path = route.path.split('?')[0];
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return { openapi: '3.0.3', info: { title: 'Bench', version: '1' }, paths };
}

/** json-server answers what is sent with what was sent, and writes its file each time: it is asked to read only. */
export const answers = (name, { method }) => name !== 'json-server' || method === 'GET';

/** json-server serves one resource a question, found by its rewriting rules. */
function jsonServer(asked) {
  const read = asked.filter((question) => answers('json-server', question));
  const data = Object.fromEntries(read.map(({ answer }, index) => [`answer${index}`, answer]));
  const rules = read.map(({ path }, index) => [path.replace('?', '\\?'), `/answer${index}`]);
  return { data, rules: Object.fromEntries(rules) };
}

/** @returns what starts each peer, and beside it the floor; their files are in `folder` */
export async function serversFor(asked, folder) {
  const file = (name) => join(folder, name);
  const { data, rules } = jsonServer(asked);
  const write = (name, value) => writeFile(file(name), JSON.stringify(value));
  await write('openapi.json', openApi(asked));
  await write('answers.json', data);
  await write('rules.json', rules);
  await write('routes.json', asked);
  const path = asked[0].path;
  return {
    [floorName]: {
      args: (port) => [fileURLToPath(new URL('bare-hono.mjs', import.meta.url)), port, file('routes.json')],
      path,
    },
    Prism: {
      args: (port) => [
        installed('@stoplight/prism-cli/dist/index.js'),
        'mock',
        file('openapi.json'),
        '--port',
        port,
        '--verboseLevel',
        'silent',
      ],
      path,
    },
    'json-server': {
      args: (port) => [
        installed('json-server/lib/cli/bin.js'),
        file('answers.json'),
        '--routes',
        file('rules.json'),
        '--port',
        port,
        '--host',
        '127.0.0.1',
        '--quiet',
      ],
      path,
      cwd: folder,
    },
    Mockoon: {
      args: (port) => [
        installed('@mockoon/cli/bin/run.js'),
        'start',
        '--data',
        file('openapi.json'),
        '--port',
        port,
        '--disable-log-to-file',
      ],
      path,
    },
  };
}
