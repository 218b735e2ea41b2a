import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { composeAndConfirm } from '../../test/ime.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';
import './checkup-application.define.js';
import type { IkiikiCheckupApplication } from './checkup-application.js';
import { postalAreaOf } from './facility-finder.js';

const portal = useMockPortal();
const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
const choice = {
  courseId: 'dock',
  optionIds: ['gastroscopy'],
  facilityId: 'hino-ichozaka',
  preferredDates: ['2026-12-21', '2027-01-13'],
  phone: '090-0000-0000',
};

let client: PortalClient;
beforeEach(async () => {
  client = await portal.signedIn();
});

function show(as: PortalClient = client, lang: 'ja' | 'en' = 'ja'): IkiikiCheckupApplication {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-checkup-application
      trusted-host
      login-href="/login"
      lang=${lang}
      .client=${as}
    ></ikiiki-checkup-application>`,
  );
  return container.querySelector('ikiiki-checkup-application')!;
}

async function draft(known: Partial<typeof choice>, as = client): Promise<string> {
  const { people } = await as.checkupApplications.courses();
  const { id } = await as.checkupApplications.open({ personId: people[0]!.id });
  await as.checkupApplications.saveDraft({
    applicationId: id,
    courseId: known.courseId ?? null,
    optionIds: known.optionIds ?? [],
    facilityId: known.facilityId ?? null,
    preferredDates: known.preferredDates ?? [],
    phone: known.phone ?? '',
  });
  return id;
}

async function familyClient(): Promise<PortalClient> {
  const theirs = portal.newClient();
  const { flow } = await theirs.session.identify({ loginId: family.loginId });
  await theirs.session.logIn({ flow, password: family.password });
  return theirs;
}

const radio = (name: RegExp | string) => page.getByRole('radio', { name });
const next = () => press('次へ').click();
const step = (name: string) =>
  expect.element(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
const current = async (as = client) => (await as.checkupApplications.list()).items[0]!;

describe('applying', () => {
  it('from the course to the confirmation, remembered on the way back, and axe finds nothing in any step', async () => {
    const widget = show();
    await press('健診を申し込む').click();
    await radio(/人間ドック（日帰り）/).click();
    await page.getByRole('checkbox', { name: /胃カメラ/ }).click();
    await expect.element(text('8,000円')).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await next();
    await step('医療機関をお選びください');
    await field('郵便番号の近い順に並べる').fill('〒１９１ー００６２');
    await press('この条件で探す').click();
    await expect.element(text('郵便番号のあたりから直線で約1.1km')).toBeVisible();
    await radio(/いちょう坂健診センター/).click();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await next();
    await step('希望日をお選びください');
    await expect.element(radio(/12月7日/)).toBeDisabled();
    await radio(/12月21日/).click();
    await press('第2希望を選ぶ').click();
    await press('2027年1月').click();
    await radio(/1月13日/).click();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('前へ戻る').click();
    await expect.element(radio(/いちょう坂健診センター/)).toBeChecked();
    await next();
    await expect.element(text('2027年1月13日(水)')).toBeVisible();
    await next();
    await field('電話番号').fill('０９０ー００００ー００００');
    await next();
    await step('お申し込みの内容をご確認ください');
    await expect.element(text('第2希望：2027年1月13日(水)')).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('この内容で申し込む').click();
    await expect.element(text('お申し込みを受け付けました').first()).toBeVisible();
    const sent = await current();
    expect([sent.status.state, sent.phone, sent.preferredDates]).toEqual([
      'applied',
      '09000000000',
      ['2026-12-21', '2027-01-13'],
    ]);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('goes on where it was left, from a draft of any device', async () => {
    await draft({ courseId: 'dock', facilityId: 'hino-ichozaka' });
    show();
    await press('続きから申し込む').click();
    await step('希望日をお選びください');
  });

  it('begins at the first press, though the session is prolonged with it', async () => {
    show();
    await expect.element(press('健診を申し込む')).toBeVisible();
    await portal.dev.advance({ minutes: 11 });
    await press('健診を申し込む').click();
    await step('コースをお選びください');
  });

  it('a telephone number that is typed and not left yet is kept when one goes back', async () => {
    await draft({ courseId: 'dock', facilityId: 'hino-ichozaka', preferredDates: ['2026-12-21'] });
    const widget = show();
    await press('続きから申し込む').click();
    await step('日中の連絡先を入力してください');
    await field('電話番号').click();
    await userEvent.keyboard('0900000');
    // As Back does, the field is not left
    (press('前へ戻る').element() as HTMLElement).click();
    await step('希望日をお選びください');
    await next();
    await vi.waitFor(() => expect(field('電話番号').query()).toHaveValue('0900000'));
    expect(widget.shadowRoot?.textContent).not.toContain('＊');
  });

  it('an error stands where something is missing, and the focus goes there', async () => {
    show();
    await press('健診を申し込む').click();
    await next();
    await expect.element(text('＊コースを選んでください。')).toBeVisible();
    await vi.waitFor(() => expect(focused()).toHaveAttribute('name', 'ik-course'));
  });

  it('by keyboard alone: arrows choose a day, and the month is turned by a button', async () => {
    await draft({ ...choice, preferredDates: [] });
    show();
    await press('続きから申し込む').click();
    await step('希望日をお選びください');
    const tabTo = async (fits: (element: Element | null) => boolean) => {
      for (let press = 0; press < 40 && !fits(focused()); press += 1) await userEvent.keyboard('{Tab}');
      expect(fits(focused())).toBe(true);
    };
    await tabTo((element) => element?.textContent?.trim() === '2027年1月');
    await userEvent.keyboard('{Enter}');
    await tabTo((element) => element instanceof HTMLInputElement && element.type === 'radio');
    await userEvent.keyboard(' {ArrowDown}');
    await expect.element(radio(/1月5日/)).toBeChecked();
    await expect.element(text('2027年1月5日(火)')).toBeVisible();
  });

  it('after a correction the last look comes back at once', async () => {
    await draft(choice);
    show();
    await press('続きから申し込む').click();
    await step('お申し込みの内容をご確認ください');
    await press('オプションを変更する').click();
    await page.getByRole('checkbox', { name: /大腸がん/ }).click();
    await next();
    await step('お申し込みの内容をご確認ください');
    await expect.element(text('8,500円')).toBeVisible();
  });

  it('another facility leads past the days once more; those on which it is closed are chosen no longer', async () => {
    await draft({ ...choice, optionIds: [], preferredDates: ['2026-12-26', '2026-12-21'] });
    show();
    await press('続きから申し込む').click();
    await press('医療機関を変更する').click();
    await field('名前・地名・駅名で探す').fill('すずかけ');
    await press('この条件で探す').click();
    await radio(/すずかけ診療所/).click();
    await next();
    await step('希望日をお選びください');
    await expect.element(text('選べなくなった日を、希望日から外しました。')).toBeVisible();
    await next();
    await step('お申し込みの内容をご確認ください');
    await expect.element(text('第1希望：2026年12月21日(月)')).toBeVisible();
  });

  it('a course that the facility does not hold is told at the facility', async () => {
    await draft({ ...choice, courseId: 'lifestyle', optionIds: [], facilityId: 'hino-kawara' });
    show();
    await press('続きから申し込む').click();
    await press('コースを変更する').click();
    await radio(/人間ドック（日帰り）/).click();
    await next();
    await step('医療機関をお選びください');
    await next();
    await expect.element(text('＊この医療機関では')).toBeVisible();
  });

  it('a day that has just become full leads back to the days, with the reason', async () => {
    await draft({ ...choice, facilityId: 'hino-suzukake', optionIds: [], preferredDates: ['2026-12-21'] });
    show();
    await press('続きから申し込む').click();
    await step('お申し込みの内容をご確認ください');
    const theirs = await familyClient();
    const { id } = (await theirs.checkupApplications.list()).items[0]!;
    await theirs.checkupApplications.cancel({ applicationId: id });
    const other = await draft(choice, theirs);
    await theirs.checkupApplications.apply({
      applicationId: other,
      ...choice,
      optionIds: [],
      facilityId: 'hino-suzukake',
      preferredDates: ['2026-12-21'],
    });
    await press('この内容で申し込む').click();
    await step('希望日をお選びください');
    await expect.element(text('＊第1希望の日は、たったいま満員になりました')).toBeVisible();
    await expect.element(radio(/12月21日/)).toBeDisabled();
    expect((await current()).status.state).toBe('draft');
  });

  it('two presses apply once, and a lost answer does not apply twice', async () => {
    await draft(choice);
    show();
    await press('続きから申し込む').click();
    await step('お申し込みの内容をご確認ください');
    await portal.dev.addFault({ operation: 'checkupApplications.apply', cut: 'after', times: 1 } as never);
    await press('この内容で申し込む').click();
    await press('この内容で申し込む').click();
    await expect.element(text('お申し込みを受け付けました').first()).toBeVisible();
    expect(
      (await client.checkupApplications.list()).items.filter(({ fiscalYear }) => fiscalYear === 2026),
    ).toHaveLength(1);
  });

  it('an Enter that ends a conversion searches nothing, one that follows does', async () => {
    await draft({ courseId: 'dock' });
    show();
    await press('続きから申し込む').click();
    await step('医療機関をお選びください');
    await field('名前・地名・駅名で探す').click();
    await composeAndConfirm('八王子');
    await expect.element(text('30件見つかりました')).toBeVisible();
    expect(page.getByText('2件見つかりました', { exact: true }).query()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('2件見つかりました', { exact: true })).toBeVisible();
    await step('医療機関をお選びください');
  });

  it('only three digits of a postcode leave the page', () => {
    expect(['〒１９１−００６２', '191-0062', '１９１', '1910062'].map(postalAreaOf)).toEqual(
      Array.from({ length: 4 }, () => '191'),
    );
    expect(['19', '191006', 'abc', ''].map(postalAreaOf)).toEqual(Array.from({ length: 4 }, () => undefined));
  });

  it('the way back leads step by step to the start, where one can go on', async () => {
    await draft({ courseId: 'dock' });
    show();
    await press('続きから申し込む').click();
    await step('医療機関をお選びください');
    await press('前へ戻る').click();
    await step('コースをお選びください');
    await press('健診申込のトップへ戻る').click();
    await step('健診申込・受診券');
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('続きから申し込む'));
  });
});

describe('after applying', () => {
  it('the voucher stands large with its number and bars, and is saved as a PDF', async () => {
    const theirs = await familyClient();
    const widget = show(theirs);
    await press('受診券を表示する').click();
    await expect.element(text('261 0004 8213')).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: '受診券番号 26100048213 のバーコード' }))
      .toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await press('受診券をPDFで保存する').click();
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce(), { timeout: 10_000 });
    saved.mockRestore();
  });

  it('other days are asked for; the voucher is gone', async () => {
    const theirs = await familyClient();
    show(theirs);
    await press('日程を変更する').click();
    await radio(/12月22日/).click();
    await press('日程の変更を申し込む').click();
    await expect.element(text('日程の変更を受け付けました').first()).toBeVisible();
    expect(press('受診券を表示する').query()).toBeNull();
    const changed = await current(theirs);
    expect([changed.status.state, changed.preferredDates]).toEqual(['applied', ['2026-12-22']]);
  });

  it('what the society has sent back shows its words, and goes on at the days', async () => {
    await draft(choice);
    const { id } = await current();
    await client.checkupApplications.apply({ applicationId: id, ...choice });
    await portal.dev.takeStep(id, 'return', { reason: '予約がいっぱいでした。' });
    show();
    await expect.element(text('予約がいっぱいでした。').first()).toBeVisible();
    await press('内容を直して申し込む').click();
    await step('希望日をお選びください');
    await expect.element(radio(/12月21日/)).toBeChecked();
  });

  it('is cancelled only after a second question, and may be begun anew', async () => {
    const theirs = await familyClient();
    show(theirs);
    await press('申し込みを取り消す').click();
    await expect.element(heading('申し込みを取り消しますか')).toBeVisible();
    await press('取り消さずに戻る').click();
    await expect.element(press('受診券を表示する')).toBeVisible();
    await press('申し込みを取り消す').click();
    await expect.element(heading('申し込みを取り消しますか')).toBeVisible();
    await press('申し込みを取り消す').click();
    await expect.element(text('お申し込みを取り消しました').first()).toBeVisible();
    await expect.element(press('健診を申し込む')).toBeVisible();
  });

  it('who logs in next sees nothing of it', async () => {
    await draft(choice);
    const widget = show();
    await press('続きから申し込む').click();
    await step('お申し込みの内容をご確認ください');
    await client.session.logOut();
    await expect.element(text('ログインしてください')).toBeVisible();
    expect(widget.renderRoot.textContent).not.toContain('いちょう坂');
  });

  it('speaks English, and the society’s words stay Japanese', async () => {
    const widget = show(await familyClient(), 'en');
    await press('Show the voucher').click();
    await expect.element(text('Voucher number').first()).toBeVisible();
    expect(widget.renderRoot.querySelector('[lang=ja]')?.textContent).toContain('常盤');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });
});
