import type { FrameLocator, Locator, Page } from 'playwright';
import { newestLink } from './mails.js';

/** Where a widget is looked for: a page of the society, a part of a page, or a frame on an employer's page. */
export type Place = Page | Locator | FrameLocator;

/** Somebody who registers. Each test takes an address of its own. */
export interface Person {
  readonly email: string;
  readonly symbol: string;
  readonly number: string;
  readonly birthDate: string;
  readonly loginId: string;
  readonly password: string;
  readonly nickname: string;
}

/** The insured person of the leaflet. */
export const leafletPerson: Person = {
  email: 'hanako@example.com',
  symbol: '1255',
  number: '3456',
  birthDate: '20000505',
  loginId: 'hidamari-01',
  password: 'Kaze7Tanpopo_',
  nickname: 'ひだまり',
};

/** Somebody of the seed who has everything. */
export const member = {
  loginId: 'yuzu.member',
  password: 'Midori-no-Kaze58',
  nickname: 'ゆずぽん',
  email: 'yuzu.member@mail.example',
};

/** A widget's frame on an employer's page. */
export const frameOf = (page: Page, widget: string): FrameLocator =>
  page.frameLocator(`ikiiki-embed[widget="${widget}"] iframe`);

const field = (place: Place, label: string) => place.getByLabel(label, { exact: true });
const isFrame = (place: Place): place is FrameLocator => 'owner' in place;

/**
 * In a frame by keyboard: a click at a frame that was just scrolled into view may still go where the frame was
 * (Chromium routes it by the last frame it has drawn).
 */
const press = (place: Place, name: string | RegExp) => {
  const control = place
    .getByRole('button', { name, exact: true })
    .or(place.getByRole('link', { name, exact: true }));
  return isFrame(place) ? control.press('Enter') : control.click();
};
/** Ticks a box, or chooses one of several: by keyboard too, for the same reason. */
const choose = async (option: Locator) => {
  await option.press('Space');
  if (!(await option.isChecked())) throw new Error(`${option} was not chosen`);
};
const seen = (place: Place, text: string) => place.getByText(text).first().waitFor();

/** `/register` 1: the address, and the mail it brings. */
export async function sendAddress(place: Place, { email }: Person): Promise<void> {
  await field(place, 'メールアドレス').fill(email);
  await press(place, '送信する');
  await place.getByRole('button', { name: 'メールを再送する' }).waitFor();
}

/** 3: who the person is; ends with the key on the screen. */
export async function proveIdentity(place: Place, person: Person): Promise<string> {
  await press(place, '本人確認ページへ');
  await field(place, '記号').fill(person.symbol);
  await field(place, '番号').fill(person.number);
  await field(place, '生年月日').fill(person.birthDate);
  await press(place, '確認');
  return shownKey(place);
}

/** 3b: the key, as a person reads it. */
export async function shownKey(place: Place): Promise<string> {
  await place.getByRole('button', { name: '確認キーをコピー', exact: true }).waitFor();
  const shown = await place
    .getByText(/^\s*[0-9A-Z]{4}-[0-9A-Z]{4}\s*$/)
    .first()
    .textContent();
  return shown?.trim() ?? '';
}

/** 5: the key typed by hand. */
export async function typeKey(place: Place, key: string): Promise<void> {
  await field(place, '確認キー').fill(key);
  await press(place, '認証');
  await field(place, 'ログインID').waitFor();
}

/** 6: what the person chooses; ends on the last screen. */
export async function chooseAccount(place: Place, person: Person): Promise<void> {
  await field(place, 'ログインID').fill(person.loginId);
  await field(place, 'パスワード').fill(person.password);
  await field(place, 'パスワード(確認)').fill(person.password);
  await field(place, 'ニックネーム').fill(person.nickname);
  await press(place, '登録');
  await seen(place, '利用登録が完了しました');
}

/** Login in two steps. */
export async function logIn(place: Place, person: Pick<Person, 'loginId' | 'password'>): Promise<void> {
  await field(place, 'ログインID').fill(person.loginId);
  await press(place, '次へ');
  await field(place, 'パスワード').fill(person.password);
  await press(place, 'ログイン');
}

export const seesNickname = (place: Place, { nickname }: Pick<Person, 'nickname'>) => seen(place, nickname);
export const logOut = (place: Place) => press(place, 'ログアウト');

/** Steps 1 to 6 on the society's own pages, in one tab. */
export async function register(page: Page, portalUrl: string, person: Person): Promise<void> {
  await page.goto(`${portalUrl}/register`);
  await sendAddress(page, person);
  await page.goto(await newestLink(portalUrl, person.email));
  const key = await proveIdentity(page, person);
  await page.goto(await newestLink(portalUrl, person.email));
  await typeKey(page, key);
  await chooseAccount(page, person);
}

export { choose, field, press, seen };
