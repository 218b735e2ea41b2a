import { textOf } from '../../foundation/form/submit.js';
import { textField } from '../../foundation/form/text-field.js';
import { meOf } from '../account.js';
import type { SettingDefinition } from './setting.js';

export const nickname: SettingDefinition = {
  name: (texts) => texts.nickname,
  changeLabel: (texts) => texts.changeNickname,
  value: ({ account }) => account?.profile.nickname ?? '',
  fields: ({ texts, opened, work }) =>
    textField(texts, {
      id: 'nickname',
      label: texts.newNickname,
      mark: 'required',
      support: texts.nicknameSupport,
      autocomplete: 'nickname',
      value: opened?.profile.nickname,
      error: work.errors.nickname,
    }),
  read: ({ texts, work }, data) => {
    const typed = textOf(data, 'nickname').trim();
    if (work.refuse({ nickname: typed ? undefined : texts.nicknameRequired })) return undefined;
    return {
      blame: { nickname_refused: 'nickname' },
      run: async (client) => {
        const { warnings } = await meOf(client).changeNickname({ nickname: typed });
        return warnings.includes('nickname_looks_like_real_name')
          ? { kind: 'warning', text: texts.nicknameChanged + texts.nicknameLooksReal }
          : { kind: 'success', text: texts.nicknameChanged };
      },
    };
  },
};
