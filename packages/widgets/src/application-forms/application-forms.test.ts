import type { PortalClient } from '@ikiiki/sdk';
import type { FormValues } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { composeAndConfirm } from '../../test/ime.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { chooseFiles, receipt } from '../../test/receipts.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';
import './application-forms.define.js';

const portal = useMockPortal();
let client: PortalClient;
beforeEach(async () => {
  document.documentElement.lang = 'ja';
  client = await portal.signedIn();
});
afterEach(() => vi.restoreAllMocks());

function show(lang = 'ja'): HTMLElement {
  const { container } = render(
    html`<ikiiki-application-forms trusted-host lang=${lang} .client=${client}></ikiiki-application-forms>`,
  );
  return container.querySelector('ikiiki-application-forms')!;
}

/** The focus is on what says this. */
const isAt = (says: string) => vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe(says));
const words = (widget: HTMLElement) => widget.shadowRoot?.textContent ?? '';
const open = (title: string) => page.getByRole('button', { name: title, exact: true }).click();
const goOn = (title: string, action = '続きを入力する') => press(`「${title}」${action}`).click();
const option = (group: string, label: string) =>
  page.getByRole('group', { name: group }).getByLabelText(label, { exact: true });
const fill = async (label: string, value: string) => {
  await field(label).fill(value);
  await userEvent.tab();
};
const saved = () => expect.element(text(/^保存しました/)).toBeVisible();
const draftOf = async (formId: string) => {
  const { items } = await client.applicationForms.applications({ formId, state: 'draft' });
  return client.applicationForms.getApplication({ applicationId: items[0]?.id ?? '' });
};

const moved: FormValues = {
  address: { postalCode: '123-4567', address: '架空県みどり市1-2-3' },
  movedOn: '令和８年１１月２０日',
  family: 'yes',
  phone: '090-1234-5678',
  true: 'yes',
};
const filledIn = async (values: FormValues = moved) => {
  const { id, revision } = await client.applicationForms.start({ formId: 'address' });
  return client.applicationForms.saveDraft({ applicationId: id, revision, values, position: 'declaration' });
};
const goToReview = async () => {
  await goOn('住所変更届');
  await press('次へ').click();
  await expect.element(heading('入力内容の確認')).toBeVisible();
};

describe('a form is found', () => {
  it('by what has happened, and axe finds nothing', async () => {
    const widget = show();
    await expect.element(heading('お手続きが必要なもの')).toBeVisible();
    await press('子どもが生まれた').click();
    await isAt('「子どもが生まれた」ときの申請書（3件）');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await open('出産育児一時金支給申請書');
    await expect.element(text('出産した日の翌日から2年以内')).toBeVisible();
    await isAt('出産育児一時金支給申請書');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('申請書の一覧へ戻る').click();
    await expect.element(press('子どもが生まれた')).toHaveAttribute('aria-pressed', 'true');
  });

  it('by words, in variants of characters; Enter in a conversion searches nothing yet', async () => {
    show();
    await expect.element(field('ことばで探す')).toBeVisible();
    await field('ことばで探す').click();
    await composeAndConfirm('髙額');
    expect(text(/見つかった/).query()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await isAt('「髙額」で見つかった申請書（2件）');
  });

  it('and its blank is saved, the outdated one too', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show();
    await open('負傷原因届');
    await press('用紙をダウンロードする（PDF）').click();
    await vi.waitFor(() => expect(names).toEqual([expect.stringMatching(/^負傷原因届.*\.pdf$/)]), 10_000);
    await page.getByText('以前の様式', { exact: true }).click();
    await press('2022年4月1日改定の様式（PDF）').click();
    await vi.waitFor(() => expect(names[1]).toContain('旧様式'), 10_000);
  });
});

