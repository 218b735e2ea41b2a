import type { PortalClient } from '@ikiiki/sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import {
  address,
  card,
  choose,
  fillIn,
  prove,
  rewardNames,
  showCatalog,
  submit,
} from '../../test/reward-catalog.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

/** Logged in, with the password proven already. */
async function proven(): Promise<PortalClient> {
  const client = await portal.signedIn();
  await client.session.stepUp({ password: member.password });
  return client;
}

const available = async (client: PortalClient) => (await client.points.balance()).available;
const orders = async (client: PortalClient) => (await client.rewards.exchanges()).items.length;

/** Tabs on to something, as a person without a mouse does. */
async function tabTo(what: (element: Element | null) => boolean): Promise<void> {
  for (let step = 0; step < 60 && !what(focused()); step += 1) await userEvent.keyboard('{Tab}');
  expect(what(focused())).toBe(true);
}
const named = (name: string) => (element: Element | null) =>
  (element?.getAttribute('aria-label') ?? element?.textContent)?.trim() === name;
const isField = (id: string) => (element: Element | null) => element?.id === id;

describe('an exchange', () => {
  it('goes by keyboard alone from the choice to the end, and the page hears of the points once', async () => {
    const client = await portal.signedIn();
    const catalog = showCatalog(client);
    const heard: Event[] = [];
    document.addEventListener('ikiiki-points-changed', (event) => heard.push(event), { once: true });
    await expect.element(card(rewardNames.towel)).toBeVisible();
    await tabTo(named(`「${rewardNames.towel}」の交換に進む`));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('交換内容の確認'));
    await expect.element(text('いま2,940ポイント → 交換後2,340ポイント')).toBeVisible();
    for (const [id, typed] of Object.entries({
      name: '山吹 はるか',
      postalCode: '123-4567',
      address: '架空県みどり野市1-2-3',
      phone: '09012345678',
    })) {
      await tabTo(isField(id));
      await userEvent.keyboard(typed);
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'ご本人の確認' })).toBeVisible();
    await tabTo(isField('currentPassword'));
    await userEvent.keyboard(`${member.password}{Enter}`);
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('交換を受け付けました'));
    await vi.waitFor(() =>
      expect(catalog.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
        '「スポーツタオル 2枚組」を、600ポイントで交換しました。',
      ),
    );
    await expect.element(text(/までは、交換履歴から取り消せます。/)).toBeVisible();
    expect([await available(client), await orders(client), heard.length]).toEqual([2340, 4, 1]);
    expect(heard[0]).toMatchObject({ bubbles: true, composed: true });
    await tabTo(named('交換履歴を見る'));
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('heading', { level: 3 }).first())
      .toHaveTextContent(rewardNames.towel);
    await press('商品一覧へ戻る').click();
    await expect.element(text('2,340ポイント').first()).toBeVisible();
  });

  it('reads an address in full width, says how, and sends it as it was read', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await expect.element(text('〒123-4567 として読み取りました')).toBeVisible();
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    const [newest] = (await client.rewards.exchanges()).items;
    expect(await client.rewards.getExchange({ exchangeId: newest!.id })).toMatchObject({
      shipTo: { name: '山吹 はるか', postalCode: '1234567', phone: '09012345678' },
    });
  });

  it('tells at each field what is missing, before anything is sent, and the error goes with its cause', async () => {
    const client = await proven();
    const sent = vi.spyOn(client.rewards, 'exchange');
    showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn({ ...address, 郵便番号: '12345' });
    await submit().click();
    await expect.element(text('＊郵便番号は7桁の数字です。もう一度ご確認ください。')).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe(field('郵便番号').element()));
    expect(sent).not.toHaveBeenCalled();
    await field('郵便番号').fill('1234567');
    await expect.element(text('＊郵便番号は7桁の数字です。')).not.toBeInTheDocument();
    await expect.element(field('お名前')).toHaveValue('山吹 はるか');
  });

  it('that the portal refuses for a part of the address says so at that field', async () => {
    const client = await proven();
    const problem = {
      type: 'about:blank',
      title: '',
      status: 400,
      code: 'validation_failed',
      errors: [{ pointer: '/shipTo/postalCode', code: 'invalid_format' }],
    };
    vi.spyOn(client.rewards, 'exchange').mockRejectedValueOnce(
      Object.assign(new Error('refused'), { code: 'validation_failed', problem }),
    );
    showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await submit().click();
    await expect.element(text('＊正しい形式で入力してください。')).toBeVisible();
    await expect.element(field('郵便番号')).toHaveAttribute('aria-invalid', 'true');
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
  });

  it('to another programme asks for the member number and nothing else', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.transfer);
    await submit().click();
    await expect.element(text('＊会員番号を入力してください。')).toBeVisible();
    await field('会員番号').fill('１２３４－５６７８');
    await expect.element(text('12345678 として読み取りました')).toBeVisible();
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
  });
});

