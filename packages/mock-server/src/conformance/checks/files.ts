import type { Endpoint } from '@ikiiki/sdk/contract';
import { type Check, expect, expectEqual } from '../check.js';
import { type Asking, type Desk, expectProblem, type Reply } from '../desk.js';
import { member } from '../journey.js';
import { type Ownership, owner, ownerships } from '../objects.js';
import { type Operation, operations } from '../operations.js';

type AskForFile = (desk: Desk, accessToken: string) => Promise<Asking<Endpoint>>;

/** A year for which the owner has every file of the medical expenses. */
async function ofExpenseYear(): Promise<Asking<Endpoint>> {
  return { params: { year: '2025' } } as Asking<Endpoint>;
}

/** How to ask for the files that nobody owns by an id of their own. */
const otherFiles: Readonly<Record<string, AskForFile>> = {
  'applicationForms.file': async () => ({ params: { formId: 'high-cost' } }) as Asking<Endpoint>,
  'medicalExpenses.deductionCsv': ofExpenseYear,
  'medicalExpenses.statement': ofExpenseYear,
  'medicalExpenses.insurerFile': ofExpenseYear,
};

/** How the owner asks for a file of an endpoint. */
function fileOf({ name: operation }: Operation): AskForFile {
  const [service = '', name = ''] = operation.split('.');
  const table: Readonly<Record<string, Readonly<Record<string, Ownership>>>> = ownerships;
  const object = table[service]?.[name];
  if (typeof object === 'function') {
    return async (desk, accessToken) => ({ params: await object(desk, accessToken) }) as Asking<Endpoint>;
  }
  const other = otherFiles[operation];
  if (!other) throw new Error(`Say in conformance/checks/files.ts how a file of ${operation} is asked for.`);
  return other;
}

const rangeOf = ({ status, headers }: Reply) => [status, headers.get('content-range')];

async function answersParts(desk: Desk, operation: Operation): Promise<void> {
  await desk.dev.freeze();
  const { accessToken } = (await member(desk, owner)).grant;
  const asking = await fileOf(operation)(desk, accessToken);
  const ask = (headers = {}) => desk.ask(operation.endpoint, { ...asking, accessToken, headers });

  const whole = await ask();
  const size = whole.bytes.length;
  const tag = whole.headers.get('etag') ?? '';
  expectEqual(whole.status, 200, 'status');
  expect(size > 2, 'the file has a beginning, a middle and an end');
  expect(/^"[^"]+"$/.test(tag), 'a file has a strong ETag');
  expectEqual(whole.headers.get('accept-ranges'), 'bytes', 'Accept-Ranges');
  expectEqual(whole.headers.get('content-length'), String(size), 'Content-Length');
  expect(/\bno-store\b/.test(whole.headers.get('cache-control') ?? ''), 'no cache keeps the file');
  expect(
    /^attachment; filename="[ -~]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/.test(
      whole.headers.get('content-disposition') ?? '',
    ),
    'the file has a name, for old clients too',
  );

  const parts: readonly (readonly [range: string, from: number, to: number])[] = [
    ['bytes=0-0', 0, 0],
    [`bytes=1-${size - 2}`, 1, size - 2],
    ['bytes=2-', 2, size - 1],
    [`bytes=1-${size + 9}`, 1, size - 1],
    ['bytes=-1', size - 1, size - 1],
    [`bytes=-${size + 9}`, 0, size - 1],
  ];
  for (const [range, from, to] of parts) {
    const part = await ask({ Range: range, 'If-Range': tag });
    expectEqual(rangeOf(part), [206, `bytes ${from}-${to}/${size}`], `status and Content-Range of ${range}`);
    expectEqual(part.headers.get('etag'), tag, `ETag of ${range}`);
    expectEqual([...part.bytes], [...whole.bytes.subarray(from, to + 1)], `bytes of ${range}`);
  }
  for (const headers of [
    { Range: 'bytes=1-', 'If-Range': '"another"' },
    { Range: 'bytes=1-', 'If-Range': `W/${tag}` },
    { Range: 'bytes=2-1' },
    { Range: 'lines=1-2' },
  ]) {
    const reply = await ask(headers);
    expectEqual(rangeOf(reply), [200, null], `status and Content-Range for ${JSON.stringify(headers)}`);
    expectEqual(reply.bytes.length, size, 'the whole');
  }
  for (const range of [`bytes=${size}-`, 'bytes=-0']) {
    const reply = await ask({ Range: range });
    expectProblem(reply, 'range_not_satisfiable');
    expectEqual(reply.headers.get('content-range'), `bytes */${size}`, `Content-Range for ${range}`);
  }
  const known = await ask({ 'If-None-Match': tag, Range: 'bytes=1-' });
  expectEqual([known.status, known.text, known.headers.get('etag')], [304, '', tag], 'who has it already');
}

/** What holds for every file of the contract, made from it. */
export const filesChecks: readonly Check[] = operations
  .filter(({ endpoint }) => endpoint.file)
  .map((operation) => ({
    service: operation.service,
    name: `${operation.name} goes on where a download was cut, and begins anew where the file has changed`,
    needs: ['dev'],
    run: (desk) => answersParts(desk, operation),
  }));
