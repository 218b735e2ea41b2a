import type { PortalClient } from '@ikiiki/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { composeAndConfirm } from '../../test/ime.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { next, open, option, showSurvey, words } from '../../test/survey.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';
import { inEveryZone } from '../../test/zones.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

const lifestyle = '生活習慣アンケート 2026';
const satisfaction = '健保組合のサービスについてのアンケート';
const sleep = '平日の睡眠時間は、平均して何時間ですか。';

let client: PortalClient;
beforeEach(async () => {
  client = await portal.signedIn();
});

/** Opens the survey and begins. */
async function begin(title = lifestyle): Promise<void> {
  await open(title);
  await press('回答をはじめる').click();
}

/** Answers until the hours of sleep are asked. */
async function goToSleep(): Promise<void> {
  await begin();
  await option('していない').click();
  await next();
  await option('特に理由はない').click();
  await next();
  await expect.element(field(sleep)).toBeVisible();
}

const draftOf = async (surveyId = 'lifestyle') => (await client.surveys.get({ surveyId })).draft;
const saved = () => expect.element(text(/^保存しました/)).toBeVisible();

describe('the list', () => {
  it('tells what is to be answered, until when and for what, and axe finds nothing', async () => {
    const widget = showSurvey(client);
    await expect.element(heading('回答をお願いしているもの（4件）')).toBeVisible();
    expect(words(widget)).toContain('本日が最終日');
    expect(words(widget)).toContain('途中まで回答済み');
    expect(words(widget)).toContain('100ポイント');
    expect(words(widget)).toContain('2026年9月3日に回答済み');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('shows what was answered with a name, and that an anonymous answer cannot be shown', async () => {
    const answers = { overall: { value: 5 }, used: { choices: ['none'] } };
    await client.surveys.answer({ surveyId: 'satisfaction', answers });
    const widget = showSurvey(client);
    await open('健康づくりに関するアンケート', '内容を見る');
    await expect.element(text('その他：肩こりの予防')).toBeVisible();
    await expect.element(text('7,500歩')).toBeVisible();
    await press('アンケート一覧へ戻る').click();
    await open(satisfaction, '内容を見る');
    await expect.element(text('無記名のアンケートのため、回答の内容は表示できません。')).toBeVisible();
    expect(words(widget)).not.toContain('あなたの回答');
  });
});

describe('answering', () => {
  it('goes by keyboard alone from the list to the thanks, and the page hears of the points once', async () => {
    const heard: Event[] = [];
    document.addEventListener('ikiiki-points-changed', (event) => heard.push(event), { once: true });
    showSurvey(client);
    await expect.element(heading(lifestyle)).toBeVisible();
    const tabTo = async (what: (element: Element | null) => boolean) => {
      for (let step = 0; step < 40 && !what(focused()); step += 1) await userEvent.keyboard('{Tab}');
      expect(what(focused())).toBe(true);
    };
    const named = (name: string) => (element: Element | null) =>
      (element?.getAttribute('aria-label') ?? element?.textContent)?.trim() === name;
    const pressed = async (name: string) => {
      await tabTo(named(name));
      await userEvent.keyboard('{Enter}');
    };
    const choose = async (value: string) => {
      await tabTo((element) => element instanceof HTMLInputElement && element.type !== 'text');
      for (let step = 0; step < 5 && (focused() as HTMLInputElement).value !== value; step += 1)
        await userEvent.keyboard('{ArrowDown}');
      await userEvent.keyboard(' ');
    };
    const arrives = (title: string) => vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe(title));
    await pressed(`「${lifestyle}」回答する`);
    await arrives(lifestyle);
    await pressed('回答をはじめる');
    await arrives('質問1（全5問）');
    await choose('some');
    await pressed('次へ');
    await arrives('質問2（全6問）');
    await tabTo((element) => element instanceof HTMLInputElement);
    await userEvent.keyboard(' ');
    await pressed('次へ');
    await arrives('質問3（全6問）');
    await tabTo((element) => element?.id === 'q-sleep');
    await userEvent.keyboard('7{Enter}');
    await arrives('質問4（全6問）');
    await choose('4');
    await pressed('次へ');
    await arrives('質問5（全6問）');
    await choose('never');
    await pressed('次へ');
    await arrives('質問6（全6問）');
    await pressed('回答の確認へ進む');
    await arrives('回答の確認');
    await pressed('この内容で送信する');
    await arrives('ご回答ありがとうございました');
    await expect.element(text('100ポイントを付与しました。')).toBeVisible();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ bubbles: true, composed: true });
    const { answers } = await client.surveys.get({ surveyId: 'lifestyle' });
    expect(answers).toMatchObject({ 'exercise-kinds': { choices: ['walk'] }, sleep: { value: 7 } });
  });

  it('says whether it is anonymous before the first question, and again before sending', async () => {
    showSurvey(client);
    await open(satisfaction);
    await expect.element(text('このアンケートは無記名です')).toBeVisible();
    await press('回答をはじめる').click();
    await option('3').click();
    await next();
    await option('利用したものはない').click();
    await next();
    await press('回答の確認へ進む').click();
    await expect.element(text('このアンケートは無記名です')).toBeVisible();
  });

  it('asks for what is missing at the question, keeps what is there, and forgives as it is mended', async () => {
    const widget = showSurvey(client);
    await goToSleep();
    await next();
    await expect.element(text('＊入力してください。')).toBeVisible();
    expect(focused()?.id).toBe('q-sleep');
    await field(sleep).fill('25');
    await expect.element(text('＊24以下の数字を入力してください。')).toBeVisible();
    await next();
    expect((focused() as HTMLInputElement).value).toBe('25');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await field(sleep).fill('7.5');
    expect(words(widget)).not.toContain('＊');
  });

  it('reads full width and a unit, says how, and Enter in a Japanese conversion sends nothing', async () => {
    showSurvey(client);
    await goToSleep();
    await field(sleep).click();
    await composeAndConfirm('６．５時間');
    await expect.element(text('6.5時間 と読み取りました')).toBeVisible();
    await expect.element(field(sleep)).toHaveValue('６．５時間');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('質問4（全6問）')).toBeVisible();
    expect((await draftOf())?.answers.sleep).toEqual({ value: '６．５時間' });
  });

  it('an option that stands alone takes the others’ place, and says so', async () => {
    const widget = showSurvey(client);
    await begin();
    await option('していない').click();
    await next();
    await option('時間がない').click();
    await option('特に理由はない').click();
    await expect.element(option('時間がない')).not.toBeChecked();
    await vi.waitFor(() =>
      expect(widget.renderRoot.querySelector('.ik-live')?.textContent).toContain(
        'ほかの選択を取り消しました',
      ),
    );
    await option('場所がない').click();
    await expect.element(option('特に理由はない')).not.toBeChecked();
  });

  it('keeps an answer to a question that is hidden for now, and sends it only if it is asked', async () => {
    const widget = showSurvey(client);
    await begin();
    await option('週1日').click();
    await next();
    await option('その他').click();
    await field('その他の内容').fill('犬の散歩');
    await press('前へ戻る').click();
    await option('していない').click();
    await next();
    await expect.element(text('運動をしていない理由をお聞かせください。')).toBeVisible();
    await press('前へ戻る').click();
    await option('週1日').click();
    await next();
    await expect.element(field('その他の内容')).toHaveValue('犬の散歩');
    expect(words(widget)).not.toContain('運動をしていない理由');
  });
});

