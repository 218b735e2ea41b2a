import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import type { Translation } from '../foundation/messages.js';
import type { AccountSettingsTexts } from './account-settings.messages.js';

export interface SettingOptions {
  readonly id: string;
  readonly name: string;
  /** The present value; not shown while it is changed. */
  readonly value: string;
  readonly changeLabel: string;
  /** The fields, while it is changed. */
  readonly fields: unknown;
  /** What was done to it last. */
  readonly notice: unknown;
  readonly work: FormWork;
  readonly onChange: () => void;
  readonly onCancel: () => void;
  readonly onSave: (data: FormData, form: HTMLFormElement) => void;
}

/** One thing that can be changed: its value with a button, or the form that changes it. */
export function settingView(texts: Translation<AccountSettingsTexts>, options: SettingOptions): unknown {
  const { id, name, value, fields, work } = options;
  return html`<section class="ik-setting">
    <h3 class="ik-setting-name" id="ik-${id}" tabindex="-1">${name}</h3>
    ${options.notice}
    ${
      fields
        ? html`<form novalidate @submit=${onSubmit(options.onSave)}>
            ${fields} ${formError(texts, work.problem)}
            <div class="ik-actions">
              ${button({ label: texts.save, kind: 'primary', type: 'submit', busy: work.busy })}
              ${button({ label: texts.cancel, onClick: options.onCancel })}
            </div>
          </form>`
        : html`<div class="ik-setting-line">
            <p>${value}</p>
            ${button({ label: options.changeLabel, onClick: options.onChange })}
          </div>`
    }
  </section>`;
}
