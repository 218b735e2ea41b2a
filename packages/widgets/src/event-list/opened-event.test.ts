import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { backToList, card, inSection, open, showEvents, titles } from '../../test/event-list.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { field, focused, press, text } from '../../test/wizard.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

const announced = (events: Element) => events.shadowRoot?.querySelector('[role="status"]')?.textContent;

async function family() {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId: 'family.member' });
  await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
  return client;
}

/** Tabs on to something, as a person without a mouse does. */
async function tabTo(what: (element: Element | null) => boolean): Promise<void> {
  for (let step = 0; step < 60 && !what(focused()); step += 1) await userEvent.keyboard('{Tab}');
  expect(what(focused())).toBe(true);
}
const named = (name: string) => (element: Element | null) =>
  (element?.getAttribute('aria-label') ?? element?.textContent)?.trim() === name;

describe('entering', () => {
  it('goes by keyboard alone, and the nickname is shown to nobody who was not asked', async () => {
    const client = await portal.signedIn();
    const events = showEvents(client);
    await expect.element(card(titles.walkOpen)).toBeVisible();
    await tabTo(named(`内容を見て申し込む：${titles.walkOpen}`));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()?.textContent).toBe(titles.walkOpen));
    await expect.element(page.getByRole('checkbox')).not.toBeChecked();
    await tabTo(named('このイベントに申し込む'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(announced(events)).toBe('申し込みを受け付けました。'));
    await vi.waitFor(() => expect(focused()?.textContent).toBe(titles.walkOpen));
    expect((await client.events.get({ eventId: 'walk-open' })).entry?.inRanking).toBe(false);
    await backToList();
    const joined = page.getByRole('region', { name: '参加中', exact: true });
    await expect.element(joined.getByText(titles.walkOpen)).toBeVisible();
  });

  it('for the last place that is gone meanwhile says so, and shows the event as it is', async () => {
    const [client, other] = [await portal.signedIn(), await family()];
    showEvents(client);
    await open(titles.lastPlace);
    await other.events.enter({ eventId: 'seminar-last-place', inRanking: false });
    await press('このイベントに申し込む').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('＊定員に達したため、お申し込みいただけません。');
    await expect.element(text('30人（満員です）')).toBeVisible();
    await expect.element(press('このイベントに申し込む')).not.toBeInTheDocument();
  });

  it('tells where and when a seminar is, and withdrawing asks first', async () => {
    showEvents(await portal.signedIn());
    await open(titles.lastPlace);
    expect(text('会議室').query()).toBeNull();
    await press('このイベントに申し込む').click();
    await expect.element(inSection('日時と場所').getByText('12月12日 10:00〜11:30')).toBeVisible();
    await expect.element(text('会議室')).toBeVisible();
    await press('申し込みを取り消す').click();
    await vi.waitFor(() => expect(focused()?.textContent).toContain('取り消しますか'));
    await press('取り消さない').click();
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('申し込みを取り消す'));
    await press('申し込みを取り消す').click();
    await press('取り消す').click();
    await expect.element(text('申し込みを取り消しました。').first()).toBeVisible();
    expect(text('会議室').query()).toBeNull();
  });

  it('keeps what is chosen where the connection is cut, and can be tried again', async () => {
    showEvents(await portal.signedIn());
    await open(titles.walkOpen);
    await page.getByRole('checkbox').click();
    await portal.dev.addFault({ operation: 'events.enter', cut: 'after', times: 1 });
    await press('このイベントに申し込む').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('checkbox')).toBeChecked();
    await press('このイベントに申し込む').click();
    await expect.element(text('申し込みを受け付けました。').first()).toBeVisible();
  });

  it('says to whom an event is, that one is full, and from when one can enter', async () => {
    showEvents(await portal.signedIn());
    await open(titles.family);
    await expect.element(text('対象は、被扶養者（ご家族）の方です')).toBeVisible();
    await backToList();
    await open(titles.full);
    await expect.element(text('定員に達したため')).toBeVisible();
    await backToList();
    await open('新年のウォーキングチャレンジ');
    await expect.element(text('2027年1月5日から受け付けます')).toBeVisible();
  });
});