describe('going back', () => {
  it('leads from question to question with the answers there, and to the list at last', async () => {
    showSurvey(client);
    await goToSleep();
    await press('前へ戻る').click();
    await expect.element(heading('質問2（全6問）')).toBeVisible();
    await expect.element(option('特に理由はない')).toBeChecked();
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('質問2（全6問）'));
    await press('前へ戻る').click();
    await expect.element(option('していない')).toBeChecked();
    await press('前へ戻る').click();
    await press('アンケート一覧へ戻る').click();
    await expect.element(heading('回答をお願いしているもの（4件）')).toBeVisible();
    await vi.waitFor(() =>
      expect(focused()?.getAttribute('aria-label')).toBe(`「${lifestyle}」続きから回答する`),
    );
  });

  it('after sending leads to the list, which knows that it is answered', async () => {
    const answers = { rally: { value: 5 }, again: { choice: 'yes' } };
    await client.surveys.saveDraft({ surveyId: 'rally', answers, position: 'rally-words' });
    showSurvey(client);
    await open('ウォーキングラリー 2026 秋 アンケート', '続きから回答する');
    await press('続きから回答する').click();
    await press('回答の確認へ進む').click();
    await press('この内容で送信する').click();
    await expect.element(heading('ご回答ありがとうございました')).toBeVisible();
    await press('アンケート一覧へ戻る').click();
    await expect.element(heading('回答をお願いしているもの（3件）')).toBeVisible();
  });

  it('from the check leads to the question to be changed, and nothing is lost', async () => {
    showSurvey(client);
    await goToSleep();
    await field(sleep).fill('7');
    await next();
    await option('3').click();
    await next();
    await option('吸わない').click();
    await next();
    await press('回答の確認へ進む').click();
    await press('質問3の回答を修正する').click();
    await expect.element(field(sleep)).toHaveValue('7');
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('質問3（全6問）'));
  });
});