describe('a form is filled in', () => {
  it('from the first field to the receipt, by keyboard alone; what is read is shown', async () => {
    const widget = show();
    await open('住所変更届');
    await press('Webで申請する').click();
    await isAt('新しい住所');
    await expect.element(text('全3ステップ中、1ステップ目です')).toBeVisible();
    const type = async (label: string, value: string) => {
      for (let step = 0; step < 40 && focused() !== field(label).query(); step += 1) await userEvent.tab();
      await userEvent.keyboard(value);
    };
    const pressed = async (name: string) => {
      for (let step = 0; step < 40 && focused()?.textContent?.trim() !== name; step += 1)
        await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    };
    await type('郵便番号', '１２３－４５６７');
    await type('住所', '架空県みどり市1-2-3');
    await type('引っ越した日（引っ越す日）', 'R8.11.20');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(text('2026年11月20日（令和8年） と読み取りました')).toBeVisible();
    await pressed('次へ');
    await isAt('申告');
    await type('日中に連絡のとれる電話番号', '０９０ー１２３４ー５６７８');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await pressed('次へ');
    await isAt('入力内容の確認');
    expect(words(widget)).toContain('〒123-4567');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await pressed('この内容で提出する');
    await isAt('提出しました');
    expect(words(widget)).toMatch(/受付番号：\s*\d{4}-\d{4}-\d{4}/);
    await pressed('申請の状況を見る');
    await isAt('住所変更届');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('says at each field what is wrong, moves there, and loses nothing', async () => {
    const widget = show();
    await open('住所変更届');
    await press('Webで申請する').click();
    await fill('郵便番号', '12');
    await fill('引っ越した日（引っ越す日）', '平成40年1月1日');
    await press('次へ').click();
    await vi.waitFor(() => expect(focused()).toBe(field('郵便番号').query()));
    await expect.element(text('＊7桁の数字で入力してください。')).toBeVisible();
    await expect.element(text('＊その元号にはない日付です。元号と年をご確認ください。')).toBeVisible();
    await expect.element(text('＊選んでください。')).toBeVisible();
    await expect.element(field('引っ越した日（引っ越す日）')).toHaveValue('平成40年1月1日');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('asks what its answers lead to', async () => {
    show();
    await open('被扶養者（異動）届');
    await press('Webで申請する').click();
    await option('届の種類', '扶養に入れる').click();
    await press('次へ').click();
    await expect.element(heading('扶養に入れる方')).toBeVisible();
    expect(field('1か月の仕送りの金額').query()).toBeNull();
    await option('被保険者と同居していますか', 'いいえ').click();
    await expect.element(field('1か月の仕送りの金額')).toBeVisible();
  });

  it('is saved as one types, and goes on from there on another device', async () => {
    show();
    await open('住所変更届');
    await press('Webで申請する').click();
    await fill('郵便番号', '123-4567');
    await saved();
    expect((await draftOf('address')).values).toEqual({ address: { postalCode: '123-4567' } });
  });

  it('what cannot be saved stays here, and is saved once the device is online again', async () => {
    show();
    await open('住所変更届');
    await press('Webで申請する').click();
    await expect.element(heading('新しい住所')).toBeVisible();
    await portal.dev.addFault({ operation: 'applicationForms.saveDraft', cut: 'before', times: 1 });
    await fill('郵便番号', '123-4567');
    await expect.element(text(/まだ保存できていません/)).toBeVisible();
    window.dispatchEvent(new Event('online'));
    await saved();
    expect((await draftOf('address')).values).toEqual({ address: { postalCode: '123-4567' } });
  });

  it('that another tab has filled in too asks which counts, and keeps the rest', async () => {
    const { id } = await client.applicationForms.start({ formId: 'address' });
    show();
    await goOn('住所変更届');
    await expect.element(heading('新しい住所')).toBeVisible();
    const now = await client.applicationForms.getApplication({ applicationId: id });
    const values = { movedOn: '2026/11/1', phone: '090-0000-0000' };
    await client.applicationForms.saveDraft({ applicationId: id, revision: now.revision, values });
    await fill('引っ越した日（引っ越す日）', '2026/11/20');
    await expect.element(text(/別の画面で「2026\/11\/1」に変更されています/)).toBeVisible();
    expect((await draftOf('address')).values.movedOn).toBe('2026/11/1');
    await press('この画面の内容を使う').click();
    await saved();
    await vi.waitFor(async () =>
      expect((await draftOf('address')).values).toEqual({ ...values, movedOn: '2026/11/20' }),
    );
  });

  it('that another tab has filled in too asks also where the portal tells of it with something else', async () => {
    const { id } = await client.applicationForms.start({ formId: 'address' });
    show();
    await goOn('住所変更届');
    await fill('引っ越した日（引っ越す日）', '2026/11/20');
    await saved();
    const { revision } = await draftOf('address');
    await client.applicationForms.saveDraft({
      applicationId: id,
      revision,
      values: { movedOn: '2026/11/1', phone: '090-0000-0000' },
    });
    await fill('郵便番号', '123-4567');
    await expect.element(text(/別の画面で「2026\/11\/1」に変更されています/)).toBeVisible();
    await expect.element(field('引っ越した日（引っ越す日）')).toHaveValue('2026/11/20');
  });

  it('that another tab has taken out is not brought back unseen', async () => {
    const { id, revision } = await filledIn({ ...moved, phone: '090-0000-0000' });
    show();
    await goOn('住所変更届');
    await expect.element(field('日中に連絡のとれる電話番号')).toHaveValue('090-0000-0000');
    await client.applicationForms.saveDraft({ applicationId: id, revision, values: { phone: null } });
    await page.getByRole('checkbox', { name: /^記入した内容は/ }).click();
    await saved();
    await expect.element(field('日中に連絡のとれる電話番号')).toHaveValue('');
  });

  it('is not handed in over what another tab writes meanwhile', async () => {
    const { id, revision } = await filledIn();
    const saveDraft = client.applicationForms.saveDraft.bind(client.applicationForms);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    show();
    await goOn('住所変更届');
    await expect.element(heading('申告')).toBeVisible();
    vi.spyOn(client.applicationForms, 'saveDraft').mockImplementationOnce(async (...asked) => {
      await answered;
      return saveDraft(...asked);
    });
    await fill('日中に連絡のとれる電話番号', '080-1234-5678');
    await saveDraft({ applicationId: id, revision, values: { phone: '070-1234-5678' } });
    await press('次へ').click();
    await press('この内容で提出する').click();
    answer();
    await expect.element(text(/別の画面で「070-1234-5678」に変更されています/)).toBeVisible();
    expect((await draftOf('address')).values.phone).toBe('070-1234-5678');
  });

  it('takes files with its papers, and names them before it is handed in', async () => {
    const { id, revision } = await client.applicationForms.start({ formId: 'qualification' });
    const values = {
      who: 'member',
      reason: 'damaged',
      delivery: 'home',
      phone: '090-1234-5678',
      true: 'yes',
    };
    await client.applicationForms.saveDraft({ applicationId: id, revision, values, position: 'papers' });
    const widget = show();
    await goOn('資格確認書交付（再交付）申請書');
    await expect.element(heading('必要な書類')).toBeVisible();
    await press('入力内容の確認へ進む').click();
    await expect.element(text(/書類を添付してください/)).toBeVisible();
    const input = widget.shadowRoot?.querySelector<HTMLInputElement>('#paper-damaged');
    await vi.waitFor(() => expect(focused()).toBe(input));
    await chooseFiles(input!, receipt('資格確認書.png'));
    await expect.element(text('送信済み')).toBeVisible();
    await saved();
    await press('入力内容の確認へ進む').click();
    await expect.element(heading('入力内容の確認')).toBeVisible();
    expect(words(widget)).toContain('資格確認書.png');
    await press('この内容で提出する').click();
    await expect.element(heading('提出しました')).toBeVisible();
    const sent = await client.applicationForms.getApplication({ applicationId: id });
    expect(sent.attachments.damaged?.map(({ name }) => name)).toEqual(['資格確認書.png']);
  });

  it('is thrown away for good once it was asked', async () => {
    show();
    await goOn('傷病手当金支給申請書');
    await press('この下書きを消す').click();
    await isAt('入力した内容を消します。消すと元に戻せません。');
    await press('消す').click();
    await expect.element(heading('申請書を探す')).toBeVisible();
    await vi.waitFor(() => expect(press('「傷病手当金支給申請書」続きを入力する').query()).toBeNull());
    const { items } = await client.applicationForms.applications({ formId: 'sick-pay' });
    expect(items).toEqual([]);
  });

  it('pressed twice is handed in once', async () => {
    await filledIn();
    show();
    await goToReview();
    await press('この内容で提出する').dblClick();
    await expect.element(heading('提出しました')).toBeVisible();
    const { items } = await client.applicationForms.applications({ formId: 'address', state: 'submitted' });
    expect(items).toHaveLength(1);
  });

  it('that did not go through can be sent again, by the same key', async () => {
    await filledIn();
    const submit = vi.spyOn(client.applicationForms, 'submit');
    await portal.dev.addFault({ operation: 'applicationForms.submit', status: 503, times: 1 });
    show();
    await goToReview();
    await press('この内容で提出する').click();
    await expect.element(text(/二重に提出されることはありません/)).toBeVisible();
    await press('この内容で提出する').click();
    await expect.element(heading('提出しました')).toBeVisible();
    const keys = submit.mock.calls.map(([, options]) => options?.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('is over where another tab has handed it in', async () => {
    const draft = await filledIn();
    show();
    await goOn('住所変更届');
    await expect.element(heading('申告')).toBeVisible();
    await client.applicationForms.submit({
      applicationId: draft.id,
      revision: draft.revision,
      values: moved,
      attachments: {},
    });
    await fill('日中に連絡のとれる電話番号', '080-1234-5678');
    await expect
      .element(heading('この申請は、もう変更できません').or(text('この申請は、もう変更できません')))
      .toBeVisible();
    await press('申請の状況を見る').click();
    await expect.element(text('受付待ち').first()).toBeVisible();
  });
});

it('a form that was revised meanwhile says so, carries over what fits and tells what does not', async () => {
  const widget = show();
  await goOn('療養費支給申請書（海外療養費）');
  await expect.element(text(/この申請書は2026年10月1日に改定されました/)).toBeVisible();
  await press('新しい様式に引き継ぐ').click();
  await expect.element(text(/新しい様式に引き継ぎました/)).toBeVisible();
  expect(words(widget)).toContain('海外旅行保険の会社名：旅とあんしん保険');
  await expect.element(heading('渡航について')).toBeVisible();
  const { formVersion, values } = await draftOf('care-abroad');
  expect([formVersion, values.country]).toEqual(['2026-10', '架空国']);
});

describe('an application is followed', () => {
  const openFromHistory = async (title: string, action = '内容を見る') => {
    await press('申請の履歴を見る（9件）').click();
    await page
      .getByRole('button', { name: `「${title}」${action}`, exact: true })
      .first()
      .click();
  };

  it('through all of them, one state at a time', async () => {
    const widget = show();
    await press('申請の履歴を見る（9件）').click();
    await isAt('申請の履歴');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await page.getByLabelText('状況で絞り込む').selectOptions('paid');
    await vi.waitFor(() => expect(widget.shadowRoot?.querySelectorAll('[data-application]')).toHaveLength(1));
    await press('「高額療養費支給申請書」内容を見る').click();
    await expect.element(text('46,230円')).toBeVisible();
    expect(words(widget)).toContain('支払い済み');
    expect(words(widget)).toContain('みなと総合病院');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('one that was sent back is mended where the society has remarked something', async () => {
    const widget = show();
    await goOn('高額療養費支給申請書', '直して提出する');
    await expect.element(text(/直していただきたいことがあります/)).toBeVisible();
    expect(words(widget)).toContain('領収書の金額と、記入された金額が異なっています。');
    await press('直して提出する').click();
    await expect.element(text('領収書では89,000円です。金額をご確認ください。')).toBeVisible();
    const paid = field('窓口で支払った金額の合計');
    await expect.element(paid).toHaveAccessibleDescription(/89,000円です/);
    await fill('窓口で支払った金額の合計', '89000');
    for (let screen = 0; screen < 4; screen += 1) await press('次へ').click();
    await expect.element(text('明細のあるページを追加してください。')).toBeVisible();
    await press('入力内容の確認へ進む').click();
    await press('この内容で提出する').click();
    await expect.element(heading('提出しました')).toBeVisible();
  });

  it('one is taken back after it was asked', async () => {
    show();
    await openFromHistory('資格確認書交付（再交付）申請書');
    await press('申請を取り下げる').click();
    await isAt('この申請を取り下げますか。取り下げると、元に戻せません。');
    await press('やめる').click();
    await press('申請を取り下げる').click();
    await press('取り下げる').click();
    await expect.element(text('取り下げ').first()).toBeVisible();
    expect(press('申請を取り下げる').query()).toBeNull();
  });
});

it('what is looked for stays there, though the list from before comes late', async () => {
  await filledIn();
  show();
  await goOn('住所変更届');
  const list = client.applicationForms.list.bind(client.applicationForms);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const late = vi
    .spyOn(client.applicationForms, 'list')
    .mockImplementationOnce((...asked) => answered.then(() => list(...asked)) as never);
  await press('保存して一覧へ戻る').click();
  await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
  await press('子どもが生まれた').click();
  await isAt('「子どもが生まれた」ときの申請書（3件）');
  answer();
  await late.mock.results[0]?.value;
  await new Promise((resolve) => setTimeout(resolve));
  await expect.element(press('子どもが生まれた')).toHaveAttribute('aria-pressed', 'true');
});

it('who has applied before finds that, though there is no form any more', async () => {
  vi.spyOn(client.applicationForms, 'list').mockResolvedValue({ items: [], lifeEvents: [] } as never);
  show();
  await press('申請の履歴を見る（9件）').click();
  await isAt('申請の履歴');
});

it('what a member filled in is nowhere on the page once they have logged out', async () => {
  await filledIn();
  const widget = show();
  await goToReview();
  expect(words(widget)).toContain('架空県みどり市');
  await client.session.logOut();
  await expect.element(text('ログインしてください')).toBeVisible();
  expect(words(widget)).not.toContain('架空県みどり市');
  expect(widget.shadowRoot?.querySelector('input')).toBeNull();
});

it('in English the words around it are English, and what the society writes is marked as Japanese', async () => {
  const widget = show('en');
  await expect.element(page.getByRole('heading', { name: 'Find a form' })).toBeVisible();
  const title = widget.shadowRoot?.querySelector('[data-form="high-cost"] .ik-open');
  expect(title?.getAttribute('lang')).toBe('ja');
  await page.getByRole('button', { name: /^Your applications/ }).click();
  await expect.element(page.getByText('Being examined').first()).toBeVisible();
});
