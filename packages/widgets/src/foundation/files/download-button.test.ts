import type { CallOptions, PortalFile } from '@ikiiki/sdk';
import { html, LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../../test/accessibility.js';
import { useMockPortal } from '../../../test/mock-portal.js';
import { announce } from '../announce.js';
import { baseStyles } from '../base.styles.js';
import { explain } from '../explain.js';
import { buttonStyles } from '../form/button.styles.js';
import type { Language } from '../language.js';
import { downloadTextsEn } from '../texts/download.en.js';
import { downloadTexts } from '../texts/download.js';
import { networkTexts } from '../texts/form.js';
import { Downloads } from './download-button.js';
import { downloadButtonStyles } from './download-button.styles.js';

type Load = (options: CallOptions) => Promise<PortalFile>;

class FilesOfATest extends LitElement {
  static override styles = [...baseStyles, buttonStyles, downloadButtonStyles];
  loads: readonly Load[] = [];
  language: Language = 'ja';
  readonly downloads = new Downloads({
    texts: () => (this.language === 'ja' ? downloadTexts : downloadTextsEn),
    language: () => this.language,
    announce: (text) => announce(this.renderRoot.querySelector('.ik-live'), text),
    explain: (error) => explain(error, this.language, networkTexts),
    redraw: () => this.requestUpdate(),
  });
  protected override render(): unknown {
    const label = (number: number) =>
      this.language === 'ja' ? `資料${number}を保存` : `Save file ${number}`;
    return html`<div class="ik">
      ${this.loads.map((load, index) => this.downloads.button({ id: `${index}`, label: label(index + 1), load }))}
      <p class="ik-live" role="status"></p>
    </div>`;
  }
}
customElements.define('files-of-a-test', FilesOfATest);

function show(language: Language, ...loads: Load[]): FilesOfATest {
  const { container } = render(
    html`<files-of-a-test .loads=${loads} .language=${language}></files-of-a-test>`,
  );
  return container.querySelector('files-of-a-test')!;
}

/** A file that comes when it is told to. */
function file(name = '健診のご案内.pdf') {
  let told: CallOptions = {};
  let settle = { resolve: (_: PortalFile) => {}, reject: (_: unknown) => {} };
  let calls = 0;
  const load: Load = (options) => {
    told = options;
    calls += 1;
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    });
  };
  return {
    load,
    calls: () => calls,
    signal: () => told.signal,
    comes: (loaded: number, total: number | undefined, interrupted = false) =>
      told.onProgress?.({ loaded, total, interrupted }),
    isHere: () => settle.resolve({ blob: new Blob(['x']), name }),
    fails: (code: string) => settle.reject(Object.assign(new Error(code), { code, retryable: true })),
  };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const bar = () => page.getByRole('progressbar');
const says = (text: string) => page.getByText(text, { exact: true });
const spoken = () => page.getByRole('status');

