import type { Transporter } from 'nodemailer';
import type { MailDelivery } from '../platform.js';

/** Sends through an SMTP server, e.g. `smtp://localhost:1025`; nodemailer is loaded with the first mail. */
export function smtpDelivery(url: string): MailDelivery {
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ from, to, subject, text, html }) {
      transport ??= import('nodemailer').then(({ default: nodemailer }) => nodemailer.createTransport(url));
      // An object, not a string: old carrier addresses such as `a..b@` would be re-parsed and mangled.
      await (await transport).sendMail({ from, to: { name: '', address: to }, subject, text, html });
    },
    close() {
      void transport?.then((open) => open.close());
    },
  };
}
