import type { Transporter } from 'nodemailer';
import { MailNotDelivered } from '../mail-not-delivered.js';
import type { MailDelivery } from '../platform.js';

/** What may be told of a failure: nodemailer's own messages and properties name the recipient. */
function undelivered(error: unknown, url: string): Error {
  const {
    code = 'unknown',
    responseCode = '',
    command = '',
  } = error as Partial<Record<string, string | number>>;
  const reason = [code, responseCode, command].filter(Boolean).join(' ');
  return new MailNotDelivered(`A mail was not delivered through ${new URL(url).host}: ${reason}`);
}

/** Sends through an SMTP server, e.g. `smtp://localhost:1025`; nodemailer is loaded with the first mail. */
export function smtpDelivery(url: string): MailDelivery {
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ from, to, subject, text, html }) {
      transport ??= import('nodemailer').then(({ default: nodemailer }) => nodemailer.createTransport(url));
      // An object, not a string, which would be parsed as a list: old carrier addresses such as `a..b@` are
      // quoted by it as RFC 5321 asks.
      const address = { name: '', address: to };
      try {
        await (await transport).sendMail({ from, to: address, subject, text, html });
      } catch (error) {
        throw undelivered(error, url);
      }
    },
    close() {
      void transport?.then((open) => open.close());
    },
  };
}
