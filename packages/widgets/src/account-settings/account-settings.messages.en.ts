import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import { stepUpTextsEn } from '../foundation/texts/step-up.en.js';
import type { AccountSettingsTexts } from './account-settings.messages.js';

export const en: Translation<AccountSettingsTexts> = {
  ...formTextsEn,
  ...stateTextsEn,
  ...stepUpTextsEn,
  heading: 'Your account',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  readAs: (value) => `Read as “${value}”.`,

  nickname: 'Nickname',
  newNickname: 'New nickname',
  changeNickname: 'Change nickname',
  nicknameSupport: 'The name shown in the services. Please do not use your real name.',
  nicknameRequired: 'Please enter a nickname.',
  nicknameChanged: 'Your nickname has been changed.',
  nicknameLooksReal: 'This nickname looks like your real name. For your safety we suggest another.',

  email: 'Mail address',
  changeEmail: 'Change mail address',
  newEmail: 'New mail address',
  emailSupport:
    'We will send a mail to the new address. The present one stays until you open the link in it.',
  emailRequired: 'Please enter the new mail address.',
  emailInvalid: 'This does not look like a mail address. Please check it.',
  emailSent: (email) => `We have sent a mail to ${email}. Please open the link in it within 3 hours.`,

  loginId: 'Login ID',
  changeLoginId: 'Change login ID',
  newLoginId: 'New login ID',
  loginIdSupport: (min, max) =>
    `${min} to ${max} half-width letters, digits and . _ - (capital and small letters are the same).`,
  loginIdRequired: 'Please enter the new login ID.',
  loginIdInvalid: 'This login ID cannot be used. Please check its characters and length.',
  loginIdChanged: 'Your login ID has been changed. Please use it from the next login.',

  password: 'Password',
  passwordHidden: 'Not shown, for your safety',
  changePassword: 'Change password',
  newPassword: 'New password',
  newPasswordAgain: 'New password (again)',
  passwordChanged: 'Your password has been changed. Your sessions on other devices have ended.',

  sessions: 'Devices where you are logged in',
  sessionsText: 'If you do not know a device, end its session and change your password.',
  unknownDevice: 'Unknown device',
  thisDevice: 'This device',
  lastUsed: (at) => `Last used: ${at}`,
  endSession: 'End session',
  endSessionOf: (device, at) => `End session on ${device} (${at})`,
  ending: 'Ending…',
  sessionEnded: 'That session has ended.',

  typedKept: ' What you typed is still here.',
  logInAgain: 'Log in again (opens in a new tab)',

  confirmEmailHeading: 'Change of mail address',
  confirmEmailText: 'Press the button below to complete the change of your mail address.',
  confirmEmailButton: 'Complete the change',
  emailConfirmedHeading: 'Your mail address has been changed',
  emailConfirmedText: 'From now on we will write to the new address.',
  deadLinkHeading: 'This link cannot be used',
  deadLinkText:
    'It has expired (3 hours), was used already, or was replaced by a newer mail. If you have completed the change already, there is nothing more to do. If not, please log in and change the address again.',
  toSettings: 'To your account',
};
