import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { useMockPortal } from '../../test/mock-portal.js';
import { focused } from '../../test/wizard.js';
import '../portal/portal.define.js';
import type { IkiikiPortal } from '../portal/portal.js';
import { bannerStyles } from './banner.styles.js';
import { baseStyles } from './base.styles.js';
import { define } from './define.js';
import { MemberElement } from './member-element.js';
import type { ProblemText } from './problem-text.js';
import { stateTexts } from './texts/states.js';

/** A load whose answer a test gives. */
interface Load {
  answer(words: string): void;
  fail(): void;
}

/** Shows words that the test hands over, beside a field in which somebody types. */
class Probe extends MemberElement<typeof stateTexts, string> {
  static override styles = [...baseStyles, bannerStyles];
  protected readonly messages = { ja: stateTexts, en: async () => stateTexts };
  readonly loads: Load[] = [];
  forgotten = 0;
  explained: Promise<ProblemText> | undefined;

  protected override load(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.loads.push({
        answer: resolve,
        fail: () => reject(Object.assign(new Error('broken'), { code: 'internal_error' })),
      });
    });
  }
  protected override forget(): void {
    this.forgotten += 1;
  }
  protected override contentView(words: string): unknown {
    return html`<p>${words}</p>
      <input aria-label="typed" />`;
  }
  protected override explain(error: unknown): Promise<ProblemText> {
    this.explained = super.explain(error);
    return this.explained;
  }
  again(): void {
    void this.reload();
  }
}
define('test-member', Probe);

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});

const text = (part: string) => page.getByText(part, { exact: false });
const typed = () => page.getByLabelText('typed');
const alert = () => page.getByRole('alert');

function show(client: PortalClient) {
  const { container } = render(
    html`<ikiiki-portal .client=${client}><test-member></test-member></ikiiki-portal>`,
  );
  return {
    provider: container.querySelector('ikiiki-portal') as IkiikiPortal,
    probe: container.querySelector('test-member') as Probe,
  };
}

/** A load of it, the first being 0, once it is asked for. */
const loadOf = (probe: Probe, at: number): Promise<Load> =>
  vi.waitFor(() => {
    const load = probe.loads[at];
    if (!load) throw new Error(`load ${at} has not begun`);
    return load;
  });

/** Lets a load fail that no longer matters, until that would be seen. */
async function failTooLate(probe: Probe, at: number): Promise<void> {
  (await loadOf(probe, at)).fail();
  await vi.waitFor(() => expect(probe.explained).toBeDefined());
  await probe.explained;
  await probe.updateComplete;
}

/** A widget that shows its first content. */
async function shown() {
  const client = await portal.signedIn();
  const { provider, probe } = show(client);
  (await loadOf(probe, 0)).answer('first');
  await expect.element(text('first')).toBeVisible();
  return { client, provider, probe };
}

describe('another language', () => {
  it('takes nothing away from a member: not what is shown, not what was typed', async () => {
    const { provider, probe } = await shown();
    await typed().fill('東京都');
    for (const lang of ['en', 'ja']) {
      provider.lang = lang;
      await vi.waitFor(() => expect(probe.shadowRoot!.querySelector('.ik')).toHaveAttribute('lang', lang));
      await expect.element(typed()).toHaveValue('東京都');
    }
    expect([probe.loads.length, probe.forgotten]).toEqual([1, 0]);
  });

  it('another portal that cannot be reached shows nothing of the one before', async () => {
    const { provider } = await shown();
    const client = portal.newClient();
    vi.spyOn(client.session, 'restore').mockRejectedValue(
      Object.assign(new Error('cut'), { code: 'network' }),
    );
    provider.client = client;
    await expect.element(alert()).toBeVisible();
    expect(text('first').query()).toBeNull();
  });
});

describe('a load that fails', () => {
  it('after the content came leaves it there, with the focus, below what went wrong', async () => {
    const { probe } = await shown();
    await typed().fill('東京都');
    probe.again();
    (await loadOf(probe, 1)).fail();
    await expect.element(alert()).toBeVisible();
    await expect.element(text('first')).toBeVisible();
    await expect.element(typed()).toHaveValue('東京都');
    expect(focused()?.matches('input')).toBe(true);
    expect(probe.matches(':state(error)')).toBe(true);
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    (await loadOf(probe, 2)).answer('second');
    await expect.element(text('second')).toBeVisible();
    expect(alert().query()).toBeNull();
    await expect.element(typed()).toHaveValue('東京都');
  });

  it('too late, when a newer one has answered, changes nothing', async () => {
    const { probe } = await shown();
    probe.again();
    probe.again();
    (await loadOf(probe, 2)).answer('third');
    await expect.element(text('third')).toBeVisible();
    await failTooLate(probe, 1);
    expect(alert().query()).toBeNull();
    expect(probe.matches(':state(ready)')).toBe(true);
  });

  it('of the member before is not told to the next', async () => {
    const { client, probe } = await shown();
    probe.again();
    await loadOf(probe, 1);
    await client.session.logOut();
    const { flow } = await client.session.identify({ loginId: 'new.member' });
    await client.session.logIn({ flow, password: 'Hajimete-Tsuki42' });
    const theirs = await loadOf(probe, 2);
    expect(text('first').query()).toBeNull();
    await failTooLate(probe, 1);
    expect(probe.matches(':state(loading)')).toBe(true);
    theirs.answer('theirs');
    await expect.element(text('theirs')).toBeVisible();
    expect(probe.forgotten).toBe(1);
  });
});
