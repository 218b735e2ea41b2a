import { html } from 'lit';
import { focusFirstError, textOf } from '../../foundation/form/submit.js';
import { meOf } from '../account.js';
import type { SettingDefinition } from './setting.js';

export const password: SettingDefinition = {
  name: (texts) => texts.password,
  changeLabel: (texts) => texts.changePassword,
  value: ({ texts }) => texts.passwordHidden,
  fields: ({ texts, opened, client, language, work }) => html`<input
      type="text"
      autocomplete="username"
      .value=${opened?.profile.loginId ?? ''}
      hidden
    />
    <ikiiki-password-field
      id="newPassword"
      name="newPassword"
      lang=${language}
      label=${texts.newPassword}
      required
      .client=${client}
      .error=${work.errors.newPassword}
    ></ikiiki-password-field>
    <ikiiki-password-field
      name="again"
      lang=${language}
      label=${texts.newPasswordAgain}
      required
      confirms="newPassword"
    ></ikiiki-password-field>`,
  read: ({ texts }, data, form) => {
    if (!form.checkValidity()) {
      focusFirstError(form);
      return undefined;
    }
    const newPassword = textOf(data, 'newPassword');
    return {
      blame: { password_refused: 'newPassword' },
      run: async (client) => {
        await meOf(client).changePassword({ newPassword });
        return { kind: 'success', text: texts.passwordChanged };
      },
    };
  },
};
