import type { CheckupApplicationsItem } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { CheckupApplicationsService } from '@ikiiki/sdk/checkup-applications';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatDate } from '../foundation/format.js';
import { HealthElement } from '../foundation/health-element.js';
import { type CheckupApplicationMessages, checkupApplicationMessages } from './checkup-application.messages.js';
import { checkupApplicationStyles } from './checkup-application.styles.js';

/**
 * 健診申込・受診券, newest first.
 *
 * @tag ikiiki-checkup-application
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiCheckupApplication extends HealthElement<CheckupApplicationMessages, readonly CheckupApplicationsItem[]> {
  static override styles = [...baseStyles, buttonStyles, bannerStyles, checkupApplicationStyles];

  protected readonly messages = checkupApplicationMessages;

  protected override async load(client: PortalCore): Promise<readonly CheckupApplicationsItem[]> {
    return (await serviceOf(client, 'checkupApplications', CheckupApplicationsService).list()).items;
  }

  protected override isEmpty(items: readonly CheckupApplicationsItem[]): boolean {
    return items.length === 0;
  }

  protected override contentView(items: readonly CheckupApplicationsItem[]): unknown {
    const { texts, language } = this;
    return html`<h2 class="ik-heading">${texts.heading}</h2>
      <ul class="ik-checkup-applications">
        ${items.map(
          ({ title, publishedOn }) => html`<li>${title} <span>${formatDate(publishedOn, language)}</span></li>`,
        )}
      </ul>`;
  }
}
