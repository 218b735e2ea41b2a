import { foldEmail, judgeEmail } from '@ikiiki/sdk/rules/email';
import { textOf } from '../../foundation/form/submit.js';
import { textField } from '../../foundation/form/text-field.js';
import { meOf } from '../account.js';
import { foldAndSay, type SettingDefinition } from './setting.js';

export const email: SettingDefinition = {
  name: (texts) => texts.email,
  changeLabel: (texts) => texts.changeEmail,
  value: ({ account }) => account?.profile.email ?? '',
  fields: (context) =>
    textField(context.texts, {
      id: 'email',
      label: context.texts.newEmail,
      mark: 'required',
      support: context.texts.emailSupport,
      inputmode: 'email',
      autocomplete: 'email',
      error: context.work.errors.email,
      onChange: foldAndSay(foldEmail, context),
    }),
  read: ({ texts, work, language: locale }, data) => {
    const judged = judgeEmail(textOf(data, 'email'));
    if (!judged.ok) {
      work.refuse({ email: judged.code === 'required' ? texts.emailRequired : texts.emailInvalid });
      return undefined;
    }
    return {
      blame: {},
      run: async (client) => {
        await meOf(client).requestEmailChange({ email: judged.value, locale });
        return { kind: 'success', text: texts.emailSent(judged.value) };
      },
    };
  },
};