describe('the draft', () => {
  it('is saved after each answer, tells when, and goes on where it was left', async () => {
    const first = showSurvey(client);
    await begin();
    await option('していない').click();
    await saved();
    await next();
    await option('時間がない').click();
    await saved();
    await vi.waitFor(async () => expect((await draftOf())?.position).toBe('no-exercise-reasons'));
    first.remove();
    showSurvey(client);
    await open(lifestyle, '続きから回答する');
    await press('続きから回答する').click();
    await expect.element(heading('質問2（全6問）')).toBeVisible();
    await expect.element(option('時間がない')).toBeChecked();
  });

  it('that cannot be saved stays on the page, is said, and is saved once the device is online again', async () => {
    const save = vi.spyOn(client.surveys, 'saveDraft');
    const gone = Object.assign(new Error('gone'), { code: 'network', retryable: true });
    save.mockRejectedValueOnce(gone).mockRejectedValueOnce(gone);
    const widget = showSurvey(client);
    await begin();
    await option('していない').click();
    await expect.element(text(/まだ保存できていません/)).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('exercise');
    await next();
    await option('時間がない').click();
    window.dispatchEvent(new Event('online'));
    await saved();
    expect((await draftOf())?.answers).toEqual({
      exercise: { choice: 'none' },
      'no-exercise-reasons': { choices: ['time'] },
    });
    expect(words(widget)).not.toContain('まだ保存できていません');
  });

  it('of another tab is taken over where nothing was answered here, and never overwritten', async () => {
    showSurvey(client);
    await begin();
    const other = await portal.signedIn();
    await other.surveys.saveDraft({ surveyId: 'lifestyle', answers: { sleep: { value: '6' } } });
    await option('していない').click();
    await saved();
    await next();
    await option('時間がない').click();
    await next();
    await expect.element(field(sleep)).toHaveValue('6');
    expect((await draftOf())?.answers).toMatchObject({ sleep: { value: '6' }, exercise: { choice: 'none' } });
  });

  it('is thrown away only after it was asked twice', async () => {
    showSurvey(client);
    await open('健康診断の受けやすさについて', '続きから回答する');
    await press('最初から答え直す').click();
    await vi.waitFor(() => expect(focused()?.textContent).toContain('消して'));
    await press('やめる').click();
    expect(await draftOf('checkup-access')).toBeDefined();
    await press('最初から答え直す').click();
    await press('消して最初から答える').click();
    await expect.element(text('全4問中、0問に回答しました')).toBeVisible();
    expect(await draftOf('checkup-access')).toBeUndefined();
  });
});

describe('all on one page', () => {
  it('asks more as the answers lead on, counts what is done, and names what is missing', async () => {
    const widget = showSurvey(client, 'checkup-access');
    await press('続きから回答する').click();
    await expect.element(text('全5問中、3問に回答しました')).toBeVisible();
    await option('受けた').click();
    await expect.element(text('全4問中、2問に回答しました')).toBeVisible();
    await press('回答の確認へ進む').click();
    await expect.element(text('ご確認いただきたい質問が1問あります。')).toBeVisible();
    expect((focused() as HTMLInputElement).name).toBe('q-booking-ease');
    await option('7').click();
    await press('回答の確認へ進む').click();
    await expect.element(heading('回答の確認')).toBeVisible();
    expect(words(widget)).toContain('25分');
    expect(words(widget)).not.toContain('予約がとりにくい');
  });

  it('changes to one question a screen and back as the member likes, with the answers kept', async () => {
    showSurvey(client, 'checkup-access');
    await press('続きから回答する').click();
    await press('1問ずつ表示する').click();
    await expect.element(heading('質問4（全5問）')).toBeVisible();
    await option('8').click();
    await press('1ページにまとめて表示する').click();
    await expect.element(option('8')).toBeChecked();
    expect((focused() as HTMLInputElement).name).toBe('q-booking-ease');
  });
});

