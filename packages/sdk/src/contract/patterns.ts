/**
 * Mail address by the pattern browsers use for `type=email` (WHATWG HTML) with at least one dot in the domain. It lets
 * the old carrier addresses with `..` or a dot before `@` pass and refuses line breaks, `<>`, quotes and full width.
 */
export const emailPattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Characters of the longest address that mail can carry (RFC 5321). */
export const emailMaxLength = 254;
