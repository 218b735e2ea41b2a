import type { PortalCore } from '@ikiiki/sdk/core';
import { ContextEvent } from '@lit/context';
import { type Language, resolveLanguage } from '../foundation/language.js';
import { portalContext } from '../foundation/portal-context.js';
import '../portal/portal.define.js';
import type {} from '../foundation/unread-count.js';
import type {} from '../registration-wizard/registration-wizard.events.js';
import { frameTexts } from './frame.messages.js';
import { acceptConnection, reportHeight } from './frame-channel.js';
import { steerLinks } from './frame-links.js';
import { applyLook } from './frame-look.js';
import { followSession } from './frame-session.js';
import { frameWidgets, widgetOfPath } from './frame-widgets.js';
import { type FrameMessage, maxCount } from './protocol.js';

/**
 * The page inside the frame, `/embed/<widget>`: one widget of a fixed list on the portal's own origin, and a channel to
 * the page around it. Call once, before the document's `load`.
 */
export async function startFrame(): Promise<void> {
  const root = document.documentElement;
  const language = resolveLanguage(new URLSearchParams(location.search).get('lang'));
  root.lang = language;
  const place = document.querySelector('#widget') ?? document.body;
  const connection = acceptConnection(window, window.parent);
  steerLinks(document, location);
  // Whoever has logged in stays: the frames beside this one show the rest
  document.addEventListener('ikiiki-signed-in', (event) => event.preventDefault());
  // A page that is slow to connect still hears what has happened here before
  const tell = async (message: FrameMessage) => (await connection).send(message);
  document.addEventListener('ikiiki-registration-step', ({ step }) => tell({ type: 'code', code: step }));
  document.addEventListener('ikiiki-unread-count', ({ count }) =>
    tell({ type: 'count', count: Math.min(count, maxCount) }),
  );
  const drawing = draw(place, language);
  const channel = await connection;
  // The page around the frame gives it all the room it needs; a scroll bar would only change the width again
  root.style.overflow = 'hidden';
  applyLook(root, channel.look);
  let missed: 'signed-in' | 'signed-out' | undefined;
  let onSessionChanged = async (to: 'signed-in' | 'signed-out') => {
    missed = to;
  };
  channel.listen((message) => {
    if (message.type === 'session-changed') void onSessionChanged(message.to);
    else {
      applyLook(root, message.look);
      for (const portal of place.querySelectorAll('ikiiki-portal')) portal.lang = message.look.lang;
    }
  });
  const element = await drawing;
  reportHeight(place, channel.send);
  channel.send({ type: 'ready' });
  if (!element) return;
  const client = await clientOf(element);
  onSessionChanged = followSession(client, channel.send);
  if (missed) await onSessionChanged(missed);
}

/** Draws the widget; resolves with its element where it lives on a session. */
async function draw(place: Element, language: Language): Promise<Element | undefined> {
  const name = widgetOfPath(location.pathname);
  const widget = frameWidgets.get(name ?? '');
  if (!widget) {
    say(place, frameTexts[language].unknown);
    return undefined;
  }
  const portal = document.createElement('ikiiki-portal');
  portal.baseUrl = location.origin;
  portal.session = 'embedded';
  portal.lang = language;
  const element = document.createElement(`ikiiki-${name}`);
  for (const [attribute, value] of Object.entries(widget.attributes ?? {})) {
    element.setAttribute(attribute, value);
  }
  portal.append(element);
  place.append(portal);
  try {
    await widget.define();
  } catch {
    portal.remove();
    say(place, frameTexts[language].broken);
    return undefined;
  }
  await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  return widget.usesSession ? element : undefined;
}

/** The client that the widget itself uses. */
function clientOf(element: Element): Promise<PortalCore> {
  return new Promise((resolve, reject) => {
    element.dispatchEvent(
      new ContextEvent(portalContext, element, (portal) => portal?.client().then(resolve, reject)),
    );
  });
}

function say(place: Element, text: string): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'message';
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = text;
  place.replaceChildren(paragraph);
}