describe('progress', () => {
  it('is told in words that need neither colour nor the bar', async () => {
    const client = await portal.signedIn();
    const { tiers, avgSteps } = await client.events.progress({ eventId: 'walk-running' });
    showEvents(client);
    await open(titles.walkRunning);
    const section = inSection('いまの状況');
    await expect.element(section.getByText(`1日${avgSteps.toLocaleString('ja-JP')}歩`)).toBeVisible();
    await expect.element(section.getByText('15日（全28日）')).toBeVisible();
    await expect.element(section.getByText('届きました', { exact: false }).first()).toBeVisible();
    const missing = tiers[1]?.missingStepsPerDay?.toLocaleString('ja-JP');
    await expect.element(section.getByText(`あと1日平均${missing}歩で1,000ポイント`)).toBeVisible();
    await expect.element(section.getByText('0歩として数えます', { exact: false })).toBeVisible();
    const bars = section.getByRole('progressbar');
    expect(bars.elements()).toHaveLength(3);
    await expect.element(bars.first()).toHaveAccessibleName('1日平均2,000歩までの進み具合');
    await expect
      .element(page.getByRole('link', { name: '歩数を記録する' }))
      .toHaveAttribute('href', '/records');
  });

  it('follows what is recorded', async () => {
    const client = await portal.signedIn();
    const { totalSteps } = await client.events.progress({ eventId: 'walk-running' });
    await client.records.save({ date: '2026-11-22', type: 'steps', value: 14_000 });
    const after = await client.events.progress({ eventId: 'walk-running' });
    expect(after.totalSteps - totalSteps).toBe(14_000);
    showEvents(client);
    await open(titles.walkRunning);
    await expect.element(text(`1日${after.avgSteps.toLocaleString('ja-JP')}歩`)).toBeVisible();
  });

  it('of an event that is over says what came of it', async () => {
    showEvents(await portal.signedIn());
    await open(titles.rally);
    await expect.element(text('500ポイントを付与しました').first()).toBeVisible();
    await backToList();
    await open(titles.walkTallying);
    await expect.element(text('2026年12月7日に結果が決まり')).toBeVisible();
  });
});

describe('the ranking', () => {
  it('shows ten rows and the own one, then all', async () => {
    showEvents(await portal.signedIn());
    await open(titles.walkRunning);
    const rows = inSection('ランキング').getByRole('row');
    await expect.poll(() => rows.elements().length).toBe(12);
    await expect.element(rows.last().getByText('あなた', { exact: true })).toBeVisible();
    await expect.element(rows.last().getByText('ゆずぽん')).toBeVisible();
    await press('30位まで表示する').click();
    await expect.poll(() => rows.elements().length).toBe(31);
    await vi.waitFor(() => expect(focused()?.textContent).toBe('ランキング'));
  });

  it('is left by who does not want to be seen, who still sees the own place', async () => {
    const client = await portal.signedIn();
    const events = showEvents(client);
    await open(titles.walkRunning);
    await press('ランキングに表示しない').click();
    await vi.waitFor(() => expect(announced(events)).toBe('ランキングに表示しないようにしました。'));
    await expect.element(text('ほかの参加者には表示されていません')).toBeVisible();
    await expect.element(text(/あなたは、30人中\d+位です。/u)).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('ランキングに表示する'));
    const seen = await (await family()).events.ranking({ eventId: 'walk-running' });
    expect(seen.items.map(({ name }) => name)).not.toContain('ゆずぽん');
  });
});

describe('a team', () => {
  it('is made, its code copied to others, and left after a question', async () => {
    const client = await portal.signedIn();
    await client.events.enter({ eventId: 'team-open', inRanking: false });
    const events = showEvents(client);
    await open(titles.teamOpen);
    await press('チームをつくる').click();
    await expect.element(text('チーム名を入力してください。')).toBeVisible();
    expect(focused()?.id).toBe('name');
    await field('チーム名').fill('<b>ゆず</b>');
    await press('チームをつくる').click();
    await expect.element(text('使えない文字が入っています。')).toBeVisible();
    await expect.element(field('チーム名')).toHaveValue('<b>ゆず</b>');
    await field('チーム名').fill('ゆずの木');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(announced(events)).toContain('チーム「ゆずの木」をつくりました。'));
    await vi.waitFor(() => expect(focused()?.id).toBe('ik-team-heading'));
    await expect.element(text(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u)).toBeVisible();
    await expect.element(text('あと1人で成立します')).toBeVisible();
    await press('チームを抜ける').click();
    await expect.element(text('チームはなくなります')).toBeVisible();
    await press('抜ける').click();
    await expect.element(text('チームを抜けました。').first()).toBeVisible();
    await expect.element(field('招待コード')).toBeVisible();
  });

  it('is joined by a code in full width, which is shown as it was read', async () => {
    const client = await portal.signedIn();
    await client.events.enter({ eventId: 'team-open', inRanking: false });
    const events = showEvents(client);
    await open(titles.teamOpen);
    await field('招待コード').fill('００００ー１１１１');
    await press('チームに入る').click();
    await expect.element(text('0000-1111 として読み取りました')).toBeVisible();
    await expect.element(text('見つかりませんでした')).toBeVisible();
    await vi.waitFor(() => expect(focused()?.id).toBe('invitationCode'));
    await expect.element(field('招待コード')).toHaveValue('００００ー１１１１');
    await field('招待コード').fill('ＦＶＭ０Ｔ０ＫＡ');
    await press('チームに入る').click();
    await expect.element(text('このチームは定員に達しています')).toBeVisible();
    await field('招待コード').fill('ｍｉｄｏｒｉｋｏ');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(announced(events)).toBe('チーム「みどりの小道」に入りました。'));
    await expect.element(text('メンバー（5人／最大5人）')).toBeVisible();
  });

  it('of a running event shows nicknames, the team’s average and its place', async () => {
    showEvents(await portal.signedIn());
    await open(titles.teamRunning);
    await expect.element(inSection('チーム').getByText('あさひ歩こう会')).toBeVisible();
    await expect.element(page.getByText('チームの平均', { exact: true })).toBeVisible();
    await expect.element(text(/あなたのチームは、4チーム中\d位です。/u)).toBeVisible();
    expect(press('チームを抜ける').elements()).toHaveLength(0);
  });
});

