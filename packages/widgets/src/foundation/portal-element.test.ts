import { html, LitElement } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-lit';
import '../portal/portal.define.js';
import { IkiikiPortal } from '../portal/portal.js';
import { baseStyles } from './base.styles.js';
import { define } from './define.js';
import { PortalElement } from './portal-element.js';

const ja = { hello: 'こんにちは' };

class Probe extends PortalElement<typeof ja> {
  static override styles = baseStyles;
  protected readonly messages = { ja, en: async () => ({ hello: 'Hello' }) };
  protected override view(): unknown {
    return html`<p class="text">${this.texts.hello}</p>`;
  }
  say(text: string): void {
    this.announce(text);
  }
  reach() {
    return this.portalClient();
  }
  show(state: 'loading' | 'ready'): void {
    this.state = state;
  }
  get text(): string {
    return this.renderRoot.querySelector('.text')?.textContent ?? '';
  }
  get textLanguage(): string | null | undefined {
    return this.renderRoot.querySelector('.ik')?.getAttribute('lang');
  }
  get live(): string {
    return this.renderRoot.querySelector('.ik-live')?.textContent ?? '';
  }
}
define('test-probe', Probe);

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

async function probe(template: unknown): Promise<Probe> {
  const { container } = render(template as ReturnType<typeof html>);
  const element = container.querySelector('test-probe') as Probe;
  await element.updateComplete;
  return element;
}

describe('language', () => {
  it('is Japanese where nobody says otherwise, and is marked as such for screen readers', async () => {
    const element = await probe(html`<test-probe></test-probe>`);
    expect([element.text, element.textLanguage]).toEqual(['こんにちは', 'ja']);
  });

  it('is that of the page, of the provider before it, and of the widget before both', async () => {
    document.documentElement.lang = 'en-US';
    expect((await probe(html`<test-probe></test-probe>`)).text).toBe('Hello');
    const provided = html`<ikiiki-portal lang="ja"><test-probe></test-probe></ikiiki-portal>`;
    const inJapanese = await probe(provided);
    await vi.waitFor(() => expect(inJapanese.text).toBe('こんにちは'));
    const own = html`<ikiiki-portal lang="ja"><test-probe lang="en"></test-probe></ikiiki-portal>`;
    expect((await probe(own)).text).toBe('Hello');
  });

  it('follows a provider that changes it', async () => {
    const element = await probe(html`<ikiiki-portal><test-probe></test-probe></ikiiki-portal>`);
    element.closest('ikiiki-portal')!.lang = 'en';
    await vi.waitFor(() => expect(element.text).toBe('Hello'));
  });
});

describe('the portal', () => {
  it('is found although the provider is defined after the widget', async () => {
    const element = await probe(html`<late-portal lang="en"><test-probe></test-probe></late-portal>`);
    customElements.define('late-portal', class extends IkiikiPortal {});
    await vi.waitFor(() => expect(element.text).toBe('Hello'));
  });

  it('is that of the new provider when a widget is moved', async () => {
    const element = await probe(html`<ikiiki-portal lang="en"><test-probe></test-probe></ikiiki-portal>`);
    await vi.waitFor(() => expect(element.text).toBe('Hello'));
    document.body.append(element);
    await vi.waitFor(() => expect(element.text).toBe('こんにちは'));
    element.remove();
  });

  it('is missed with a sentence that says what to write', async () => {
    const element = await probe(html`<test-probe></test-probe>`);
    await expect(element.reach()).rejects.toThrow('<test-probe> needs an <ikiiki-portal base-url="…">');
  });
});

it('announces the same text twice as two texts, or a screen reader would stay silent', async () => {
  const element = await probe(html`<test-probe></test-probe>`);
  element.say('コピーしました');
  const first = element.live;
  element.say('コピーしました');
  expect(element.live).not.toBe(first);
});

it('shows its state to the page as a custom state, one at a time', async () => {
  const element = await probe(html`<test-probe></test-probe>`);
  element.show('loading');
  await element.updateComplete;
  expect(element.matches(':state(loading)')).toBe(true);
  element.show('ready');
  await element.updateComplete;
  expect([element.matches(':state(loading)'), element.matches(':state(ready)')]).toEqual([false, true]);
});

describe('define', () => {
  it('is harmless a second time and tells the console when the versions differ', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(define('test-probe', Probe)).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    customElements.define('test-foreign', class extends LitElement {});
    expect(define('test-foreign', class extends Probe {})).toBe(false);
    expect(warn.mock.calls[0]?.[0]).toContain(
      '<test-foreign> is already defined by version undefined; version 0',
    );
    warn.mockRestore();
  });
});
