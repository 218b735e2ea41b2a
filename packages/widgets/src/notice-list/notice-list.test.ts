import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { drawnRows, press, shortPages, showNotices, text, title } from '../../test/notice-list.js';
import { focused } from '../../test/wizard.js';

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

const flu = /インフルエンザ予防接種の補助金申請/;
const elementsIn = (element: Element) => element.shadowRoot!.querySelectorAll('*').length;

describe('the list', () => {
  it('says in words what is unread, important and for the member alone', async () => {
    showNotices(await portal.signedIn());
    await expect.element(text('未読 6件').first()).toBeVisible();
    const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: flu }) });
    await expect.element(first.getByText('未読', { exact: true })).toBeVisible();
    await expect.element(first.getByText(/2026年11月20日・重要・給付・医療費・添付 1件/)).toBeVisible();
    await expect.element(text(/あなた宛て/).first()).toBeVisible();
  });

  it('opens one in its place, marks it as read, and tells what counts unread notices', async () => {
    const client = await portal.signedIn();
    const list = showNotices(client);
    const counts: number[] = [];
    document.addEventListener('ikiiki-unread-count', ({ count }) => counts.push(count));
    await title(flu).click();
    await expect.element(page.getByRole('table', { name: '補助の内容' })).toBeVisible();
    await expect.element(title(flu)).toHaveAttribute('aria-expanded', 'true');
    await vi.waitFor(() => expect(counts.at(-1)).toBe(5));
    expect((await client.notices.unread()).unread).toBe(5);
    expect(list.noticeId).toBe('influenza-2026');
    await press(/を閉じる$/).click();
    await expect.element(title(flu)).toHaveAttribute('aria-expanded', 'false');
    await vi.waitFor(() => expect(focused()?.textContent).toMatch(flu));
  });

  it('a link to one opens it, also one that is far down', async () => {
    showNotices(await portal.signedIn(), 'ja', 'letter-2025-11');
    await expect.element(text('健診の血糖の値を、もう一度見直してみましょう。').first()).toBeVisible();
  });

  it('a link to one that is gone says so', async () => {
    showNotices(await portal.signedIn(), 'ja', 'past-campaign');
    await expect.element(text('掲載の期間が終わったか、見つかりませんでした')).toBeVisible();
  });

  it('finds by words as they are typed in Japanese, and leads back to all', async () => {
    showNotices(await portal.signedIn());
    await page.getByLabelText('キーワード').fill('まいなほけんしょう');
    await userEvent.keyboard('{Enter}');
    await expect.element(text('当てはまるお知らせはありません。').first()).toBeVisible();
    await page.getByLabelText('キーワード').fill('ﾏｲﾅ');
    await press('検索').click();
    await expect.element(text('1件あります。').first()).toBeVisible();
    await press('しぼり込みをやめる').click();
    await expect.element(title(flu)).toBeVisible();
  });

  it('marks all as read at once', async () => {
    const client = await portal.signedIn();
    showNotices(client);
    await press('すべて既読にする').click();
    await expect.element(text('未読のお知らせはありません').first()).toBeVisible();
    expect((await client.notices.unread()).unread).toBe(0);
  });

  it('saves an attachment under its Japanese name', async () => {
    showNotices(await portal.signedIn());
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await title(flu).click();
    await press(/手引き\.pdf（.*）を保存/).click();
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect((saved.mock.contexts[0] as HTMLAnchorElement).download).toBe(
      'インフルエンザ補助金 申請の手引き.pdf',
    );
  });

  it('shows new ones when the member asks, so that nothing moves under a finger', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const client = await portal.signedIn();
    showNotices(client);
    await vi.waitFor(() => expect(title(flu).query()).not.toBeNull());
    await portal.dev.publishNotice({ title: '速報です' });
    await vi.advanceTimersByTimeAsync(301_000);
    vi.useRealTimers();
    await expect.element(press('新しいお知らせを表示する')).toBeVisible();
    expect(title('速報です').query()).toBeNull();
    await press('新しいお知らせを表示する').click();
    await expect.element(title(/速報です/)).toBeVisible();
  });

  it('a page that fails to come is told at the button, and comes at the next press', async () => {
    await portal.dev.reset('busy');
    const client = await portal.signedIn();
    const list = client.notices.list.bind(client.notices);
    let fails = true;
    vi.spyOn(client.notices, 'list').mockImplementation((input, options) => {
      if (input?.cursor !== undefined && fails) throw Object.assign(new Error('cut'), { code: 'network' });
      return list(input, options);
    });
    showNotices(client);
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    document.querySelector('ikiiki-notice-list')!.shadowRoot!.querySelector('.ik-end')!.scrollIntoView();
    await expect.element(page.getByRole('alert')).toBeVisible();
    fails = false;
    await press(/^さらに表示/).click();
    await vi.waitFor(() => expect(page.getByRole('alert').query()).toBeNull());
  });
});

