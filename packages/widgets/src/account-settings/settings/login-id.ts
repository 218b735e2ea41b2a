import { foldLoginId, judgeLoginId } from '@ikiiki/sdk/rules/login-id';
import { textOf } from '../../foundation/form/submit.js';
import { textField } from '../../foundation/form/text-field.js';
import { meOf } from '../account.js';
import { foldAndSay, type SettingContext, type SettingDefinition } from './setting.js';

export const loginId: SettingDefinition = {
  name: (texts) => texts.loginId,
  changeLabel: (texts) => texts.changeLoginId,
  value: ({ account }) => account?.profile.loginId ?? '',
  fields: (context) => {
    const { texts, opened, work } = context;
    const policy = opened?.loginIdPolicy;
    return textField(texts, {
      id: 'loginId',
      label: texts.newLoginId,
      mark: 'required',
      support: policy && texts.loginIdSupport(policy.minLength, policy.maxLength),
      autocomplete: 'username',
      error: work.errors.loginId,
      onChange: foldAndSay(foldLoginId, context),
    });
  },
  read: (context, data) => {
    const { texts, work } = context;
    const typed = foldLoginId(textOf(data, 'loginId'));
    if (work.refuse({ loginId: errorOf(typed, context) })) return undefined;
    return {
      blame: { login_id_taken: 'loginId', login_id_refused: 'loginId' },
      run: async (client) => {
        await meOf(client).changeLoginId({ loginId: typed });
        return { kind: 'success', text: texts.loginIdChanged };
      },
    };
  },
};

function errorOf(typed: string, { texts, opened }: SettingContext): string | undefined {
  if (!typed) return texts.loginIdRequired;
  return opened && !judgeLoginId(typed, opened.loginIdPolicy).ok ? texts.loginIdInvalid : undefined;
}
