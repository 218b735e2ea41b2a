import { describe, expect, it } from 'vitest';
import type { OutgoingMail } from '../../platform/ports.js';
import { defaultConfig as config } from '../default-config.js';
import { loginIdChanged, loginIdReminder, passwordChanged, passwordResetLink } from './account.js';
import { emailChanged, emailChangeLink, emailChangeRequested, emailInUse } from './email-change.js';
import { japanTime } from './japan-time.js';
import { type Letters, sendLetter } from './letter.js';
import {
  alreadyRegistered,
  confirmationLink,
  registrationCompleted,
  registrationLink,
} from './registration.js';
import { identityHeld, registrationAttempt } from './warnings.js';

const at = Date.UTC(2026, 10, 22, 3, 0, 59, 999);
const link = 'http://localhost:4010/register#link=abc';
const withLink = { link, expiresAt: at, hours: 3 };

const letters: Readonly<Record<string, Letters>> = {
  registrationLink: registrationLink(withLink),
  alreadyRegistered: alreadyRegistered(config),
  confirmationLink: confirmationLink(withLink),
  registrationCompleted: registrationCompleted(),
  registrationAttempt: registrationAttempt(at),
  identityHeld: identityHeld(at),
  passwordResetLink: passwordResetLink(withLink),
  passwordChanged: passwordChanged(at),
  loginIdReminder: loginIdReminder(['<script>']),
  loginIdChanged: loginIdChanged(at),
  emailChangeLink: emailChangeLink(withLink),
  emailInUse: emailInUse(),
  emailChangeRequested: emailChangeRequested(at),
  emailChanged: emailChanged(at),
};

function sent(name: string, locale: 'ja' | 'en'): OutgoingMail {
  const mails: OutgoingMail[] = [];
  const mailer = { queue: (mail: OutgoingMail) => void mails.push(mail) };
  const chosen = letters[name];
  if (!chosen) throw new Error(name);
  sendLetter({ mailer, config }, { email: 'a@mail.example', locale }, chosen);
  const [mail] = mails;
  if (!mail) throw new Error('nothing was sent');
  return mail;
}

describe.each(Object.keys(letters))('the mail %s', (name) => {
  it.each(['ja', 'en'] as const)('names the society and whom to ask, in %s', (locale) => {
    const { subject, text, html } = sent(name, locale);
    const { society } = config;
    expect(subject).toMatch(locale === 'ja' ? /^【いきいきポータル】/ : /^\[Ikiiki Portal\] /);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain(locale === 'ja' ? society.nameJa : society.nameEn);
    expect(text).toContain(locale === 'ja' ? society.contactJa : society.contactEn);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<script|style=|<img/);
    if (locale === 'en') expect(text).not.toMatch(/[ぁ-んァ-ヶ]/);
  });

  it('says the same in text and in HTML', () => {
    const { text, html } = sent(name, 'ja');
    const plain = html
      .replace(/^.*<body>/s, '')
      .replace(/<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const bare = (value: string) => value.replace(/[・\s]/g, '');
    expect(bare(plain)).toBe(bare(text));
  });
});

it('a link stands on a line of its own', () => {
  expect(sent('registrationLink', 'ja').text.split('\n')).toContain(link);
});

it('times are Japan’s, and never later than the instant', () => {
  expect(japanTime(at, 'ja')).toBe('2026年11月22日(日) 12:00(日本時間)');
  expect(japanTime(at, 'en')).toBe('Sun, 22 November 2026 at 12:00 (Japan time)');
});
