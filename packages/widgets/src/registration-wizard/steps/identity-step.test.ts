import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyByHand } from '../../../test/clipboard.js';
import { fakePortal, refusal } from '../../../test/fake-portal.js';
import { composeAndConfirm } from '../../../test/ime.js';
import { field, focused, heading, openLink, press, showWizard, text } from '../../../test/wizard.js';

const before = location.href;
let portal: ReturnType<typeof fakePortal>;

beforeEach(async () => {
  portal = fakePortal();
  showWizard(portal.client);
  openLink('one');
  await press('本人確認ページへ').click();
  await expect.element(heading('本人確認')).toBeVisible();
});
afterEach(() => history.replaceState(null, '', before));

async function fill(symbol: string, number: string, birthDate: string) {
  await field('記号').fill(symbol);
  await field('番号').fill(number);
  await field('生年月日').fill(birthDate);
}

async function paste(label: string, value: string) {
  await copyByHand(value);
  await field(label).click();
  await userEvent.paste();
}

describe('記号・番号', () => {
  it.each([
    ['1255', '3456'],
    ['１２５５', '３４５６'],
    [' 1255\u3000', '\u200b003456'],
    ['1255-', 'ー3456'],
  ])('is understood as 1255003456 when typed as %j and %j, and left as typed', async (symbol, number) => {
    const confirm = vi.spyOn(portal.registration, 'confirmIdentity');
    await fill(symbol, number, '20000505');
    await expect.element(text('「1255003456」として確認します。')).toBeVisible();
    await expect.element(field('記号')).toHaveValue(symbol);
    await expect.element(field('番号')).toHaveValue(number);
    await press('確認').click();
    await expect.element(heading('確認キーのコピー')).toBeVisible();
    expect(confirm.mock.calls[0]?.[0]).toMatchObject({
      insuredNumber: '1255003456',
      birthDate: '2000-05-05',
    });
  });

  it.each(['1255003456', '1255-3456', '記号1255 番号3456', '記号１２５５\n番号３４５６\n', '1255ー３４５６'])(
    'S-P7: pasted whole into 記号 fills both fields: %j',
    async (whole) => {
      await paste('記号', whole);
      await expect.element(field('記号')).toHaveValue('1255');
      await expect.element(field('番号')).toHaveValue('003456');
    },
  );

  it('typed with a hyphen is not torn apart in the middle of it', async () => {
    await field('記号').click();
    await userEvent.keyboard('1255-3');
    await expect.element(field('記号')).toHaveValue('1255-3');
    await userEvent.keyboard('456');
    await userEvent.tab();
    await expect.element(field('記号')).toHaveValue('1255');
    await expect.element(field('番号')).toHaveValue('003456');
  });

  it('of 5 to 9 digits in one field is not guessed', async () => {
    await paste('記号', '12553456');
    await expect.element(field('記号')).toHaveValue('12553456');
    await fill('12553456', '', '20000505');
    await press('確認').click();
    await expect.element(text('＊番号を入力してください。')).toBeVisible();
  });

  it('composed with a Japanese input method is echoed and not submitted by the Enter that confirms', async () => {
    const confirm = vi.spyOn(portal.registration, 'confirmIdentity');
    await field('番号').fill('3456');
    await field('記号').click();
    await composeAndConfirm('１２５５');
    await expect.element(text('「1255003456」として確認します。')).toBeVisible();
    await expect.element(field('記号')).toHaveValue('１２５５');
    expect(confirm).not.toHaveBeenCalled();
  });
});

describe('生年月日', () => {
  it.each(['20000505', '2000/5/5', '2000年5月5日', 'H12.5.5', '平成１２年５月５日', '２０００ー５ー５'])(
    'is understood when typed as %s, echoed with its era, and left as typed',
    async (typed) => {
      const confirm = vi.spyOn(portal.registration, 'confirmIdentity');
      await fill('1255', '3456', typed);
      await expect.element(text('「2000年5月5日（平成12年）」として確認します。')).toBeVisible();
      await expect.element(field('生年月日')).toHaveValue(typed);
      await press('確認').click();
      await expect.element(heading('確認キーのコピー')).toBeVisible();
      expect(confirm.mock.calls[0]?.[0].birthDate).toBe('2000-05-05');
    },
  );

  it.each([
    ['', '生年月日を入力してください。'],
    ['きのう', '生年月日を読み取れませんでした。'],
    ['20000230', 'この日付はありません。'],
    ['20991231', 'まだ来ていない日付です。'],
    ['平成1年1月5日', '1989年1月5日（昭和64年）のことでしたら、西暦で入力してください。'],
  ])('%j is refused beside the field with the reason', async (typed, reason) => {
    const confirm = vi.spyOn(portal.registration, 'confirmIdentity');
    await fill('1255', '3456', typed);
    await press('確認').click();
    await expect.element(text(reason)).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(field('生年月日').element()));
    await expect.element(field('生年月日')).toHaveValue(typed);
    expect(confirm).not.toHaveBeenCalled();
  });

  it('is a text field that offers the saved birthday and a keypad of digits', async () => {
    await expect.element(field('生年月日')).toHaveAttribute('autocomplete', 'bday');
    await expect.element(field('生年月日')).toHaveAttribute('inputmode', 'numeric');
    await expect.element(field('生年月日')).toHaveAttribute('type', 'text');
  });
});

