import type { PortalClient } from '@ikiiki/sdk';
import { uploadRefusals } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../../test/accessibility.js';
import { useMockPortal } from '../../../test/mock-portal.js';
import { chooseFiles, receipt } from '../../../test/receipts.js';
import '../../../test/upload-sample.js';
import { uploadTextsEn } from '../texts/upload.en.js';
import { uploadTexts } from '../texts/upload.js';

const portal = useMockPortal();
let client: PortalClient;

beforeEach(async () => {
  document.documentElement.lang = 'ja';
  client = await portal.signedIn();
});
afterEach(() => vi.restoreAllMocks());

function show(lang = 'ja') {
  const { container } = render(html`<upload-sample lang=${lang} .client=${client}></upload-sample>`);
  return container.querySelector('upload-sample')!;
}

const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
const press = (name: string) => page.getByRole('button', { name, exact: true });
const input = async () => {
  await expect.element(page.getByLabelText('ファイルを選ぶ')).toBeInTheDocument();
  return page.getByLabelText('ファイルを選ぶ').element() as HTMLInputElement;
};
const choose = async (...files: readonly File[]) => chooseFiles(await input(), ...files);
const says = (name: string, text: string) =>
  expect.poll(() => row(name).query()?.textContent?.replace(/\s+/g, ' ')).toContain(text);

/** Lets the portal answer the parts of a file one by one. */
function holdParts() {
  const send = client.uploads.append.bind(client.uploads);
  let release: () => void = () => undefined;
  vi.spyOn(client.uploads, 'append').mockImplementation(async (asked, options) => {
    await new Promise<void>((resolve, reject) => {
      release = resolve;
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    });
    return send(asked, options);
  });
  return () => release();
}

