import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import { lines } from './lines.js';
import type { StepsMessages } from './steps.messages.js';

export const stepsEn: Translation<StepsMessages> = {
  ...stateTextsEn,
  step1: 'Register email',
  step2: 'Receive the email',
  step3: 'Confirm your identity',
  step4: 'Receive the second email',
  step5: 'Enter the confirmation key',
  step6: 'Enter your account details',
  startOver: 'Start over',
  deadline: (at) => `until ${at} (Japan time)`,
  sender: 'From',
  subject: 'Subject',
  sentTo: 'To',
  linkDeadline: 'Link valid',

  emailRequired: 'Enter your email address.',
  emailInvalid: 'This is not a complete email address. Check “@” and “.”, and that nothing is too much.',
  emailTooLong: 'This email address is too long. Please check it.',
  emailCarrier: 'We cannot send to addresses with “.” before “@” or with “..”. Please use another address.',
  whoTitle: 'Who can register',
  who: (age) =>
    lines(
      'Insured persons: at any age.',
      `Dependants (family members): those who are ${age} or older by the end of the fiscal year (31 March).`,
    ),
  resume: 'If you were in the middle of registering, please open the link in the email again.',
  restartHeading: 'Please begin again with your email address',
  restartLink: (hours) =>
    `This link cannot be used. It is more than ${hours} hours old, a newer email has been sent, or the registration is already complete. If you have not registered yet, check the email address below and press “Send” again.`,
  restartVoid:
    'The confirmation key was wrong too many times, so this registration was cancelled to keep you safe. Please start over: check the email address below and press “Send”.',

  mailSentHeading: 'We have sent you an email',
  mailSentIntro: 'Open the email and press the link in it. The next screen will open.',
  mailSentDeadlineNote: (hours) =>
    `The link stops working ${hours} hours after the email was sent. After that, start again from your email address.`,
  mailHelpTitle: 'If the email does not arrive',
  mailHelp: lines(
    'It may take a few minutes. Wait a little and check again.',
    'Check your spam folder.',
    'Check that the address after “To” above is right.',
    'Company mail systems may block the email. If it does not arrive, use another address.',
  ),
  mailHelpCarriers: (domain) =>
    `Mobile carriers may block the email. Allow mail from “${domain}” as follows and have it sent again.`,
  docomo: 'docomo',
  docomoHow: (domain) =>
    `In “My docomo”, open Mail settings → “指定受信／拒否設定” and allow the domain “${domain}”. Turn off “特定URL付メール拒否設定” if you use it.`,
  au: 'au',
  auHow: (domain) =>
    `In “My au”, open “迷惑メールフィルター設定” → “受信リストに登録” and add “${domain}”. Turn off “URLリンク規制” if you use it.`,
  softBank: 'SoftBank',
  softBankHow: (domain) =>
    `In “My SoftBank”, open Mail settings → “迷惑メール対策” and allow “${domain}”. Turn off “URLリンク付きメール拒否設定” if you use it.`,
  carrierNote: 'Names of settings may change. If in doubt, ask your mobile carrier.',
  resend: 'Send the email again',
  resendNote: 'If you send it again, the link in the earlier email stops working.',
  resendWait: (seconds) => `You can send it again in ${seconds} seconds.`,
  resendReady: 'You can send the email again now.',
  resending: 'Sending again…',
  resent: 'The email was sent again. Press the link in the newest email.',
  changeEmail: 'Change the email address',

  linkOpenedHeading: 'Continue your registration',
  linkOpenedIntro: 'Your email address works. Next, we confirm who you are.',
  registerUntil: (at) => `You can register with this link until ${at} (Japan time).`,
  linkOpenedPrepare: 'Have your health insurance symbol and number (記号・番号) at hand.',
  toIdentity: 'Go to identity confirmation',

  identityHeading: 'Confirm your identity',
  identityIntro: 'Enter the details of the person who is registering.',
  insuredNumberLegend: 'Health insurance symbol and number (記号・番号, item 1)',
  insuredNumberSupport: 'Dependants have the same symbol and number as the insured person.',
  symbol: 'Symbol (記号)',
  symbolSupport: '4 digits. Example: 1255',
  number: 'Number (番号)',
  numberSupport: 'Up to 6 digits. Example: 3456 (leading zeros may be left out)',
  insuredNumberEcho: (digits) => `We read this as “${digits}”.`,
  symbolRequired: 'Enter the symbol (記号).',
  symbolInvalid: 'The symbol (記号) has 4 digits.',
  numberRequired: 'Enter the number (番号).',
  numberInvalid: 'The number (番号) has 1 to 6 digits.',
  insuredNumberInvalid:
    'The symbol and number could not be read. The symbol has 4 digits, the number up to 6.',
  birthDate: 'Date of birth',
  birthDateSupport:
    'Item 2. Eight digits, or a date in the Japanese calendar. Examples: 20000505, 2000/5/5, 平成12年5月5日',
  birthDateEcho: (date) => `We read this as ${date}.`,
  birthDateRequired: 'Enter your date of birth.',
  birthDateInvalid: 'The date could not be read. Enter it like 20000505 or 2000/5/5.',
  birthDateImpossible: 'This date does not exist. Check year, month and day.',
  birthDateFuture: 'This date is in the future. Check year, month and day.',
  birthDateEra: (date) => `Era and year do not match. If you mean ${date}, enter the year of the common era.`,
  whereTitle: 'Where to find your symbol and number',
  whereIntro:
    'The old health insurance cards can no longer be used since 2 December 2025. Look for the symbol and number here:',
  where: lines(
    'Mynaportal (マイナポータル): log in and open 証明書 → 健康保険証.',
    '資格情報のお知らせ: the notice that the society gave you.',
    '資格確認書: the certificate for people without a Mynumber insurance card.',
  ),
  newMemberTitle: 'If you have only just joined',
  newMemberIntro:
    'Your identity can be confirmed only after the society has received and entered your enrolment. Please try again some days later. Services open this long after your employer submits the enrolment:',
  wellness: 'Orange banner (take part, enjoy, know, learn, record)',
  wellnessWhen: 'about 1 week later',
  checkup: 'Health check-up application',
  checkupWhen: 'about 1 month later',
  other: 'Others',
  otherWhen: 'the same day',
  newMemberService: 'Service',
  newMemberWhen: 'Opens',
  confirm: 'Confirm',
  confirming: 'Checking…',
  identityMismatchAdvice: lines(
    'Check the symbol, the number and the date of birth once more.',
    'Dependants: enter your own date of birth, not that of the insured person.',
    'Dependants can register from a certain age only.',
    'If you have already registered, go to the login page.',
    'After several wrong tries, confirmation is held for a while.',
  ),

  keyShownHeading: 'Copy your confirmation key',
  keyShownIntro:
    'Your identity is confirmed. The screen that the second email opens will ask for this confirmation key (確認キー・認証キー).',
  keyLabel: 'Your confirmation key',
  copy: 'Copy the confirmation key',
  copyReminder: 'Do not forget to copy it!',
  copied: 'The confirmation key was copied.',
  copyFailed:
    'It could not be copied automatically. The field below is selected: copy it by a long press (Ctrl+C on a computer), or write it down.',
  copyFieldLabel: 'Field to copy from',
  nextTitle: 'What to do next (step 4)',
  next: (hours) =>
    lines(
      'We have sent you a second email. When you have copied the key, open that email.',
      `Press the link in it. It works for ${hours} hours.`,
      'Paste the confirmation key on the screen that opens.',
    ),
  otherDeviceTitle: 'If you open the email on another phone or computer',
  otherDevice:
    'The copied key does not reach another device. Write it down, or type it while looking at this screen. Capitals, widths of letters and “-” do not matter.',
  saveKey: 'Save the confirmation key as a file',
  saveKeyFile: 'confirmation-key.txt',
  saveKeyNote: 'Delete the saved file when you have registered.',
  keepOpen:
    'It is best to keep this screen open until you have registered. If you lose the key, press the link of the first email and confirm your identity again: you will get a new key and a new email.',

  keyHeading: 'Enter the confirmation key',
  keyIntro: 'Paste the 8-character confirmation key that was shown after identity confirmation, or type it.',
  key: 'Confirmation key',
  keySupport: 'Example: ABCD-EFGH. Capitals, widths of letters and “-” do not matter.',
  keyEcho: (key) => `We read this as “${key}”.`,
  keyOffer: (key) => `Enter “${key}”, shown on this device`,
  keyFilled: 'The confirmation key was entered. Press “Verify”.',
  keyRequired: 'Enter the confirmation key.',
  keyInvalid: 'The confirmation key has 8 letters and digits. Please check it.',
  keyLostTitle: 'If you do not know your key',
  keyLost:
    'Press the link of the first email again and confirm your identity once more. You will be shown a new key and sent a new email. If that link has expired, start over.',
  authenticate: 'Verify',
  authenticating: 'Checking…',

  accountHeading: 'Enter your account details',
  accountIntro: (email) => `${email} is confirmed. Lastly, choose what you will log in with.`,
  emailReason:
    'This address was confirmed, so it cannot be changed here. You can change it after registration.',
  loginId: 'Login ID',
  loginIdRule: (min, max, letters, digits, symbols) =>
    `Choose ${min} to ${max} characters: ${kinds(letters, digits, symbols)}. Do not use your insurance symbol and number.`,
  loginIdCase: ' Capitals and small letters count as the same.',
  loginIdEcho: (id) => `Will be registered as “${id}”.`,
  loginIdRequired: 'Enter a login ID.',
  loginIdInvalid: 'Check the allowed characters and the length of the login ID.',
  loginIdTaken: 'This login ID is already in use. Choose another.',
  loginIdFree: 'This login ID can be used.',
  password: 'Password',
  passwordAgain: 'Password (again)',
  nickname: 'Nickname',
  nicknameSupport: (max) =>
    `The name shown in the services (up to ${max} characters). For your safety, do not use your real name.`,
  nicknameRequired: 'Enter a nickname.',
  nicknameTooLong: (max) => `A nickname has at most ${max} characters.`,
  accountReminder: 'You need the login ID and the password to log in. Please do not forget them.',
  register: 'Register',
  registering: 'Registering…',

  completedHeading: 'Your registration is complete',
  completedIntro: (nickname) => `Thank you, ${nickname}. Please go on to the login page.`,
  nicknameWarning: 'Your nickname looks like your name',
  nicknameWarningText: 'Others may see nicknames. We advise you to change it after logging in.',
  toLogin: 'Go to the login page',

  notEligibleHeading: 'You cannot register yet',
  notMatchedHeading: 'We could not confirm your identity',
  notEligiblePortal: (date) =>
    date === undefined
      ? 'You cannot register at present. If you do not know why, please contact the society.'
      : `You can register from ${date}. Please try again then.`,
  notEligibleAge: (date, age) =>
    lines(
      'Insured persons can register at any age: please check the symbol, the number and the date of birth.',
      `Dependants can register from the fiscal year in which they are ${age} or older by 31 March. With the date of birth you entered, that is from ${date}.`,
    ),
  checkEntries: 'Check what you entered',
  ambiguousHeading: 'Please contact the society',
  ambiguous:
    'More than one person has this symbol, number and date of birth, so this screen cannot tell who you are. Please contact the society, which will help you to register.',
  alreadyHeading: 'Already registered',
  already: 'This person has already been registered. Please go on to the login page.',
  alreadyForgotten: 'If you forgot your login ID or password, the login page shows what to do.',
  alreadyNotMe: 'If it was not you who registered, contact the society at once.',
  heldHeading: 'Identity confirmation is on hold',
  held: (at) =>
    `After several wrong tries we have stopped for your safety. Please try again after ${at} (Japan time).`,
  heldLasting: 'After many wrong tries we have stopped for your safety. Only the society can open it again.',
  heldForGood: 'After several wrong tries we have stopped for your safety. Please contact the society.',
  heldContact:
    'If it still does not work or if it is urgent, please contact the society. If you have already registered, you can log in as usual.',
};

function kinds(letters: boolean, digits: boolean, symbols: string): string {
  return [letters && 'letters', digits && 'digits', symbols && `the symbols ${symbols}`]
    .filter(Boolean)
    .join(', ');
}
