import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { useMockPortal } from '../../test/mock-portal.js';
import '../portal/portal.define.js';
import { baseStyles } from './base.styles.js';
import { define } from './define.js';
import { HealthElement } from './health-element.js';
import { stateTexts } from './texts/states.js';

/** Shows a blood pressure, as soon as the portal has given it. */
class Probe extends HealthElement<typeof stateTexts, string> {
  static override styles = baseStyles;
  protected readonly messages = { ja: stateTexts, en: async () => stateTexts };
  protected override load = vi.fn(async () => '128/82');
  protected override contentView(words: string): unknown {
    return html`<p>${words}</p>`;
  }
  get asked(): number {
    return this.load.mock.calls.length;
  }
}
define('test-health', Probe);

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});

/** The page of the test stands on another origin than the portal. */
function show(client: PortalClient, attributes: { widget?: boolean; provider?: boolean } = {}): Probe {
  const { container } = render(
    html`<ikiiki-portal .client=${client} ?trusted-host=${attributes.provider}>
      <test-health ?trusted-host=${attributes.widget}></test-health>
    </ikiiki-portal>`,
  );
  return container.querySelector('test-health') as Probe;
}

describe('health data on a page of another origin', () => {
  it('is neither asked for nor shown, and the page’s developer reads what to do', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const client = await portal.signedIn();
    const restore = vi.spyOn(client.session, 'restore');
    const probe = show(client);
    await expect.element(page.getByText('このページには表示しません', { exact: false })).toBeVisible();
    expect([probe.asked, restore.mock.calls.length]).toEqual([0, 0]);
    expect(page.getByRole('button').query()).toBeNull();
    expect(String(logged.mock.calls[0]?.[0])).toContain('<ikiiki-embed widget=');
    logged.mockRestore();
  });

  it.each([{ provider: true }, { widget: true }])(
    'stands there where the society has declared the page trusted: %j',
    async (attributes) => {
      show(await portal.signedIn(), attributes);
      await expect.element(page.getByText('128/82')).toBeVisible();
    },
  );
});

it('stands on the portal’s own origin without being told', async () => {
  const client = await portal.signedIn();
  show({ ...client, baseUrl: new URL(location.origin) });
  await expect.element(page.getByText('128/82')).toBeVisible();
});