let saved: string[];
beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a button that saves a file', () => {
  it('tells how far it has come, saves it, and says so', async () => {
    const one = file();
    const element = show('ja', one.load);
    await button('資料1を保存').click();
    await expect.element(spoken()).toHaveTextContent('ファイルを受け取っています…');
    await expect.element(bar()).not.toHaveAttribute('value');
    one.comes(340_000, 1_200_000);
    await expect.element(bar()).toHaveAttribute('value', '340000');
    await expect.element(bar()).toHaveAttribute('max', '1200000');
    await expect.element(bar()).toHaveAttribute('aria-valuetext', '1.2 MBのうち340 KBを受け取りました');
    expect(await accessibilityFindings(element)).toEqual([]);
    one.isHere();
    await expect.element(spoken()).toHaveTextContent('健診のご案内.pdfを保存しました。');
    expect(saved).toEqual(['健診のご案内.pdf']);
    expect(bar().query()).toBeNull();
  });

  it('of unknown length tells what is here', async () => {
    const one = file();
    show('en', one.load);
    await button('Save file 1').click();
    one.comes(2_000, undefined);
    await expect.element(says('2 kB received')).toBeVisible();
    await expect.element(bar()).not.toHaveAttribute('value');
  });

  it('says when it goes on after a cut, at the bar and aloud', async () => {
    const one = file();
    show('ja', one.load);
    await button('資料1を保存').click();
    one.comes(500, 1_000);
    one.comes(500, 1_000, true);
    await expect.element(says('通信が途切れました。続きを受け取っています…').first()).toBeVisible();
    await expect.element(spoken()).toHaveTextContent('通信が途切れました。続きを受け取っています…');
    await expect.element(bar()).toHaveAttribute('value', '500');
    one.comes(700, 1_000);
    await expect.element(says('1 KBのうち700 byteを受け取りました')).toBeVisible();
  });

  it('speaks of its progress every five seconds at most', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const one = file();
    show('ja', one.load);
    await button('資料1を保存').click();
    one.comes(1_000, 9_000);
    await expect.element(spoken()).toHaveTextContent('ファイルを受け取っています…');
    now.mockReturnValue(6_000);
    one.comes(2_000, 9_000);
    await expect.element(spoken()).toHaveTextContent('9 KBのうち2 KBを受け取りました');
  });

  it('pressed twice loads once', async () => {
    const one = file();
    show('ja', one.load);
    await button('資料1を保存').dblClick();
    await expect.element(button('資料1を保存')).toHaveAttribute('aria-disabled', 'true');
    expect(one.calls()).toBe(1);
  });

  it('can be cancelled: nothing is saved, and the focus goes back to the button', async () => {
    const one = file();
    const element = show('ja', one.load);
    await button('資料1を保存').click();
    one.comes(500, 1_000);
    await button('中止する：資料1を保存').click();
    expect(one.signal()?.aborted).toBe(true);
    await expect.element(spoken()).toHaveTextContent('受け取りを中止しました。');
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).toBe('資料1を保存');
    await expect.element(button('資料1を保存')).not.toHaveAttribute('aria-disabled');
    one.comes(800, 1_000);
    await element.updateComplete;
    expect(bar().query()).toBeNull();
    expect(saved).toEqual([]);
  });

  it('tells at its place what went wrong, and tries again', async () => {
    const [one, other] = [file(), file('別の資料.pdf')];
    show('ja', one.load, other.load);
    await button('資料1を保存').click();
    await button('資料2を保存').click();
    one.fails('network');
    await expect.element(page.getByRole('alert')).toHaveTextContent(networkTexts.unreachable);
    other.isHere();
    await expect.poll(() => saved).toEqual(['別の資料.pdf']);
    await button('もう一度、資料1を保存').click();
    expect(page.getByRole('alert').query()).toBeNull();
    one.isHere();
    await expect.poll(() => saved).toEqual(['別の資料.pdf', '健診のご案内.pdf']);
  });

  it('is left by whoever logs out: what is under way ends, and nothing of it is shown', async () => {
    const one = file();
    const element = show('ja', one.load);
    await button('資料1を保存').click();
    element.downloads.leave();
    element.requestUpdate();
    await element.updateComplete;
    expect(one.signal()?.aborted).toBe(true);
    expect(bar().query()).toBeNull();
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it('at 360 px stands within the page', async () => {
    await page.viewport(360, 740);
    const one = file();
    const element = show('ja', one.load);
    await button('資料1を保存').click();
    one.comes(340_000, 1_200_000);
    await expect.element(bar()).toBeVisible();
    expect(element.scrollWidth).toBeLessThanOrEqual(360);
    await page.viewport(1280, 720);
  });
});

describe('on a portal whose connection is cut', () => {
  const portal = useMockPortal();

  it('the file is whole all the same', async () => {
    const text = Array.from({ length: 9_999 }, (_, line) => `${line} 行目\n`).join('');
    const noticeId = await portal.dev.publishNotice({
      title: '資料',
      attachments: [{ name: '手引き.txt', text }],
    });
    await portal.dev.addFault({ operation: 'notices.attachment', cut: 'midway', times: 2 });
    const signedIn = await portal.signedIn(2);
    const { attachments } = await signedIn.notices.get({ noticeId });
    const ids = { noticeId, attachmentId: attachments[0]?.id ?? '' };
    const loaded: Promise<PortalFile>[] = [];
    const cuts: number[] = [];
    show('ja', (options) => {
      const onProgress: CallOptions['onProgress'] = (progress) => {
        if (progress.interrupted) cuts.push(progress.loaded);
        options.onProgress?.(progress);
      };
      const file = signedIn.notices.attachment(ids, { ...options, onProgress });
      loaded.push(file);
      return file;
    });
    await button('資料1を保存').click();
    await expect.poll(() => saved, { timeout: 5_000 }).toEqual(['手引き.txt']);
    expect(await (await loaded[0])?.blob.text()).toBe(text);
    expect(cuts).toHaveLength(2);
  });
});
