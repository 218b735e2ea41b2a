import type { PortalClient } from '@ikiiki/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { choose, draft, openMonth, showResorts, wholeForm, words } from '../../test/resorts.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';
import type { IkiikiResortBooking } from './resort-booking.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

let client: PortalClient;
beforeEach(async () => {
  client = await portal.signedIn();
});

/** Somebody else of the seed, logged in. */
async function signedInAs(loginId: string, password: string): Promise<PortalClient> {
  const other = portal.newClient();
  const { flow } = await other.session.identify({ loginId });
  await other.session.logIn({ flow, password });
  return other;
}

const inWidget = (widget: IkiikiResortBooking, selector: string) =>
  vi.waitFor(() => {
    const found = widget.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} yet`);
    return found;
  });

const phone = '日中のご連絡先の電話番号';

describe('the first screen', () => {
  it('tells what is applied for, which months are open, and axe finds nothing', async () => {
    const widget = showResorts(client);
    await expect.element(heading('契約保養所')).toBeVisible();
    expect(words(widget)).toContain('12月19日(土)から2泊・1室');
    expect(words(widget)).toContain('12月10日(木)まで受け付け、12月15日 10:00に抽選します。');
    expect(words(widget)).toContain('12月1日(火)から受け付けます。');
    expect(words(widget)).toContain('これまでのお申し込み（3件）');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('is read in English as well', async () => {
    const widget = showResorts(client, 'en');
    await expect.element(heading('Resorts')).toBeVisible();
    await press('How the draw works').click();
    await expect.element(heading('Step by step')).toBeVisible();
    expect(words(widget)).not.toMatch(/抽選/);
  });
});

describe('a resort', () => {
  it('shows fees, terms and every night in words, and axe finds nothing', async () => {
    const widget = showResorts(client);
    await press('エクシブ 海辺：お部屋・料金・空き状況を見る').click();
    await expect.element(heading('空き状況')).toBeVisible();
    await expect.element(text('残り3室').first()).toBeVisible();
    for (let month = 0; month < 3; month += 1) await press('次の月').click();
    await expect.element(heading('2027年2月')).toBeVisible();
    await expect.element(text('設備の点検のため、お休みします。').first()).toBeVisible();
    const rows = widget.renderRoot.querySelectorAll('.ik-days > li');
    expect(rows).toHaveLength(28);
    expect(rows[19]?.textContent?.replace(/\s+/g, ' ').trim()).toBe('20日（土） レッド 残り3室 希望1件');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });
});

describe('an application', () => {
  it('goes by keyboard alone from the month to the number, through the calendar by arrows', async () => {
    const widget = showResorts(client);
    await expect.element(heading('契約保養所')).toBeVisible();
    const tabTo = async (what: (element: Element | null) => boolean) => {
      for (let step = 0; step < 60 && !what(focused()); step += 1) await userEvent.keyboard('{Tab}');
      expect(what(focused())).toBe(true);
    };
    const named = (name: string) => (element: Element | null) =>
      (element?.getAttribute('aria-label') ?? element?.textContent)?.trim() === name;
    const pressed = async (name: string) => {
      await tabTo(named(name));
      await userEvent.keyboard('{Enter}');
    };
    const arrives = (title: string) => vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe(title));
    await pressed('2027年2月：この月に申し込む');
    await arrives('宿泊の希望');
    await pressed('第1希望を選ぶ');
    await arrives('第1希望');
    await tabTo((element) => (element as HTMLInputElement | null)?.name === 'ik-wish-resort');
    await userEvent.keyboard(' ');
    await tabTo((element) => (element as HTMLInputElement | null)?.name === 'ik-wish-room');
    await userEvent.keyboard(' ');
    await inWidget(widget, '[data-day="2027-02-01"]');
    await tabTo((element) => (element as HTMLElement | null)?.dataset.day === '2027-02-01');
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}']) await userEvent.keyboard(key);
    expect((focused() as HTMLElement).dataset.day).toBe('2027-02-02');
    await userEvent.keyboard('{Enter}');
    await expect.element(text('到着日は2月2日(火)です。').first()).toBeInTheDocument();
    await pressed('この希望にする');
    await arrives('宿泊の希望');
    await pressed('次へ');
    await arrives('泊まる方とご連絡先');
    await tabTo((element) => element?.id === 'ik-phone');
    await userEvent.keyboard('09000000000');
    await pressed('次へ');
    await arrives('内容の確認');
    await pressed('この内容で申し込む');
    await arrives('お申し込みを受け付けました');
    const { items } = await client.resorts.bookings();
    expect(items[0]).toMatchObject({ month: '2027-02', status: { state: 'applied' } });
    expect(words(widget)).toContain(items[0]?.number);
  });

  it('asks for what is missing where it is missing, and keeps everything typed, on the portal alone', async () => {
    const widget = showResorts(client);
    await openMonth('2027年2月');
    await press('第1希望を選ぶ').click();
    await press('この希望にする').click();
    await expect.element(text('＊保養所をお選びください。')).toBeVisible();
    await choose('エクシブ 湖畔');
    await press('この希望にする').click();
    await expect.element(text('＊到着日をお選びください。')).toBeVisible();
    (await inWidget(widget, '[data-day="2027-02-20"]')).click();
    await press('この希望にする').click();
    await press('次へ').click();
    await press('同行者を追加する').click();
    expect(focused()?.id).toBe('ik-guest-0-name');
    await field('お名前').fill('髙橋 みつき');
    await press('次へ').click();
    await expect.element(text('＊電話番号を入力してください。')).toBeVisible();
    expect(focused()?.id).toBe('ik-phone');
    await field(phone).fill('０９０－００００－００００');
    await expect.element(text('09000000000 として受け付けます。')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(async () => {
      const [newest] = (await client.resorts.bookings()).items;
      expect(newest?.form).toMatchObject({
        guests: [{ name: '髙橋 みつき' }],
        phone: '０９０－００００－００００',
      });
    });
    expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href).not.toMatch(/みつき|0900/);
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('次へ').click();
    await expect.element(text('髙橋 みつき（被扶養者・大人）')).toBeVisible();
    await expect.element(text('料金のめやす：').first()).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('goes on from a draft, and its wishes change places by buttons', async () => {
    const id = await draft(client);
    const widget = showResorts(client);
    await openMonth('2027年2月', '続きを入力する');
    await press('第2希望を上へ').click();
    await vi.waitFor(async () => {
      const { form } = await client.resorts.getBooking({ bookingId: id });
      expect(form.wishes.map(({ resortId }) => resortId)).toEqual(['kohan', 'kogen']);
    });
    expect(focused()?.closest('[data-wish]')?.getAttribute('data-wish')).toBe('0');
    expect(words(widget)).toContain('第1希望になりました。');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('that was sent in another tab is shown as it is, not sent twice', async () => {
    const id = await draft(client);
    showResorts(client);
    await openMonth('2027年2月', '続きを入力する');
    await press('次へ').click();
    await press('次へ').click();
    await client.resorts.submit({ bookingId: id, ...wholeForm() });
    await press('この内容で申し込む').click();
    await expect.element(heading('2027年2月の宿泊')).toBeVisible();
    await expect.element(text('抽選をお待ちください。')).toBeVisible();
  });

  it('is thrown away only when asked twice, and is gone then', async () => {
    await draft(client);
    showResorts(client);
    await openMonth('2027年2月', '続きを入力する');
    await press('入力をやめて消す').click();
    await press('消さずに続ける').click();
    await press('入力をやめて消す').click();
    await press('消す').click();
    await expect.element(press('2027年2月：この月に申し込む')).toBeVisible();
  });

  it('that was thrown away in another tab leads home, and says so', async () => {
    const bookingId = await draft(client);
    const widget = showResorts(client);
    await openMonth('2027年2月', '続きを入力する');
    await client.resorts.withdraw({ bookingId });
    await press('第2希望を上へ').click();
    await expect.element(press('2027年2月：この月に申し込む')).toBeVisible();
    await vi.waitFor(() => expect(words(widget)).toContain('入力した内容を消しました。'));
  });

  it('that is begun when somebody else has logged in meanwhile is not shown to them', async () => {
    const widget = showResorts(client);
    const begin = client.resorts.begin.bind(client.resorts);
    let answer = () => {};
    vi.spyOn(client.resorts, 'begin').mockImplementation(async (...asked) => {
      const begun = await begin(...asked);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return begun;
    });
    await openMonth('2027年2月');
    await vi.waitFor(() => expect(client.resorts.begin).toHaveBeenCalled());
    await client.session.logOut();
    const { flow } = await client.session.identify({ loginId: 'support.member' });
    await client.session.logIn({ flow, password: 'Wakaba-no-Michi27' });
    await expect.element(press('2027年1月の宿泊：お申し込みを見る')).toBeVisible();
    answer();
    await vi.mocked(client.resorts.begin).mock.results[0]?.value;
    await press('抽選のしくみを見る').click();
    await expect.element(heading('抽選のしくみ').first()).toBeVisible();
    await press('契約保養所のトップに戻る').click();
    await expect.element(heading('契約保養所')).toBeVisible();
    expect(words(widget)).not.toContain('続きを入力する');
  });

  it('for what is left: a room that somebody else has just taken is told of, and nothing typed is lost', async () => {
    const widget = showResorts(client);
    await openMonth('2027年1月');
    await press('第1希望を選ぶ').click();
    await choose('エクシブ 高原');
    await choose(/スイートルーム/);
    (await inWidget(widget, '[data-day="2027-01-30"]')).click();
    await press('この希望にする').click();
    await press('次へ').click();
    await field(phone).fill('09000000000');
    await press('次へ').click();
    const other = await signedInAs('partly.member', 'Konoha-Sarasara58');
    const { id: bookingId } = await other.resorts.begin({ month: '2027-01' });
    const wishes = [
      { resortId: 'kogen', roomTypeId: 'kogen-suite', checkInOn: '2027-01-30', nights: 1, rooms: 1 },
    ];
    await other.resorts.submit({ bookingId, ...wholeForm({ wishes }) });
    await press('この内容で宿泊を確定する').click();
    await expect.element(text('満室になりました')).toBeVisible();
    await press('第1希望を変更する').click();
    await press('第1希望を変更する').click();
    const night = await inWidget(widget, '[data-day="2027-01-30"]');
    await vi.waitFor(() => expect(night.getAttribute('aria-disabled')).toBe('true'));
    expect(night.textContent).toContain('満室');
  });

  it('what cannot be saved is said, and saved when it is asked for again', async () => {
    await draft(client);
    showResorts(client);
    await openMonth('2027年2月', '続きを入力する');
    await portal.dev.addFault({ operation: 'resorts.saveDraft', status: 503, times: 1 });
    await press('第2希望を上へ').click();
    await expect.element(text('入力した内容を、まだ保存できていません。')).toBeVisible();
    await press('もう一度保存する').click();
    await expect.element(text('入力した内容は、自動で保存されます。')).toBeVisible();
  });
});

describe('what was applied for', () => {
  it('is confirmed once it is drawn', async () => {
    const winner = await signedInAs('support.member', 'Wakaba-no-Michi27');
    const widget = showResorts(winner);
    await press('2027年1月の宿泊：お申し込みを見る').click();
    await expect.element(text('11月22日(日)までに確定してください。')).toBeVisible();
    await press('宿泊を確定する').click();
    await expect.element(text('宿泊が確定しました。').first()).toBeVisible();
    expect(words(widget)).toContain('これまでの経過');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('that was not drawn begins anew for what is left, without asking for the guests again', async () => {
    showResorts(client);
    await text('これまでのお申し込み').click();
    await press('2027年1月の宿泊：お申し込みを見る').click();
    await press('空いているお部屋を先着順で申し込む').click();
    await expect.element(heading('宿泊の希望')).toBeVisible();
    await press('次へ').click();
    await expect.element(field('お名前').first()).toHaveValue('髙橋 みつき');
  });

  it('changes its guests, and the fee follows', async () => {
    const widget = showResorts(client);
    await press('2026年12月の宿泊：お申し込みを見る').click();
    await expect.element(text('75,750円')).toBeVisible();
    await press('泊まる方を変更する').click();
    await press('同行者 1人目をこの方を外す').click();
    await press('変更を保存する').click();
    await expect.element(text('泊まる方を変更しました。').first()).toBeVisible();
    expect(words(widget)).not.toContain('みつき');
    expect(words(widget)).not.toContain('75,750円');
  });

  it('whose guests are saved while one has gone back already stays where it is', async () => {
    showResorts(client);
    await press('2026年12月の宿泊：お申し込みを見る').click();
    await press('泊まる方を変更する').click();
    const change = client.resorts.changeGuests.bind(client.resorts);
    let answer = () => {};
    vi.spyOn(client.resorts, 'changeGuests').mockImplementation(async (...asked) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return change(...asked);
    });
    await press('同行者 1人目をこの方を外す').click();
    await press('変更を保存する').click();
    await vi.waitFor(() => expect(client.resorts.changeGuests).toHaveBeenCalled());
    await press('戻る').click();
    await expect.element(heading('2026年12月の宿泊')).toBeVisible();
    answer();
    await expect.element(text('泊まる方を変更しました。').first()).toBeVisible();
    await expect.element(heading('2026年12月の宿泊')).toBeVisible();
  });

  it('costs what is shown to cancel: where the day has changed meanwhile, the new fee is shown first', async () => {
    await portal.dev.freeze();
    const at = Date.parse('2026-12-11T14:59:00Z') - Date.parse((await portal.dev.clock()).now);
    await portal.dev.advance({ milliseconds: at });
    const later = await portal.signedIn();
    const widget = showResorts(later);
    await press('2026年12月の宿泊：お申し込みを見る').click();
    await press('宿泊をキャンセルする').click();
    await expect.element(text('12月11日(金)まで、キャンセルに費用はかかりません。')).toBeVisible();
    await portal.dev.advance({ minutes: 1 });
    await press('キャンセルする').click();
    await expect.element(text('キャンセル料が31,750円になりました。')).toBeVisible();
    await expect.element(text('今日キャンセルすると、キャンセル料は31,750円です。')).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('キャンセルする').click();
    await expect.element(text('宿泊をキャンセルしました。').first()).toBeVisible();
    expect(words(widget)).toContain('キャンセル料31,750円');
  });

  it('nothing of it is left when somebody logs out', async () => {
    const widget = showResorts(client);
    await press('2026年12月の宿泊：お申し込みを見る').click();
    await expect.element(text('髙橋 みつき').first()).toBeVisible();
    await client.session.logOut();
    await expect.element(text('ログインしてください')).toBeVisible();
    expect(words(widget)).not.toMatch(/みつき|エクシブ/);
  });
});

describe('the draw', () => {
  it('is explained, and computed again on this device', async () => {
    const widget = showResorts(client);
    await press('抽選のしくみを見る').click();
    await press('2027年1月の抽選を確かめる').click();
    await expect.element(text('すべての結果も一致しました。')).toBeVisible();
    expect(words(widget)).toMatch(/あなたの抽選番号 SEED-\d{4} は、2番目で、落選でした。/);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('says so where the record is not what was computed', async () => {
    const record = await client.resorts.draw({ month: '2027-01' });
    const results = [...record.results].reverse();
    vi.spyOn(client.resorts, 'draw').mockResolvedValue({ ...record, results });
    showResorts(client);
    await press('抽選のしくみを見る').click();
    await press('2027年1月の抽選を確かめる').click();
    await expect.element(text('一致しませんでした')).toBeVisible();
  });
});