describe('who is not recognised', () => {
  const adult = ['1255', '3456', '19800505'] as const;

  it('is told what to check, finds the table of opening times open, and loses nothing', async () => {
    vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(refusal('identity_mismatch', 422));
    await fill(...adult);
    await press('確認').click();
    await expect.element(text(/確認できませんでした/)).toBeVisible();
    await expect.element(text('約1か月後')).toBeVisible();
    await expect.element(field('記号')).toHaveValue('1255');
    await expect.element(field('生年月日')).toHaveValue('19800505');
  });

  it('as too young a dependant may be an insured person with a slip: both are told what to do', async () => {
    vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(refusal('identity_mismatch', 422));
    await fill('1255', '9999', '20000505');
    await press('確認').click();
    await expect.element(heading('本人確認ができませんでした')).toBeVisible();
    await expect.element(text('2030年4月1日からです。')).toBeVisible();
    await expect.element(text('被保険者（ご本人）の方は、年齢を問わず登録できます。')).toBeVisible();
    await press('入力内容を確かめる').click();
    await expect.element(field('番号')).toHaveValue('9999');
  });

  it.each([
    [
      'not_eligible',
      403,
      { eligibleFrom: '2030-04-01' },
      'まだ登録できません',
      '2030年4月1日から登録できます。',
    ],
    ['not_eligible', 403, { reason: 'left' }, 'まだ登録できません', '現在ご登録いただけません。'],
    ['identity_ambiguous', 409, {}, '健保組合へお問い合わせください', '二人以上'],
    ['already_registered', 409, {}, 'すでに登録されています', '登録したお心当たりがない場合は'],
    ['identity_held', 429, {}, '本人確認をお休みしています', '健保組合へお問い合わせください'],
  ])(
    'by %s (%s) comes to a screen of its own that says what to do',
    async (code, status, more, name, words) => {
      vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(refusal(code, status, more));
      await fill(...adult);
      await press('確認').click();
      await expect.element(heading(name)).toBeVisible();
      await vi.waitFor(() => expect(focused()).toBe(heading(name).element()));
      await expect.element(text(words).first()).toBeVisible();
    },
  );

  it('after too many tries reads until when, coarsely', async () => {
    vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(
      refusal('identity_held', 429, {}, 24 * 3_600_000 + 61_000),
    );
    await fill(...adult);
    await press('確認').click();
    await expect.element(text('11月23日 12:10以降に')).toBeVisible();
  });
});

it('where to find 記号・番号 is told without a card', async () => {
  await text('記号・番号はどこで確認できますか').click();
  for (const place of ['マイナポータル', '資格情報のお知らせ', '資格確認書']) {
    await expect.element(text(`${place}：`)).toBeVisible();
  }
});

it('a refusal by field names each field and keeps everything', async () => {
  const errors = ['insuredNumber', 'birthDate'].map((name) => ({
    pointer: `/${name}`,
    code: 'invalid_format',
  }));
  vi.spyOn(portal.registration, 'confirmIdentity').mockRejectedValue(
    refusal('validation_failed', 400, { errors }),
  );
  await fill('1255', '3456', '19800505');
  await press('確認').click();
  await vi.waitFor(() => expect(text('＊正しい形式で入力してください。').all()).toHaveLength(2));
  await expect.element(field('番号')).toHaveValue('3456');
});

it('an error is gone as soon as its field can be read, and stays where it cannot', async () => {
  await press('確認').click();
  await expect.element(text('＊記号を入力してください。')).toBeVisible();
  await field('記号').fill('12');
  await expect.element(text('＊記号を入力してください。')).toBeVisible();
  await field('記号').fill('1255');
  await expect.element(field('記号')).not.toHaveAttribute('aria-invalid');
  await expect.element(text('＊番号を入力してください。')).toBeVisible();
  await field('番号').fill('3456');
  await expect.element(field('番号')).not.toHaveAttribute('aria-invalid');
  await expect.element(text('＊生年月日を入力してください。')).toBeVisible();
  await field('生年月日').fill('20000505');
  await expect.element(field('生年月日')).not.toHaveAttribute('aria-invalid');
  expect(text('＊').query()).toBeNull();
});

it('a whole number pasted into 記号 takes the errors off both fields', async () => {
  await press('確認').click();
  await expect.element(field('番号')).toHaveAttribute('aria-invalid', 'true');
  await paste('記号', '1255-3456');
  await expect.element(field('番号')).toHaveValue('003456');
  await expect.element(field('記号')).not.toHaveAttribute('aria-invalid');
  await expect.element(field('番号')).not.toHaveAttribute('aria-invalid');
});

it('dashes alone are called unreadable, not missing', async () => {
  await fill('--', 'ー', '20000505');
  await press('確認').click();
  await expect.element(text('＊記号は、数字4桁で入力してください。')).toBeVisible();
  await expect.element(text('＊番号は、数字1〜6桁で入力してください。')).toBeVisible();
});
