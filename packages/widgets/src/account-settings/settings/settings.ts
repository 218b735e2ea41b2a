import { email } from './email.js';
import { loginId } from './login-id.js';
import { nickname } from './nickname.js';
import { password } from './password.js';
import type { SettingDefinition } from './setting.js';

/** Everything that can be changed, in the order in which it is shown. */
export const settings = { nickname, email, loginId, password } satisfies Record<string, SettingDefinition>;

export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];