describe('sending', () => {
  const good = { rally: { value: 5 }, again: { choice: 'yes' } };
  async function review(): Promise<void> {
    await client.surveys.saveDraft({ surveyId: 'rally', answers: good, position: 'rally-words' });
    showSurvey(client, 'rally');
    await press('続きから回答する').click();
    await press('回答の確認へ進む').click();
    await expect.element(heading('回答の確認')).toBeVisible();
  }

  it('whose answer was lost may be tried again: the portal takes it once, and it is told as done', async () => {
    await review();
    await portal.dev.addFault({ operation: 'surveys.answer', cut: 'after', times: 1 });
    await press('この内容で送信する').click();
    await expect.element(text(/二重に送信されることはありません/)).toBeVisible();
    await press('この内容で送信する').click();
    await expect.element(heading('ご回答ありがとうございました')).toBeVisible();
  });

  it('that finds the survey closed says so, and the answers stay to be read', async () => {
    await review();
    await portal.dev.addFault({ operation: 'surveys.answer', problem: 'survey_closed' });
    await press('この内容で送信する').click();
    await expect.element(text(/受付を終了しました/)).toBeVisible();
    await expect.element(text('5（とても満足）')).toBeVisible();
    expect(press('この内容で送信する').query()).toBeNull();
  });

  it('that the portal refuses goes to the question, with the reason there', async () => {
    await review();
    const refused = Object.assign(new Error('refused'), {
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/answers/again', code: 'unknown_choice' }] },
    });
    vi.spyOn(client.surveys, 'answer').mockRejectedValueOnce(refused);
    await press('この内容で送信する').click();
    await expect.element(heading('質問2（全3問）')).toBeVisible();
    await expect.element(text('＊もう一度お答えください。')).toBeVisible();
    await vi.waitFor(() => expect((focused() as HTMLInputElement).name).toBe('q-again'));
    await option('内容による').click();
    await next();
    await press('回答の確認へ進む').click();
    await press('この内容で送信する').click();
    await expect.element(heading('ご回答ありがとうございました')).toBeVisible();
  });

  it('is over where another tab has sent it meanwhile', async () => {
    showSurvey(client, 'rally');
    await press('回答をはじめる').click();
    const other = await portal.signedIn();
    await other.surveys.answer({ surveyId: 'rally', answers: good });
    await option('5：とても満足').click();
    await expect.element(text(/すでに回答いただいています/)).toBeVisible();
    await expect.element(option('5：とても満足')).toBeChecked();
  });
});

it('what a member answered is nowhere on the page once they have logged out', async () => {
  const widget = showSurvey(client);
  await begin();
  await option('していない').click();
  await saved();
  await client.session.logOut();
  await expect.element(text('ログインしてください')).toBeVisible();
  expect(words(widget)).not.toContain('していない');
});

it('refuses a page of another origin that nobody trusts, and shows nothing there', async () => {
  const widget = showSurvey(client);
  widget.trustedHost = false;
  Object.assign(client, { baseUrl: new URL('https://portal.example') });
  widget.client = { ...client };
  await vi.waitFor(() => expect(widget.matches(':state(error)')).toBe(true));
});

it('speaks English to those who read it', async () => {
  showSurvey(client, 'rally', 'en');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect.element(heading('Question 1 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.element(text('* Please choose one.')).toBeVisible();
});

inEveryZone(() => {
  it('when it was saved is told by the clock of Japan', async () => {
    showSurvey(client, 'checkup-access');
    await expect.element(text('11月21日 20:15に保存した、途中までの回答があります。')).toBeVisible();
    await press('続きから回答する').click();
    await option('7').click();
    await expect.element(text(/^保存しました 9:0\d$/)).toBeVisible();
  });
});

it('nothing of it is wider than a column of 320 px', async () => {
  await page.viewport(320, 800);
  const widget = showSurvey(client, 'checkup-access');
  await press('続きから回答する').click();
  await expect.element(option('7')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(widget.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1024, 768);
});
