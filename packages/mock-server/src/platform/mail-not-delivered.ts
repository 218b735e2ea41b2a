/** A mail did not go out; the message says all that may be told, in one line. */
export class MailNotDelivered extends Error {
  override readonly name = 'MailNotDelivered';
}
