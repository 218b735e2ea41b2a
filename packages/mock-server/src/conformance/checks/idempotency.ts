import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expectEqual } from '../check.js';
import { identify, password } from '../journey.js';

const { registration } = contract;

/** The same request twice has one effect (S-F6). */
export const idempotencyChecks = [
  ...checksOf('http', [], {
    'an idempotency key used for another request is refused (S-F6)': async (desk) => {
      const idempotencyKey = `conformance-${crypto.randomUUID()}`;
      const ask = (loginId: string) =>
        desk.ask(contract.session.identify, { body: { loginId, transport: 'token' }, idempotencyKey });
      expectEqual((await ask('conformance')).status, 200, 'the first');
      expectEqual((await ask('another.one')).status, 422, 'the other');
    },
  }),
  ...checksOf('http', ['dev'], {
    'a repeated request has one effect and one answer (S-F6)': async (desk) => {
      const { secondLink, confirmationKey } = await identify(desk, 'twice@example.jp');
      const { completionToken } = await desk.get(registration.confirmKey, {
        body: { linkToken: secondLink, confirmationKey },
      });
      const body = { completionToken, loginId: 'only.account', password, nickname: 'はな' };
      const idempotencyKey = 'completion-0001';
      const replies = [];
      for (let sent = 0; sent < 3; sent++) {
        const { status, text } = await desk.ask(registration.complete, { body, idempotencyKey });
        replies.push(`${status} ${text}`);
      }
      expectEqual(new Set(replies).size, 1, 'different answers');
      expectEqual(replies[0]?.slice(0, 3), '201', 'status');
    },
    'twins at the same time have one effect (S-F6)': async (desk) => {
      const body = { email: 'twins@example.jp' };
      const replies = await Promise.all(
        Array.from({ length: 5 }, () => desk.ask(registration.start, { body, idempotencyKey: 'twins-0001' })),
      );
      const done = replies.filter(({ status }) => status === 202);
      expectEqual(new Set(done.map(({ text }) => text)).size, 1, 'different answers');
      expectEqual(
        replies.filter(({ status }) => status !== 202 && status !== 409).length,
        0,
        'other answers',
      );
      expectEqual((await desk.dev.mails({ to: body.email })).length, 1, 'mails');
    },
    'a key is forgotten after a day': async (desk) => {
      const ask = async () => {
        const body = { email: 'daily@example.jp' };
        return (await desk.get(registration.start, { body, idempotencyKey: 'daily-0001' })).id;
      };
      const first = await ask();
      await desk.dev.advance({ hours: 23 });
      expectEqual(await ask(), first, 'id within a day');
      await desk.dev.advance({ hours: 1 });
      expectEqual((await ask()) === first, false, 'the same id after a day');
    },
  }),
];