describe('more of it', () => {
  /** A page that comes when a test lets it. */
  function held() {
    let letCome = () => {};
    const coming = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    return { hold: <Page>(page: Promise<Page>) => coming.then(() => page), letCome };
  }

  it('comes, though notices were marked as read while it was on its way', async () => {
    const client = await portal.signedIn();
    const { hold, letCome } = held();
    const asked = shortPages(client, 8, hold);
    const list = showNotices(client);
    await expect.element(press('続きを読み込んでいます…')).toBeVisible();
    await press('すべて既読にする').click();
    await expect.element(text('未読のお知らせはありません').first()).toBeVisible();
    letCome();
    await expect.element(text('お知らせは以上です。')).toBeVisible();
    list.shadowRoot!.querySelector('.ik-end')!.scrollIntoView();
    await vi.waitFor(() => expect(drawnRows(list).at(-1)?.dataset.row).toBe('22'));
    await expect.element(text('未読のお知らせはありません').first()).toBeVisible();
    expect(asked.mock.calls.filter(([input]) => input?.cursor !== undefined).length).toBe(1);
  });

  it('of what was asked for before does not come into a list that was asked for since', async () => {
    const client = await portal.signedIn();
    const { hold, letCome } = held();
    shortPages(client, 8, hold);
    const list = showNotices(client);
    await expect.element(press('続きを読み込んでいます…')).toBeVisible();
    await page.getByLabelText('未読だけを表示').click();
    await expect.element(text('6件あります。').first()).toBeVisible();
    letCome();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drawnRows(list).length).toBe(6);
    expect(press('続きを読み込んでいます…').query()).toBeNull();
  });

  it('when it was the last, takes the button away and leads on to the first that is new', async () => {
    const client = await portal.signedIn();
    let fails = true;
    const cut = async <Page>(page: Promise<Page>) => {
      if (!fails) return page;
      throw Object.assign(new Error('cut'), { code: 'network' });
    };
    shortPages(client, 8, cut);
    showNotices(client);
    await expect.element(page.getByRole('alert')).toBeVisible();
    fails = false;
    await press(/^さらに表示/).click();
    await vi.waitFor(() => expect(focused()?.closest<HTMLElement>('[data-row]')?.dataset.row).toBe('8'));
  });
});

describe('the filter', () => {
  it('that is given up leads to the heading, not out of the list', async () => {
    showNotices(await portal.signedIn());
    await page.getByLabelText('未読だけを表示').click();
    await press('しぼり込みをやめる').click();
    await expect.element(text('6件あります。')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(focused()?.matches('.ik-heading')).toBe(true));
  });

  it('shows what it stands at, also after it was given up', async () => {
    showNotices(await portal.signedIn());
    const category = page.getByLabelText('分類');
    for (const choice of ['checkup', '', 'checkup']) {
      await category.selectOptions(choice);
      if (choice) await expect.element(press('しぼり込みをやめる')).toBeVisible();
      else await expect.element(press('しぼり込みをやめる')).not.toBeInTheDocument();
    }
    await press('しぼり込みをやめる').click();
    await expect.element(category).toHaveValue('');
  });

  it('that cannot be asked for is not told as found', async () => {
    const client = await portal.signedIn();
    const list = showNotices(client);
    await expect.element(title(flu)).toBeVisible();
    vi.spyOn(client.notices, 'list').mockImplementation(() => {
      throw Object.assign(new Error('broken'), { code: 'internal_error' });
    });
    await page.getByLabelText('未読だけを表示').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(list.shadowRoot!.querySelector('.ik-live')?.textContent).not.toContain('あります');
  });
});

