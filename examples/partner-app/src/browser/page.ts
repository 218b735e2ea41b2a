/** A page on the SDK alone. Text goes in by `textContent` and `Option` only, so nothing that came as data can run. */
import { createPortalClient, isPortalError } from '@ikiiki/sdk';
import type { Reward } from '@ikiiki/sdk/contract';
import { explain } from '../errors.ts';
import { formatDate, formatNumber } from '../format.ts';

function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`#${id} is missing.`);
  return found;
}

const alert = byId('alert', HTMLElement);
const status = byId('status', HTMLElement);
const logInForm = byId('log-in', HTMLFormElement);
const loginId = byId('login-id', HTMLInputElement);
const password = byId('password', HTMLInputElement);
const member = byId('member', HTMLElement);
const balance = byId('points', HTMLElement);
const readAll = byId('read-all', HTMLButtonElement);
const stop = byId('stop', HTMLButtonElement);
const list = byId('notices', HTMLElement);
const exchangeForm = byId('exchange', HTMLFormElement);
const choice = byId('reward', HTMLSelectElement);
const proof = byId('proof', HTMLElement);
const proofPassword = byId('proof-password', HTMLInputElement);

const baseUrl = document.querySelector<HTMLMetaElement>('meta[name=portal]')?.content ?? '';

// Without a store the session lives as long as the page: nothing that a later script could find.
const portal = createPortalClient({ baseUrl, session: { kind: 'token' } });

portal.session.subscribe(({ status }) => {
  member.hidden = status !== 'signed-in';
  logInForm.hidden = status === 'signed-in';
});

/** Runs what a person asked for, and says in words what went wrong. */
async function attempt(work: () => Promise<void>): Promise<void> {
  alert.hidden = true;
  try {
    await work();
  } catch (error) {
    const problem = explain(error);
    if (!problem) throw error;
    const { text, requestId } = problem;
    alert.textContent = requestId ? `${text} お問い合わせ番号：${requestId}` : text;
    alert.hidden = false;
  }
}

const on = (target: HTMLElement, type: 'click' | 'submit', work: () => Promise<void>) =>
  target.addEventListener(type, (event) => {
    event.preventDefault();
    void attempt(work);
  });

async function showPoints(): Promise<void> {
  balance.textContent = formatNumber((await portal.points.balance()).available);
}

const needsNoAddress = ({ delivery }: Reward) => delivery === 'none' || delivery === 'email';
let rewards: readonly Reward[] = [];

on(logInForm, 'submit', async () => {
  const { flow } = await portal.session.identify({ loginId: loginId.value });
  await portal.session.logIn({ flow, password: password.value });
  logInForm.reset();
  rewards = (await portal.rewards.list({ limit: 100 })).items.filter(needsNoAddress);
  choice.replaceChildren(
    ...rewards.map(({ id, name, points }) => new Option(`${name}（${formatNumber(points)}ポイント）`, id)),
  );
  await showPoints();
});

on(byId('log-out', HTMLButtonElement), 'click', async () => {
  stop.click();
  list.replaceChildren();
  await portal.session.logOut();
});

on(readAll, 'click', async () => {
  const reading = new AbortController();
  const { signal } = reading;
  stop.onclick = () => reading.abort();
  stop.disabled = false;
  readAll.disabled = true;
  list.replaceChildren();
  try {
    for await (const { publishedAt, title } of portal.notices.list({ limit: 100 }, { signal })) {
      signal.throwIfAborted();
      const item = document.createElement('li');
      item.textContent = `${formatDate(publishedAt)} ${title}`;
      list.append(item);
    }
    status.textContent = `${list.childElementCount}件をすべて読み込みました。`;
  } catch (error) {
    if (!signal.aborted) throw error;
    status.textContent = `${list.childElementCount}件で停止しました。`;
  } finally {
    stop.disabled = true;
    readAll.disabled = false;
  }
});

/** One key for one exchange, however often it is sent; after an answer the next is another one. */
let idempotencyKey = crypto.randomUUID();
choice.addEventListener('change', () => {
  idempotencyKey = crypto.randomUUID();
});

on(exchangeForm, 'submit', async () => {
  const reward = rewards.find(({ id }) => id === choice.value);
  if (!reward) return;
  try {
    if (!proof.hidden) await portal.session.stepUp({ password: proofPassword.value });
    proof.hidden = true;
    proofPassword.value = '';
    const { id: rewardId, points } = reward;
    const { rewardName } = await portal.rewards.exchange({ rewardId, points }, { idempotencyKey });
    idempotencyKey = crypto.randomUUID();
    status.textContent = `「${rewardName}」に交換しました。`;
    await showPoints();
  } catch (error) {
    if (isPortalError(error) && error.code === 'step_up_required') proof.hidden = false;
    else if (isPortalError(error) && !error.retryable) idempotencyKey = crypto.randomUUID();
    throw error;
  }
});
