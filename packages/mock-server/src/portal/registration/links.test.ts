import { readdirSync, readFileSync } from 'node:fs';
import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newcomer, proveIdentity, register, startRegistration } from '../test-journey.js';
import { hourMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const inspect = (linkToken: string) => world.ask(registration.inspectLink, { body: { linkToken } });

describe('tokens', () => {
  it('S-L1: are 256 bits of base64url, evenly drawn', () => {
    const counts = new Map<string, number>();
    const tokens = new Set<string>();
    for (let drawn = 0; drawn < 10_000; drawn += 1) {
      const token = world.world.portal.random.token(32);
      expect(token).toMatch(/^[\w-]{43}$/);
      tokens.add(token);
      // The last character holds four bits only.
      for (const character of token.slice(0, -1)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(tokens.size).toBe(10_000);
    const expected = (10_000 * 42) / 64;
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(64);
    // 63 degrees of freedom: beyond 130 once in a million runs.
    expect(chiSquare).toBeLessThan(130);
  });

  it('S-L1: no decision of the portal draws from anything but the randomness port', () => {
    const folder = new URL('../', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    expect(sources.length).toBeGreaterThan(40);
    for (const name of sources) {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(
        /Math\.random|randomUUID|getRandomValues|Date\.now|new Date\(\)/,
      );
    }
  });

  it('S-L2: nothing stored holds a token or a key that went out', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    const { body } = await world.ask(registration.confirmKey, {
      body: { linkToken: link2, confirmationKey: key },
    });
    const { db } = world.world.portal;
    const tables = [
      'mail_links',
      'registrations',
      'completions',
      'throttles',
      'server_keys',
      'accounts',
    ] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    const stored = JSON.stringify(rows);
    expect(stored).toContain(newcomer.email);
    for (const secret of [link1, link2, key, key.replace('-', ''), body.completionToken]) {
      expect(stored).not.toContain(secret);
    }
  });
});

describe('a link', () => {
  it('S-L3: looked at any number of times, also by a scanner that runs the page, still serves its owner', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    for (let look = 0; look < 6; look += 1) {
      expect((await inspect(link1)).body.step).toBe('identity');
      expect((await inspect(link2)).body.step).toBe('confirmation');
    }
    const confirm = () =>
      world.ask(registration.confirmKey, { body: { linkToken: link2, confirmationKey: key } });
    await confirm();
    // A reloaded page confirms again.
    const { body } = await confirm();
    const { email: _, ...account } = newcomer;
    const completed = await world.ask(registration.complete, {
      body: { completionToken: body.completionToken, ...account },
    });
    expect(completed.status).toBe(201);
  });

  it('S-L3: is dead when its registration is complete, and so is everything else of it', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    const { body } = await world.ask(registration.confirmKey, {
      body: { linkToken: link2, confirmationKey: key },
    });
    const { email: _, ...account } = newcomer;
    const complete = () =>
      world.ask(registration.complete, { body: { completionToken: body.completionToken, ...account } });
    expect((await complete()).status).toBe(201);
    const afterwards = [
      await inspect(link1),
      await inspect(link2),
      await world.ask(registration.confirmKey, { body: { linkToken: link2, confirmationKey: key } }),
      await complete(),
    ];
    for (const { status, problem } of afterwards) {
      expect([status, problem.code, problem.email]).toEqual([410, 'link_invalid', newcomer.email]);
    }
  });

  it('S-L5: is alive at 2:59:59.999 and dead at 3:00:00.000, whichever of the two it is', async () => {
    const { link1, link2 } = await proveIdentity(world);
    const expiresAt = world.now() + 3 * hourMs;
    await world.advance(3 * hourMs - 1);
    for (const token of [link1, link2]) {
      const alive = await inspect(token);
      expect([alive.status, Date.parse(alive.body.linkExpiresAt)]).toEqual([200, expiresAt]);
    }
    await world.advance(1);
    for (const token of [link1, link2]) {
      const dead = await inspect(token);
      expect([dead.status, dead.problem.code, dead.problem.email]).toEqual([
        410,
        'link_invalid',
        newcomer.email,
      ]);
    }
  });

  it('S-L5: used, replaced and expired links say exactly the same', async () => {
    const used = await startRegistration(world, newcomer.email);
    await world.advance(minuteMs);
    await register(world);
    const replaced = used;
    const said = async (token: string) => {
      const { requestId: _, instance: __, ...problem } = (await inspect(token)).problem;
      return problem;
    };
    const usedUp = await world.newestToken(newcomer.email);
    await world.advance(3 * hourMs);
    expect(await said(usedUp)).toEqual(await said(replaced));
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(42), '../../etc/passwd', "' or 1=1 --", '確認'])(
    'S-L5: %j is refused like an unknown one and tells no address',
    async (token) => {
      const answer = await inspect(token);
      expect(answer.status).toBe(token === '' ? 400 : 410);
      expect(answer.problem.email).toBeUndefined();
    },
  );

  it('S-L5: cut off by a mail program it is unknown, not half right', async () => {
    const token = await startRegistration(world, newcomer.email);
    expect((await inspect(token.slice(0, -1))).problem.code).toBe('link_invalid');
    expect((await inspect(`${token}=`)).problem.code).toBe('link_invalid');
  });

  it('S-L6: carries its token in the fragment, on a line of its own', async () => {
    await startRegistration(world, newcomer.email);
    const [mail] = await world.mails();
    const [link = ''] = mail?.links ?? [];
    expect(mail?.text.split('\n')).toContain(link);
    expect(mail?.html).toContain(`<a href="${link}">${link}</a>`);
    expect(new URL(link).search + new URL(link).pathname).toBe('/register');
  });

  it('S-L5: says in the mail, in Japan’s time, until when it works', async () => {
    await startRegistration(world, newcomer.email);
    const [mail] = await world.mails();
    expect(mail?.text).toContain('2026年11月22日(日) 12:00(日本時間)');
  });
});