describe('ten thousand', () => {
  const many = async () => {
    await portal.dev.reset('busy');
    const client = await portal.signedIn();
    return { client, list: showNotices(client) };
  };
  const drawn = drawnRows;
  const lastRow = (list: Element) => Number(drawn(list).at(-1)?.dataset.row);

  it('are loaded as one scrolls, and few are ever drawn', async () => {
    const { list } = await many();
    await vi.waitFor(() => expect(drawn(list).length).toBeGreaterThan(5));
    for (let time = 0; time < 6; time += 1) {
      const before = lastRow(list);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await vi.waitFor(() => expect(lastRow(list)).toBeGreaterThan(before));
      expect(elementsIn(list)).toBeLessThanOrEqual(300);
    }
    expect(lastRow(list)).toBeGreaterThan(150);
    window.scrollTo(0, 0);
    await vi.waitFor(() => expect(drawn(list)[0]?.dataset.row).toBe('0'));
  });

  it('are told to screen readers as what they are: one of ten thousand', async () => {
    const { list } = await many();
    await vi.waitFor(() => expect(drawn(list).length).toBeGreaterThan(5));
    expect(drawn(list)[3]!.getAttribute('aria-setsize')).toBe('10023');
    expect(drawn(list)[3]!.getAttribute('aria-posinset')).toBe('4');
  });

  it('are walked through by keyboard beyond what is drawn', async () => {
    const { list } = await many();
    await vi.waitFor(() => expect(drawn(list).length).toBeGreaterThan(5));
    (drawn(list)[0]!.querySelector('.ik-row-button') as HTMLElement).focus();
    for (let presses = 0; presses < 30; presses += 1) {
      await userEvent.keyboard('{ArrowDown}');
      await vi.waitFor(() =>
        expect(focused()?.closest<HTMLElement>('[data-row]')?.dataset.row).toBe(String(presses + 1)),
      );
    }
    await userEvent.keyboard('{End}');
    await vi.waitFor(() =>
      expect(Number(focused()?.closest<HTMLElement>('[data-row]')?.dataset.row)).toBeGreaterThan(40),
    );
    await userEvent.keyboard('{Home}');
    await vi.waitFor(() => expect(focused()?.closest<HTMLElement>('[data-row]')?.dataset.row).toBe('0'));
  });

  it('hold their titles for find-in-page where they would be', async () => {
    const { client, list } = await many();
    await vi.waitFor(() => expect(drawn(list).length).toBeGreaterThan(5));
    const after = list.shadowRoot!.querySelector<HTMLElement>('[data-spacer="after"] .ik-spacer-text')!;
    expect(after.getAttribute('hidden')).toBe('until-found');
    const { items } = await client.notices.list({ limit: 50 });
    expect(after.textContent).toContain(items[45]?.title);
    const lines = after.textContent!.split('\n').length;
    const spacer = after.parentElement!;
    expect(Number.parseFloat(after.style.lineHeight) * lines).toBeCloseTo(
      spacer.getBoundingClientRect().height,
      -1,
    );
  });
});

it('keeps its heights when it is asked for anew', async () => {
  await portal.dev.reset('busy');
  const client = await portal.signedIn();
  const list = showNotices(client);
  const rest = () => {
    const after = list.shadowRoot!.querySelector<HTMLElement>('[data-spacer="after"]')!;
    const rows = after.textContent!.trim().split('\n').length;
    return Number.parseFloat(after.style.blockSize) / rows;
  };
  await vi.waitFor(() => expect(drawnRows(list).length).toBeGreaterThan(3));
  const mean = () => {
    const heights = drawnRows(list).map((row) => row.getBoundingClientRect().height);
    return heights.reduce((sum, height) => sum + height, 0) / heights.length;
  };
  await vi.waitFor(() => expect(rest()).toBeCloseTo(mean(), 0));
  expect(Math.abs(mean() - 118)).toBeGreaterThan(2);
  const asked = vi.spyOn(client.notices, 'list');
  await (list as unknown as { reload(): Promise<void> }).reload();
  expect(asked).toHaveBeenCalled();
  await list.updateComplete;
  await vi.waitFor(() => expect(rest()).toBeCloseTo(mean(), 0));
});

describe('S-X5: hostile contents', () => {
  it('nothing runs, nothing becomes markup, and only harmless links are left, which say where they lead', async () => {
    await portal.dev.reset('hostile');
    const client = await portal.signedIn();
    const list = showNotices(client);
    const root = list.shadowRoot!;
    for await (const { id } of client.notices.list({ limit: 100 })) {
      list.noticeId = id;
      await vi.waitFor(() => expect(root.querySelector('.ik-row-body:not([aria-busy])')).not.toBeNull());
      expect(
        root.querySelector(
          'script, iframe, object, embed, form form, base, meta, math, ikiiki-embed, [onerror], [onload], [srcdoc]',
        ),
      ).toBeNull();
      for (const link of root.querySelectorAll('a')) {
        expect(link.protocol).toMatch(/^(https|mailto|tel):$/);
        if (link.protocol !== 'https:') continue;
        expect(link.rel).toBe('noopener noreferrer');
        expect(link.textContent).toContain(`外部サイト ${link.host}`);
      }
      for (const picture of root.querySelectorAll('img'))
        expect(picture.src).toMatch(/^http:\/\/localhost\/media\//);
    }
    expect(root.querySelectorAll('.ik-row-body a').length).toBeGreaterThanOrEqual(0);
    expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
  }, 60_000);
});

it.each(['ja', 'en'])('axe finds nothing, closed or open (%s)', async (lang) => {
  document.documentElement.lang = lang;
  const list = showNotices(await portal.signedIn(), lang);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await accessibilityFindings(list)).toEqual([]);
  await title(flu).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  expect(await accessibilityFindings(list)).toEqual([]);
});

it('fits into 320 pixels', async () => {
  await page.viewport(320, 700);
  const list = showNotices(await portal.signedIn());
  await title(flu).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(list.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});