describe('files that go with an application', () => {
  it('are sent one after the other, and say so at their row', async () => {
    const sample = show();
    await choose(receipt('接種の領収書.png'), receipt('明細.png', 200_000));
    await says('接種の領収書.png', '送信済み');
    await says('明細.png', '送信済み');
    expect(sample.field.unfinished).toBeUndefined();
    expect(sample.changes).toBe(2);
    const uploads = await Promise.all(
      sample.field.uploadIds.map((uploadId) => client.uploads.get({ uploadId })),
    );
    expect(uploads.map(({ name }) => name)).toEqual(['接種の領収書.png', '明細.png']);
  });

  it('can be chosen by keyboard, and dropped', async () => {
    show();
    await input();
    await userEvent.tab();
    const sample = document.querySelector('upload-sample')!;
    expect(sample.shadowRoot?.activeElement?.id).toBe('receipts');
    const transfer = new DataTransfer();
    transfer.items.add(receipt());
    sample.shadowRoot
      ?.querySelector('.ik-drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await says('領収書.png', '送信済み');
  });

  it('show how far they are, for everybody', async () => {
    const next = holdParts();
    const sample = show();
    await choose(receipt('領収書.png', 300_000));
    const bar = page.getByRole('progressbar', { name: '領収書.pngの送信' });
    await says('領収書.png', '送信しています（0%）');
    next();
    await says('領収書.png', '送信しています（22%）');
    await expect.element(bar).toHaveAttribute('aria-valuetext', '22%');
    expect(await accessibilityFindings(sample)).toEqual([]);
  });

  it('go on while another tab has attached something too', async () => {
    const next = holdParts();
    const sample = show();
    await choose(receipt('領収書.png', 300_000));
    await says('領収書.png', '送信しています（0%）');
    expect(sample.field.hasUnsent).toBe(true);
    const bytes = { mediaType: 'application/pdf', size: 1_000, received: 1_000 };
    sample.field.add([{ id: 'other', name: '明細.pdf', state: 'ready', ...bytes }]);
    await says('明細.pdf', '送信済み');
    vi.restoreAllMocks();
    next();
    await says('領収書.png', '送信済み');
    expect(sample.field.uploadIds).toHaveLength(2);
    expect(sample.field.hasUnsent).toBe(false);
  });

  it('can be paused, and go on from where they were', async () => {
    const next = holdParts();
    const sample = show();
    await choose(receipt('領収書.png', 300_000));
    await says('領収書.png', '送信しています（0%）');
    next();
    await says('領収書.png', '22%');
    await press('一時停止（領収書.png）').click();
    await says('領収書.png', '止めています（22%まで送信済み）');
    expect(sample.field.unfinished).toBe(uploadTexts.filesStopped);
    expect(sample.shadowRoot?.activeElement?.textContent).toContain('続きから送る');
    vi.restoreAllMocks();
    await press('続きから送る（領収書.png）').click();
    await says('領収書.png', '送信済み');
  });

  it('can be called off, and nothing of them stays', async () => {
    const next = holdParts();
    const sample = show();
    await choose(receipt('領収書.png', 300_000));
    await says('領収書.png', '（0%）');
    next();
    await says('領収書.png', '22%');
    const { uploadId = '' } = vi.mocked(client.uploads.append).mock.calls[0]?.[0] ?? {};
    await press('やめる（領収書.png）').click();
    await expect.element(row('領収書.png')).not.toBeInTheDocument();
    expect(sample.shadowRoot?.activeElement?.id).toBe('receipts');
    await expect.poll(() => client.uploads.get({ uploadId }).catch((error) => error.code)).toBe('not_found');
    expect(sample.field.uploadIds).toEqual([]);
  });

  it('go on by themselves when the line comes back', async () => {
    show();
    const fault = await portal.dev.addFault({ operation: 'uploads.append', cut: 'before' });
    await choose(receipt('領収書.png', 300_000));
    await says('領収書.png', '通信が切れました（0%まで送信済み）。つながると、続きから送ります。');
    await portal.dev.removeFault(fault.id);
    window.dispatchEvent(new Event('online'));
    await says('領収書.png', '送信済み');
  });

  it('go on by a press, where the device does not notice that the line is back', async () => {
    show();
    const fault = await portal.dev.addFault({ operation: 'uploads.append', cut: 'before' });
    await choose(receipt('領収書.png', 100_000));
    await says('領収書.png', '通信が切れました');
    await portal.dev.removeFault(fault.id);
    await press('続きから送る（領収書.png）').click();
    await says('領収書.png', '送信済み');
  });

  it('are taken back once they are there', async () => {
    const sample = show();
    await choose(receipt());
    await says('領収書.png', '送信済み');
    const [uploadId = ''] = sample.field.uploadIds;
    await press('削除する（領収書.png）').click();
    await expect.poll(() => client.uploads.get({ uploadId }).catch((error) => error.code)).toBe('not_found');
    expect(sample.field.uploadIds).toEqual([]);
  });

  it('each have their own error, and the others go through', async () => {
    const sample = show();
    await choose(
      new File(['MZ'], '領収書.pdf.exe', { type: 'application/pdf' }),
      new File(['<svg/>'], '領収書.png', { type: 'image/png' }),
      receipt('大きい.png', 11_000_000),
      receipt('よい.png'),
    );
    await says('よい.png', '送信済み');
    await says('領収書.pdf.exe', '＊お受けできるのは、PDF・JPEG・PNG・WebPのファイルです。');
    await says('領収書.png', '＊ファイルの中身と名前（拡張子）が合っていません。');
    await says('大きい.png', '＊10MBをこえています。');
    expect(sample.field.unfinished).toBe(uploadTexts.filesStopped);
    expect(await accessibilityFindings(sample)).toEqual([]);
    for (const name of ['領収書.pdf.exe', '領収書.png', '大きい.png']) {
      await press(`一覧から消す（${name}）`).click();
    }
    expect(sample.field.unfinished).toBeUndefined();
  });

  it('are five at most', async () => {
    show();
    await choose(...[1, 2, 3, 4, 5, 6].map((number) => receipt(`${number}枚目.png`)));
    await says('5枚目.png', '送信済み');
    await says('6枚目.png', '＊お送りいただけるのは5つまでです。');
  });

  it('of an application are there when it is opened again', async () => {
    const upload = await client.uploads.send(receipt());
    const sample = show();
    await input();
    sample.show([upload]);
    await says('領収書.png', '送信済み');
    expect(sample.field.uploadIds).toEqual([upload.id]);
  });

  it('may be tried again where the portal was busy', async () => {
    show();
    await portal.dev.addFault({ operation: 'uploads.finish', problem: 'overloaded', times: 5 });
    await choose(receipt());
    await says('領収書.png', '＊ただいま混み合っています。');
    await portal.dev.clearFaults();
    await press('続きから送る（領収書.png）').click();
    await says('領収書.png', '送信済み');
  });
});

it('every reason for a refusal is read in Japanese and in English', () => {
  for (const { fileRefusal } of [uploadTexts, uploadTextsEn]) {
    const texts = uploadRefusals.map(fileRefusal);
    expect(new Set(texts).size).toBe(uploadRefusals.length);
    expect(texts).not.toContain('');
  }
});
