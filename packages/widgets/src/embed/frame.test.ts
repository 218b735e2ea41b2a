import { afterEach, describe, expect, it, vi } from 'vitest';
import { acceptConnection, reportHeight } from './frame-channel.js';
import { framedAddress } from './frame-links.js';
import { applyLook } from './frame-look.js';
import { frameWidgets, widgetOfPath } from './frame-widgets.js';
import type { FrameMessage, Look } from './protocol.js';

const look: Look = { scheme: 'dark', lang: 'en', tokens: { '--ikiiki-radius': '0' } };
const connect = { type: 'ikiiki-connect', version: 1, look };

/** A window that gets messages, and the window that is its parent. */
function windows() {
  return { target: new EventTarget() as Window, parent: window };
}

function post(target: Window, init: MessageEventInit): MessagePort {
  const { port1, port2 } = new MessageChannel();
  target.dispatchEvent(new MessageEvent('message', { ports: [port2], ...init }));
  return port1;
}

afterEach(() => document.body.replaceChildren());

describe('connecting', () => {
  it('S-W7: only the parent connects, with one port and a whole message', async () => {
    const { target, parent } = windows();
    const accepted = vi.fn();
    void acceptConnection(target, parent).then(accepted);
    post(target, { source: null, data: connect });
    post(target, { source: new MessageChannel().port1, data: connect });
    post(target, { source: parent, data: { ...connect, look: { ...look, scheme: 'x' } } });
    post(target, { source: parent, data: connect, ports: [] });
    post(target, {
      source: parent,
      data: connect,
      ports: [new MessageChannel().port1, new MessageChannel().port1],
    });
    await Promise.resolve();
    expect(accepted).not.toHaveBeenCalled();
    post(target, { source: parent, data: connect });
    await vi.waitFor(() => expect(accepted).toHaveBeenCalledOnce());
    expect(accepted.mock.calls[0]?.[0]).toMatchObject({ look });
  });

  it('S-W7: a second connection does not get through to what the first one hears', async () => {
    const { target, parent } = windows();
    const channel = acceptConnection(target, parent);
    const first = post(target, { source: parent, data: connect });
    const second = post(target, { source: parent, data: connect });
    const heard = vi.fn();
    second.onmessage = heard;
    const told = new Promise((resolve) => {
      first.onmessage = ({ data }) => resolve(data);
    });
    (await channel).send({ type: 'ready' });
    expect(await told).toEqual({ type: 'ready' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('S-W7: what is no message of the host is not heard', async () => {
    const { target, parent } = windows();
    const channel = acceptConnection(target, parent);
    const port = post(target, { source: parent, data: connect });
    const heard = vi.fn();
    (await channel).listen(heard);
    port.postMessage({ type: 'look', look: { ...look, tokens: { '--ikiiki-radius': 'url(x)' } } });
    port.postMessage({ type: 'eval', code: 'alert(1)' });
    port.postMessage({ type: 'session-changed', to: 'signed-out' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith({ type: 'session-changed', to: 'signed-out' });
  });

  it('a page that stands alone waits for nobody', () => {
    const add = vi.spyOn(window, 'addEventListener');
    void acceptConnection(window, window);
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
  });
});

it('the height is told in whole pixels, once a change', async () => {
  const element = document.createElement('div');
  element.style.height = '10.2px';
  document.body.append(element);
  const told: FrameMessage[] = [];
  reportHeight(element, (message) => told.push(message));
  expect(told).toEqual([{ type: 'height', height: 11 }]);
  element.style.height = '10.9px';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(told).toHaveLength(1);
  element.style.height = '30000px';
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'height', height: 20_000 }));
});

it('looks are put on, and taken off again when the page drops them', () => {
  const root = document.createElement('div');
  applyLook(root, look);
  expect([root.lang, root.style.colorScheme]).toEqual(['en', 'dark']);
  expect(root.style.getPropertyValue('--ikiiki-radius')).toBe('0');
  applyLook(root, { ...look, tokens: {} });
  expect(root.style.getPropertyValue('--ikiiki-radius')).toBe('');
});

describe('what a frame shows', () => {
  it.each([...frameWidgets.keys()])('%s, by its path', (name) => {
    expect(widgetOfPath(`/embed/${name}`)).toBe(name);
  });

  it.each([
    '/embed/',
    '/embed/constructor',
    '/embed/login-form/x',
    '/embed/LOGIN',
    '/login-form',
    '/embed/__proto__',
  ])('nothing at %s', (path) => {
    expect(widgetOfPath(path)).toBeUndefined();
  });
});

describe('links in a frame', () => {
  const page = { origin: 'https://portal.example', search: '?lang=en' };

  it.each([
    ['https://portal.example/login', 'https://portal.example/embed/login-form?lang=en'],
    ['https://portal.example/register', 'https://portal.example/embed/registration-wizard?lang=en'],
    ['https://portal.example/', 'https://portal.example/embed/home?lang=en'],
    ['https://portal.example/embed/home', 'https://portal.example/embed/home'],
  ])('%s stays inside as %s', (href, address) => {
    expect(framedAddress(href, page)).toBe(address);
  });

  it.each([
    'https://portal.example/account',
    'https://portal.example/register#link=token',
    'https://evil.example/login',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'https://portal.example/constructor',
  ])('%s opens outside', (href) => {
    expect(framedAddress(href, page)).toBeUndefined();
  });
});