describe('a quiz', () => {
  it('is answered once, names what is missing, and tells what is right and why', async () => {
    const client = await portal.signedIn();
    await client.events.enter({ eventId: 'quiz-flu', inRanking: false });
    const events = showEvents(client);
    await open(titles.quiz);
    await field('30秒くらい').click();
    await press('この内容で回答する').click();
    await expect.poll(() => text('どれか1つを選んでください。').elements().length).toBe(2);
    await vi.waitFor(() => expect(focused()).toMatchObject({ name: 'humidity' }));
    await field('20〜30％').click();
    await expect.poll(() => text('どれか1つを選んでください。').elements().length).toBe(1);
    await expect.element(field('30秒くらい')).toBeChecked();
    await field('2週間くらい').click();
    await press('この内容で回答する').click();
    await vi.waitFor(() => expect(announced(events)).toBe('回答しました。3問中2問が正解でした。'));
    await expect.element(text('不正解')).toBeVisible();
    await expect.element(text('正しい答え：50〜60％')).toBeVisible();
    await expect.element(text('100ポイントは、2026年12月14日に付与します')).toBeVisible();
    expect(press('この内容で回答する').elements()).toHaveLength(0);
    await backToList();
    await open(titles.quiz);
    await expect.element(text('正しい答え：50〜60％')).toBeVisible();
  });

  it('that was answered in another tab shows what was answered there', async () => {
    const client = await portal.signedIn();
    await client.events.enter({ eventId: 'quiz-flu', inRanking: false });
    showEvents(client);
    await open(titles.quiz);
    const { questions } = await client.events.quiz({ eventId: 'quiz-flu' });
    const answers = questions.map(({ id, choices }) => ({ questionId: id, choiceId: choices[1]!.id }));
    await client.events.answerQuiz({ eventId: 'quiz-flu', answers });
    for (const choice of ['5秒くらい', '20〜30％', '1年くらい']) await field(choice).click();
    await press('この内容で回答する').click();
    await expect.element(text('あなたの回答：30秒くらい')).toBeVisible();
  });
});

describe('points', () => {
  it('that came in with an event are told to the page', async () => {
    const client = await portal.signedIn();
    await client.events.enter({ eventId: 'quiz-flu', inRanking: false });
    const finished = await client.events.get({ eventId: 'quiz-flu' });
    showEvents(client);
    await expect.element(card(titles.quiz)).toBeVisible();
    vi.spyOn(client.events, 'get').mockResolvedValue({
      ...finished,
      status: 'finished',
      entryOpen: false,
      entry: { ...finished.entry!, state: 'achieved', points: 100 },
    });
    const heard = vi.fn();
    document.addEventListener('ikiiki-points-changed', heard, { once: true });
    await card(titles.quiz).getByRole('button').click();
    await expect.element(text('100ポイントを付与しました').first()).toBeVisible();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('for everybody', () => {
  it.each(['walkRunning', 'walkOpen', 'teamRunning', 'online', 'rally'] as const)(
    'axe finds nothing in %s that is open',
    async (title) => {
      const events = showEvents(await portal.signedIn());
      await open(titles[title]);
      expect(await accessibilityFindings(events)).toEqual([]);
    },
  );

  it('it is there in English too, with what the society wrote in Japanese', async () => {
    const events = showEvents(await portal.signedIn(), 'en');
    await page.getByRole('button', { name: `See how I am doing: ${titles.walkRunning}` }).click();
    await expect
      .element(page.getByText('more steps a day bring 1,000 points', { exact: false }))
      .toBeVisible();
    await expect.element(page.getByText(/You are in place \d+ of 30\./u)).toBeVisible();
    expect(await accessibilityFindings(events)).toEqual([]);
  });
});
