import type { Locale } from '@ikiiki/sdk/contract';
import type { PortalConfig } from '../config.js';
import type { Portal } from '../context.js';

/** A paragraph, a list, or a link on a line of its own. */
export type Block = string | { readonly items: readonly string[] } | { readonly link: string };

/** What a mail says, before it is dressed as text and as HTML. A subject never holds personal data. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** One mail in every language. */
export type Letters = Readonly<Record<Locale, Letter>>;

/** Queues a mail in the reader's language. */
export function sendLetter(
  { mailer, config }: Pick<Portal, 'mailer' | 'config'>,
  reader: { readonly email: string; readonly locale: Locale },
  letters: Letters,
): void {
  const { locale } = reader;
  const { subject, blocks } = letters[locale];
  const all = [...blocks, ...signature(config, locale)];
  mailer.queue({
    to: reader.email,
    locale,
    subject,
    text: `${all.map(asText).join('\n\n')}\n`,
    html: page(subject, locale, all),
  });
}

/** The society, and whom to ask. */
function signature({ society }: PortalConfig, locale: Locale): readonly Block[] {
  return locale === 'ja'
    ? [
        '――――――――――――――――――――',
        `${society.nameJa}\nいきいきポータル個人サイト`,
        `このメールは送信専用です。ご返信いただいてもお答えできません。お問い合わせは、${society.contactJa}までお願いいたします。`,
      ]
    : [
        '--------------------',
        `${society.nameEn}\nIkiiki Portal`,
        `Replies to this address are not read. If you have a question, please ask ${society.contactEn}.`,
      ];
}

function asText(block: Block): string {
  if (typeof block === 'string') return block;
  if ('link' in block) return block.link;
  return block.items.map((item) => `・${item}`).join('\n');
}

function asHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`;
  if ('link' in block) return `<p><a href="${escaped(block.link)}">${escaped(block.link)}</a></p>`;
  return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function page(title: string, locale: Locale, blocks: readonly Block[]): string {
  const body = blocks.map(asHtml).join('\n');
  return `<!doctype html>\n<html lang="${locale}">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
