import type { Notice } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { NoticesService } from '@ikiiki/sdk/notices';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Language } from '../foundation/language.js';
import { loadPart } from '../foundation/load-part.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { stateView } from '../foundation/state-view.js';
import type { NoticeListMessages } from './notice-list.messages.js';
import type { OpenedNotice } from './opened-notice.js';

/** What an open notice needs of its list. */
export interface OpenNoticeHost {
  readonly texts: () => Translation<NoticeListMessages>;
  readonly language: () => Language;
  readonly client: () => Promise<PortalCore>;
  readonly notices: () => Promise<NoticesService>;
  readonly root: () => ShadowRoot;
  readonly announce: (text: string) => void;
  readonly explain: (error: unknown) => Promise<ProblemText>;
  /** It stands otherwise than it is drawn. */
  readonly redraw: () => void;
  readonly onClose: () => void;
}

/** The notice that is open: asks for it, marks it as read, draws what stands below its title. */
export class OpenNotice {
  #opened: OpenedNotice | undefined;
  #portalOrigin = '';
  /** What draws an open notice; loaded with the first. */
  #reading: typeof import('./opened-notice.js') | undefined;

  constructor(private readonly host: OpenNoticeHost) {}

  get id(): string | undefined {
    return this.#opened?.id;
  }

  /** The notice, as soon as it is there. */
  get notice(): Notice | undefined {
    return this.#opened?.state === 'ready' ? this.#opened.notice : undefined;
  }

  close(): void {
    if (this.#opened?.state === 'ready') this.#opened.downloads.leave();
    this.#opened = undefined;
  }

  /** @param onRead it was unread, and the portal knows now that it is not */
  async open(id: string, onRead: () => void): Promise<void> {
    const { host } = this;
    const opened: OpenedNotice = { id, state: 'loading', retry: () => void this.open(id, onRead) };
    this.close();
    this.#show(opened);
    host.announce(host.texts().opening);
    try {
      const notices = await host.notices();
      const reading = loadPart(import('./opened-notice.js'));
      const [notice, part, { baseUrl }] = await Promise.all([
        notices.get({ noticeId: id }),
        reading,
        host.client(),
      ]);
      if (this.#opened !== opened) return;
      part.addStyles(host.root());
      this.#reading = part;
      this.#portalOrigin = baseUrl.origin;
      this.#show({ id, state: 'ready', notice, downloads: part.downloadsOf(host) });
      host.announce('');
      // Where it fails the notice stays unread, and is marked when it is opened the next time
      if (!notice.read) await notices.markRead({ noticeId: id }).then(onRead, () => undefined);
    } catch (error) {
      const problem = await host.explain(error);
      if (this.#opened !== opened) return;
      const isGone = problem.code === 'not_found';
      this.#show({
        ...opened,
        state: 'error',
        problem: isGone ? { ...problem, text: host.texts().gone } : problem,
      });
    }
  }

  /** What stands below its title. */
  view(): unknown {
    const { host } = this;
    const texts = host.texts();
    const opened = this.#opened;
    if (opened?.state === 'ready') {
      return this.#reading?.openedNotice(host, opened, this.#portalOrigin);
    }
    return html`<div class="ik-row-body">
      ${
        opened?.state === 'error'
          ? [
              stateView(texts, 'error', {
                problem: opened.problem,
                onRetry: opened.problem.retryable ? opened.retry : undefined,
              }),
              button({ label: texts.close, onClick: host.onClose }),
            ]
          : html`<p class="ik-loading" aria-busy="true"><span class="ik-spinner" aria-hidden="true"></span>${texts.opening}</p>`
      }
    </div>`;
  }

  #show(opened: OpenedNotice): void {
    this.#opened = opened;
    this.host.redraw();
  }
}
