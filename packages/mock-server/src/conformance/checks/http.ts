import { apiPrefix, headers as names } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectProblem } from '../desk.js';

const policyPath = `${apiPrefix}/policies/password`;

/** What holds for the portal as a whole. */
export const httpChecks = [
  ...checksOf('http', [], {
    'an unknown path is a problem': async (desk) => {
      expectProblem(await desk.raw(`${apiPrefix}/no-such-thing`), 'not_found');
    },
    'HEAD answers as GET does, without a body': async (desk) => {
      const reply = await desk.raw(policyPath, { method: 'HEAD' });
      expectEqual([reply.status, reply.text], [200, ''], 'status and body');
    },
    "a client's request id comes back": async (desk) => {
      const id = 'conformance-0123456789';
      const reply = await desk.raw(policyPath, { headers: { [names.requestId]: id } });
      expectEqual(reply.headers.get(names.requestId), id, names.requestId);
    },
    'a request id that could forge a log line does not': async (desk) => {
      const id = `${'x'.repeat(500)} <script>`;
      const reply = await desk.raw(policyPath, { headers: { [names.requestId]: id } });
      const answered = reply.headers.get(names.requestId) ?? '';
      expect(answered !== id && answered.length > 0 && answered.length <= 64, 'another id is made');
    },
    'answers tell the time by which links and sessions end': async (desk) => {
      const reply = await desk.raw(policyPath);
      expect(!Number.isNaN(Date.parse(reply.headers.get('date') ?? '')), 'Date is a date');
    },
  }),
  ...checksOf('http', ['origin'], {
    'no answer opens itself to an unknown origin (S-W3)': async (desk) => {
      for (const origin of ['https://evil.example', 'null']) {
        const reply = await desk.raw(policyPath, { headers: { Origin: origin } });
        expectEqual(reply.headers.get('access-control-allow-origin'), null, `allowed origin for ${origin}`);
        expectEqual(reply.headers.get('access-control-allow-credentials'), null, 'allowed credentials');
        expect(/\borigin\b/i.test(reply.headers.get('vary') ?? ''), 'Vary names Origin');
      }
    },
    'no preflight of an unknown origin is granted (S-W3)': async (desk) => {
      const reply = await desk.raw(`${apiPrefix}/session`, {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
      });
      expectEqual(reply.headers.get('access-control-allow-origin'), null, 'allowed origin');
      expectEqual(reply.headers.get('access-control-allow-credentials'), null, 'allowed credentials');
    },
  }),
];