describe('points are spent once', () => {
  it('by a double click', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.gift);
    await submit().dblClick();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    expect([await available(client), await orders(client)]).toEqual([2440, 4]);
  });

  it.each(['after', 'before'] as const)(
    'when the connection was cut %s all was done, and the button is pressed again',
    async (cut) => {
      const client = await proven();
      showCatalog(client);
      await choose(rewardNames.towel);
      await fillIn();
      await portal.dev.addFault({ operation: 'rewards.exchange', cut, times: 1 });
      await submit().click();
      await expect.element(text('ポイントが二重に使われることはありません')).toBeVisible();
      await expect.element(field('お名前')).toHaveValue('山吹 はるか');
      await submit().click();
      await expect.element(heading('交換を受け付けました')).toBeVisible();
      expect([await available(client), await orders(client)]).toEqual([2340, 4]);
    },
  );

  it('also when one goes back to the list in between, and chooses the same again', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.gift);
    await portal.dev.addFault({ operation: 'rewards.exchange', cut: 'after', times: 1 });
    await submit().click();
    await expect.element(text('ポイントが二重に使われることはありません')).toBeVisible();
    await press('商品一覧へ戻る').click();
    await choose(rewardNames.gift);
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    expect([await available(client), await orders(client)]).toEqual([2440, 4]);
  });

  it('also when one looks at another reward in between', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.gift);
    await portal.dev.addFault({ operation: 'rewards.exchange', cut: 'after', times: 1 });
    await submit().click();
    await expect.element(text('ポイントが二重に使われることはありません')).toBeVisible();
    await press('商品一覧へ戻る').click();
    await choose(rewardNames.towel);
    await press('商品一覧へ戻る').click();
    await choose(rewardNames.gift);
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    expect([await available(client), await orders(client)]).toEqual([2440, 4]);
  });

  it('and again where the same is chosen once more after it was received', async () => {
    const client = await proven();
    showCatalog(client);
    for (let times = 0; times < 2; times += 1) {
      await choose(rewardNames.gift);
      await submit().click();
      await expect.element(heading('交換を受け付けました')).toBeVisible();
      await press('商品一覧へ戻る').click();
    }
    expect([await available(client), await orders(client)]).toEqual([1940, 5]);
  });

  it('also when the address is changed after the cut: the orders tell what became of it', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await portal.dev.addFault({ operation: 'rewards.exchange', cut: 'after', times: 1 });
    await submit().click();
    await expect.element(text('ポイントが二重に使われることはありません')).toBeVisible();
    await field('ご住所').fill('架空県みどり野市9-9-9');
    await submit().click();
    await expect.element(text('すでに交換を受け付けている可能性があります')).toBeVisible();
    await press('交換履歴を見る').click();
    await expect
      .element(page.getByRole('heading', { level: 3 }).first())
      .toHaveTextContent(rewardNames.towel);
    expect([await available(client), await orders(client)]).toEqual([2340, 4]);
  });
});

