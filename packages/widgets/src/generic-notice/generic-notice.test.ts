import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import './generic-notice.define.js';
import type { IkiikiGenericNotice } from './generic-notice.js';

const portal = useMockPortal();

beforeEach(async () => {
  document.documentElement.lang = 'ja';
  await page.viewport(1000, 900);
});

function show(client: PortalClient, { lang = 'ja', trusted = true } = {}): IkiikiGenericNotice {
  const { container } = render(
    html`<ikiiki-generic-notice ?trusted-host=${trusted} lang=${lang} .client=${client}></ikiiki-generic-notice>`,
  );
  return container.querySelector('ikiiki-generic-notice')!;
}

async function signedInAs(loginId: string, password: string): Promise<PortalClient> {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const words = (text: string | RegExp) => page.getByText(text, { exact: false }).first();
const focused = ({ shadowRoot }: IkiikiGenericNotice) =>
  shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim();

describe('a notice', () => {
  it('says in a sentence what would be saved, and compares drug by drug', async () => {
    const widget = show(await portal.signedIn());
    await expect
      .element(words('ジェネリック医薬品に切り替えると、お支払いは'))
      .toHaveTextContent(
        'ジェネリック医薬品に切り替えると、お支払いは4,520円から988円になり、3,532円下がる見込みです。',
      );
    const table = page.getByRole('table', { name: '2026年8月のお薬ごとの比較' });
    const row = table.getByRole('row').nth(1);
    expect(row.getByRole('rowheader').element().textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'カゼミナール錠20mg 2026年8月7日・56日分 薬局：みどり橋薬局 切り替え先の例：カゼミナ錠20mg「アオバ」',
    );
    expect(
      row
        .getByRole('cell')
        .elements()
        .map(({ textContent }) => textContent?.replace(/\s+/g, '')),
    ).toEqual(['2,376円うち特別の料金987円', '393円', '1,983円']);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('says to ask a doctor or pharmacist, and that not every drug has a generic', async () => {
    show(await portal.signedIn());
    await expect.element(words('かかりつけの医師・薬剤師にご相談ください。')).toBeVisible();
    await expect.element(words('すべてのお薬にジェネリック医薬品があるわけではありません。')).toBeVisible();
  });

  it('shows its sum step by step, when it is asked for', async () => {
    const widget = show(await portal.signedIn());
    await words('計算のしかた：カゼミナール錠20mg').click();
    const sums = [...widget.shadowRoot!.querySelectorAll('.ik-sum')];
    expect(sums.map((sum) => (sum as HTMLDetailsElement).open)).toEqual([true, false, false]);
    expect(
      [...(sums[0]?.querySelectorAll('li') ?? [])].map((step) => step.textContent?.replace(/\s+/g, ' ')),
    ).toEqual([
      '特別の料金（1錠あたり） (先発医薬品98.7円 − もっとも高いジェネリック34.6円) × 1/4 = 16.025円',
      '特別の料金 16.025円 × 56錠 × 1.1 (消費税) = 987円',
      '保険の自己負担 (98.7円 − 16.025円) × 56錠 × 30% = 1,389円',
      'いまのお支払い 1,389円 + 987円 = 2,376円',
      '切り替えた場合 23.4円 × 56錠 × 30% = 393円',
      '下がる額 2,376円 − 393円 = 1,983円',
    ]);
    await words('計算のしかた：ヒトミール点眼液0.1％').click();
    expect(sums[2]?.textContent).toContain('特別の料金はかかっていません。');
  });

  it('of another month is shown when it is pressed, and reading goes on there', async () => {
    const widget = show(await portal.signedIn());
    await button(/^2025年6月/).click();
    await expect.element(heading('2025年6月のお薬')).toBeVisible();
    await vi.waitFor(() => expect(focused(widget)).toBe('2025年6月のお薬'));
    expect(heading('2026年8月のお薬').query()).toBeNull();
    await expect.element(button(/^2026年8月/)).toBeVisible();
  });

  it('of before October 2024 knows no special fee', async () => {
    const widget = show(await portal.signedIn());
    await button(/^2024年9月/).click();
    await expect.element(heading('2024年9月のお薬')).toBeVisible();
    expect(widget.shadowRoot!.querySelector('.ik-drugs')?.textContent).not.toContain('特別の料金');
  });

  it('at 360 px stands in cards within the page, each amount by its name', async () => {
    await page.viewport(360, 740);
    const widget = show(await portal.signedIn());
    await expect.element(heading('2026年8月のお薬')).toBeVisible();
    expect(widget.scrollWidth).toBeLessThanOrEqual(360);
    const [now] = widget.shadowRoot!.querySelectorAll<HTMLElement>('.ik-drugs td');
    expect(getComputedStyle(now!, '::before').content).toContain('いまのお支払い');
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('is read in English, with the names of drugs as Japanese', async () => {
    const widget = show(await portal.signedIn(), { lang: 'en' });
    await expect.element(words(/you would pay 988 yen instead of 4,520 yen/)).toBeVisible();
    expect(widget.shadowRoot!.querySelector('.ik-drugs [lang=ja]')?.textContent).toBe('カゼミナール錠20mg');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('is not shown on a page that must not see it', async () => {
    const client = await portal.signedIn();
    const asked = vi.spyOn(client.genericNotices, 'list');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const widget = show(client, { trusted: false });
    await vi.waitFor(() => expect(widget.matches(':state(error)')).toBe(true));
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('who does not want the notices', () => {
  it('stops them at once and has them again, by keyboard, with the focus where reading goes on', async () => {
    const client = await portal.signedIn();
    const widget = show(client);
    await expect.element(button('お知らせを止める')).toBeVisible();
    button('お知らせを止める').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(words('ジェネリック差額通知を止めています')).toBeVisible();
    await vi.waitFor(() => expect(focused(widget)).toBe('ジェネリック差額通知'));
    await expect.element(page.getByRole('status')).toHaveTextContent('お知らせを止めました。');
    expect((await client.genericNotices.list()).choice.wanted).toBe(false);
    expect(page.getByRole('table').query()).toBeNull();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await button('また受け取る').click();
    await expect.element(heading('2026年8月のお薬')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('お知らせをまた受け取ります。');
  });

  it('presses twice and chooses once', async () => {
    const client = await portal.signedIn();
    const chosen = vi.spyOn(client.genericNotices, 'choose');
    show(client);
    await button('お知らせを止める').dblClick();
    await expect.element(button('また受け取る')).toBeVisible();
    expect(chosen).toHaveBeenCalledOnce();
  });

  it('finds them stopped at the next visit, with the day', async () => {
    show(await signedInAs('support.member', 'Wakaba-no-Michi27'));
    await expect.element(words(/^2026年10月2日に止めました。/)).toBeVisible();
  });

  it('is told at the button where it does not work, and nothing changes', async () => {
    const client = await portal.signedIn();
    show(client);
    await portal.dev.addFault({ operation: 'genericNotices.choose', problem: 'overloaded' });
    await button('お知らせを止める').click();
    await expect.element(words(/ただいま混み合っています。/)).toBeVisible();
    await expect.element(heading('2026年8月のお薬')).toBeVisible();
    await portal.dev.clearFaults();
    await button('お知らせを止める').click();
    await expect.element(button('また受け取る')).toBeVisible();
    expect(page.getByRole('alert').query()).toBeNull();
  });
});

it('who has nothing to be told of reads that, and may choose all the same', async () => {
  const widget = show(await signedInAs('family.member', 'Hataraku-Mori96'));
  await expect.element(words('いまお知らせする差額はありません。')).toBeVisible();
  await expect
    .element(words('14日分以上で、差額が300円以上になるお薬についてお知らせしています。'))
    .toBeVisible();
  expect(widget.matches(':state(empty)')).toBe(true);
  await button('お知らせを止める').click();
  await expect.element(button('また受け取る')).toBeVisible();
  expect(await accessibilityFindings(widget)).toEqual([]);
});

it('whoever logs in next starts with the newest month', async () => {
  const client = await portal.signedIn();
  show(client);
  await button(/^2025年6月/).click();
  await client.session.logOut();
  await expect.element(words('ログインしてください')).toBeVisible();
  const { flow } = await client.session.identify({ loginId: 'yuzu.member' });
  await client.session.logIn({ flow, password: 'Midori-no-Kaze58' });
  await expect.element(heading('2026年8月のお薬')).toBeVisible();
});
