import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testOrigin } from '../../http/test-request.js';
import { createMockPortal } from '../../index.js';

const portal = createMockPortal();
const hostile = '<img src=x onerror=alert(1)>"\'&';
beforeAll(async () => {
  const world = await portal.world();
  world.portal.mailer.queue({
    to: `hanako@example.jp${hostile}`,
    subject: hostile,
    text: `See http://localhost:4010/register#link=abc ${hostile}`,
    html: `<p>${hostile}<script>alert(1)</script></p>`,
    locale: 'ja',
  });
});
afterAll(() => portal.close());

const page = (path: string) => portal.fetch(testOrigin + path, { headers: { Accept: 'text/html' } });

async function newestMail(): Promise<string> {
  const mails = (await (await portal.fetch(`${testOrigin}/_dev/mails`)).json()) as { id: string }[];
  return `/_dev/mail/${mails[0]?.id}`;
}

describe('pages for developers', () => {
  it.each(['/_dev', '/_dev/mail', '/_dev/people', '/problems/link_invalid', '/'])(
    '%s runs nothing inline and loads nothing from elsewhere',
    async (path) => {
      const answer = await page(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      const text = await answer.text();
      expect(text).not.toMatch(/<[^>]* (?:style|on\w+)=|<style|<[^>]* (?:src|href)="https?:/);
    },
  );

  it('show what was mailed as text, whatever it is', async () => {
    for (const path of ['/_dev/mail', await newestMail()]) {
      const text = await (await page(path)).text();
      expect(text).not.toContain('<img');
      expect(text).toContain('&lt;img src=x');
    }
  });

  it("a mail's links can be clicked", async () => {
    const text = await (await page(await newestMail())).text();
    expect(text).toContain('<a href="http://localhost:4010/register#link=abc">');
  });

  it("a mail's own HTML stands in a frame that runs nothing", async () => {
    const path = await newestMail();
    expect(await (await page(path)).text()).toMatch(
      /<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/,
    );
    const policy = (await page(`${path}/html`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toContain('script');
  });

  it('are of use without JavaScript: a button is a form that leads back', async () => {
    const press = (path: string, body: string) =>
      portal.fetch(`${testOrigin}/_dev${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,*/*;q=0.8' },
        body,
        redirect: 'manual',
      });
    const faults = async () => (await portal.fetch(`${testOrigin}/_dev/faults`)).json();
    const added = await press('/faults', 'operation=registration.start&problem=&delayMs=20&cut=&times=2');
    expect([added.status, added.headers.get('location')]).toEqual([303, '/_dev']);
    expect(await faults()).toMatchObject([{ operation: 'registration.start', delayMs: 20, times: 2 }]);
    expect((await press('/faults/clear', '')).status).toBe(303);
    expect(await faults()).toEqual([]);
    expect((await press('/clock/freeze', '')).status).toBe(303);
    expect(await (await page('/_dev')).text()).toContain('frozen');
    expect((await press('/clock/resume', '')).status).toBe(303);
  });

  it('people are listed for people and for programs', async () => {
    const ask = (accept: string) =>
      portal.fetch(`${testOrigin}/_dev/people`, { headers: { Accept: accept } });
    expect(await (await ask('text/html,application/xhtml+xml,*/*;q=0.8')).text()).toContain('青葉 みなと');
    const listed = (await (await ask('application/json')).json()) as { insuredNumber: string }[];
    expect(listed[0]).toMatchObject({
      insuredNumber: '1255003456',
      birthDate: '2000-05-05',
      registered: false,
    });
    expect((await ask('*/*')).headers.get('content-type')).toBe('application/json');
  });
});