describe('the question for the password', () => {
  it('that is declined or answered wrongly loses nothing that was typed, and spends nothing', async () => {
    const client = await portal.signedIn();
    showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await submit().click();
    await prove('Wrong-1234');
    await expect.element(text('＊現在のパスワードが違います。')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    for (const [label, typed] of Object.entries(address)) {
      await expect.element(field(label)).toHaveValue(typed);
    }
    expect(await available(client)).toBe(2940);
    await submit().click();
    await prove();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    expect(await available(client)).toBe(2340);
  });

  it('goes on with the same exchange under the same key', async () => {
    const client = await portal.signedIn();
    const sent = vi.spyOn(client.rewards, 'exchange');
    showCatalog(client);
    await choose(rewardNames.gift);
    await submit().click();
    await prove();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    const [first, second] = sent.mock.calls;
    expect(second).toEqual(first);
    expect(first?.[1]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a reward is not as it was shown', () => {
  it('when it has run out: it says so and offers no second try', async () => {
    const client = await proven();
    showCatalog(client);
    await press('さらに表示する').click();
    await choose(rewardNames.lastOne);
    await fillIn();
    await client.rewards.exchange({ rewardId: 'last-one', points: 1500, shipTo: shipTo });
    await portal.dev.changePoints({ person: 'member', points: 5000 });
    await submit().click();
    await expect.element(text(/この商品は品切れになりました/)).toBeVisible();
    await expect.element(submit()).not.toBeInTheDocument();
    await press('商品一覧へ戻る').click();
    await expect.element(card(rewardNames.lastOne).getByText('品切れ', { exact: true })).toBeVisible();
  });

  it('when its price has changed: the new one is shown and asked for again', async () => {
    const client = await proven();
    const { list } = client.rewards;
    vi.spyOn(client.rewards, 'list').mockImplementation((async (...asked: Parameters<typeof list>) => {
      const shown = await list.apply(client.rewards, asked);
      return {
        ...shown,
        items: shown.items.map((one) => (one.id === 'gift-500' ? { ...one, points: 400 } : one)),
      };
    }) as never);
    showCatalog(client);
    await choose(rewardNames.gift);
    await submit().click();
    await expect.element(text(/交換に必要なポイントが500ポイントに変わりました/)).toBeVisible();
    await expect.element(text('変更後のポイント')).toBeVisible();
    await expect.element(text('いま2,940ポイント → 交換後2,440ポイント')).toBeVisible();
    expect(await available(client)).toBe(2940);
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    expect(await available(client)).toBe(2440);
  });

  it('when one is at another by then: that one’s price is not called new', async () => {
    const client = await proven();
    let refuse: (problem: Error) => void = () => {};
    const answer = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    vi.spyOn(client.rewards, 'exchange').mockReturnValueOnce(answer);
    showCatalog(client);
    await choose(rewardNames.gift);
    await submit().click();
    await press('商品一覧へ戻る').click();
    await choose(rewardNames.towel);
    const code = 'reward_price_changed';
    refuse(Object.assign(new Error('refused'), { code, problem: { code, points: 550 } }));
    await expect.element(submit()).not.toHaveAttribute('aria-disabled');
    expect(text('変更後のポイント').query()).toBeNull();
  });

  it('when the points were spent elsewhere: it says how many there are', async () => {
    const client = await proven();
    showCatalog(client);
    await choose(rewardNames.gift);
    await portal.dev.changePoints({ person: 'member', kind: 'adjust', points: -2500 });
    await submit().click();
    await expect.element(text(/いまお使いいただけるのは440ポイントです/)).toBeVisible();
    await portal.dev.changePoints({ person: 'member', points: 1000 });
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
  });
});

describe('an address', () => {
  it('is gone when the session ends, and the next member does not see it', async () => {
    const client = await proven();
    const catalog = showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await client.session.logOut();
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
    expect(catalog.shadowRoot?.querySelector('input, textarea')).toBeNull();
    const { flow } = await client.session.identify({ loginId: member.loginId });
    await client.session.logIn({ flow, password: member.password });
    await choose(rewardNames.towel);
    for (const label of Object.keys(address)) await expect.element(field(label)).toHaveValue('');
  });

  it('is kept over a look at the list', async () => {
    showCatalog(await proven());
    await choose(rewardNames.towel);
    await fillIn();
    await press('商品一覧へ戻る').click();
    await choose('有機ほうじ茶 3袋');
    await expect.element(field('ご住所')).toHaveValue(address.ご住所);
  });

  it('is in no event, no address bar and no storage', async () => {
    const client = await proven();
    const catalog = showCatalog(client);
    const heard: string[] = [];
    catalog.addEventListener('ikiiki-points-changed', (event) =>
      heard.push(JSON.stringify(Object.entries(event)) + JSON.stringify((event as CustomEvent).detail ?? '')),
    );
    await choose(rewardNames.towel);
    await fillIn();
    await submit().click();
    await expect.element(heading('交換を受け付けました')).toBeVisible();
    const kept = [
      ...heard,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ].join();
    expect(heard).toHaveLength(1);
    for (const secret of ['山吹', 'みどり野市', '4567', '5678']) expect(kept).not.toContain(secret);
  });

  it('typed while somebody is asked for the password does not outlive the session', async () => {
    const client = await portal.signedIn();
    const catalog = showCatalog(client);
    await choose(rewardNames.towel);
    await fillIn();
    await submit().click();
    await expect.element(page.getByRole('dialog', { name: 'ご本人の確認' })).toBeVisible();
    await client.session.logOut();
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
    expect(catalog.shadowRoot?.querySelector('dialog, input')).toBeNull();
  });
});

it.each([
  ['ja', '「スポーツタオル 2枚組」の交換に進む', 'この内容で交換する', '交換を受け付けました'],
  ['en', 'Exchange points for “スポーツタオル 2枚組”', 'Exchange', 'We have received your exchange'],
] as const)(
  'axe finds nothing in the check, with errors, and at the end (%s)',
  async (lang, chosen, send, end) => {
    const catalog = showCatalog(await proven(), lang);
    await press(chosen).click();
    await press(send).click();
    await expect.element(page.getByRole('textbox', { name: /お名前|^Name/ })).toHaveAttribute('aria-invalid');
    expect(await accessibilityFindings(catalog)).toEqual([]);
    const labels =
      lang === 'ja' ? Object.keys(address) : ['Name', 'Postal code', 'Address', 'Telephone number'];
    const values = Object.values(address);
    await fillIn(Object.fromEntries(labels.map((label, index) => [label, values[index]!])));
    await press(send).click();
    await expect.element(heading(end)).toBeVisible();
    expect(await accessibilityFindings(catalog)).toEqual([]);
  },
);

const shipTo = { name: '山吹', postalCode: '1234567', address: '架空県', phone: '09000000000' };
