import { ContextEvent } from '@lit/context';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-lit';
import { fakePortal } from '../../test/fake-portal.js';
import { type PortalHandle, portalContext } from '../foundation/portal-context.js';
import './portal.define.js';
import type { IkiikiPortal } from './portal.js';

async function provide(template: unknown): Promise<{ provider: IkiikiPortal; handle: () => PortalHandle }> {
  const { container } = render(template as ReturnType<typeof html>);
  const provider = container.querySelector('ikiiki-portal') as IkiikiPortal;
  await provider.updateComplete;
  const handle = () => {
    let given: PortalHandle | undefined;
    const below = provider.firstElementChild!;
    below.dispatchEvent(
      new ContextEvent(portalContext, below, (value) => {
        given = value;
      }),
    );
    return given!;
  };
  return { provider, handle };
}

describe('what it gives to the widgets below', () => {
  it('is one client for all, made when it is first asked for', async () => {
    const { handle } = await provide(
      html`<ikiiki-portal base-url="https://portal.example" session="token"><i></i></ikiiki-portal>`,
    );
    expect(handle().baseUrl).toBe('https://portal.example');
    const [one, two] = await Promise.all([handle().client(), handle().client()]);
    expect(one).toBe(two);
    expect(one.session.state).toEqual({ status: 'unknown' });
  });

  it('is the portal of the page itself where no other is named', async () => {
    const { handle } = await provide(html`<ikiiki-portal><i></i></ikiiki-portal>`);
    expect(handle().baseUrl).toBe(location.origin);
  });

  it('is the client that was made elsewhere, if one was', async () => {
    const { client } = fakePortal();
    const { handle } = await provide(html`<ikiiki-portal .client=${client}><i></i></ikiiki-portal>`);
    expect(await handle().client()).toBe(client);
  });

  it('holds sessions as the attribute says: a token needs no portal of the same origin, a cookie does', async () => {
    const { provider, handle } = await provide(
      html`<ikiiki-portal base-url="https://portal.example" session="token"><i></i></ikiiki-portal>`,
    );
    const withToken = await handle().client();
    const dispose = vi.spyOn(withToken, 'dispose');
    provider.session = 'cookie';
    await provider.updateComplete;
    expect(dispose).toHaveBeenCalledTimes(1);
    await expect(handle().client()).rejects.toMatchObject({ code: 'configuration' });
  });

  it('is let go with the element, not when the element is only moved', async () => {
    const { provider, handle } = await provide(html`<div><ikiiki-portal><i></i></ikiiki-portal></div>`);
    const client = await handle().client();
    const dispose = vi.spyOn(client, 'dispose');
    provider.parentElement!.append(provider);
    await Promise.resolve();
    expect(await handle().client()).toBe(client);
    provider.remove();
    await expect.poll(() => dispose.mock.calls.length).toBe(1);
  });
});

describe('colours', () => {
  const schemeBelow = (provider: IkiikiPortal) => getComputedStyle(provider.firstElementChild!).colorScheme;

  it('are those of the page, until the attribute says otherwise', async () => {
    const { provider } = await provide(html`<ikiiki-portal><i></i></ikiiki-portal>`);
    expect(schemeBelow(provider)).toBe(getComputedStyle(document.body).colorScheme);
    provider.theme = 'dark';
    await provider.updateComplete;
    expect(schemeBelow(provider)).toBe('dark');
  });
});
