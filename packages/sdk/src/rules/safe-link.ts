/** A link that may be offered to a member. */
export interface SafeLink {
  readonly kind: 'web' | 'mail' | 'phone';
  readonly href: string;
  /** Where it leads, as a browser understands it (a name in other letters is shown in its ASCII form). */
  readonly target: string;
}

/**
 * Reads an address that came as data: `https:` without user name and password, `mailto:` of one address and nothing
 * else, `tel:`. Everything else is none, also what a browser would mend into one (SECURITY S-X6).
 */
export function readLink(href: string): SafeLink | undefined {
  if (/^https:\/\/[^\s\\/]/i.test(href) && !/[\s\\\p{Cc}]/u.test(href) && URL.canParse(href)) {
    const url = new URL(href);
    if (url.username || url.password) return undefined;
    return { kind: 'web', href: url.href, target: url.host };
  }
  const mail = /^mailto:([\w.!$&'*+/=^`{|}~-]+@[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)+)$/i.exec(href)?.[1];
  if (mail) return { kind: 'mail', href: `mailto:${mail}`, target: mail };
  const phone = /^tel:(\+?(?=-*\d)[\d-]{3,20})$/i.exec(href)?.[1];
  return phone ? { kind: 'phone', href: `tel:${phone}`, target: phone } : undefined;
}

/** Address of a picture on the portal's own origin, from a path that came as data; `undefined` for any other. */
export function readPicture(path: string, portalOrigin: string): string | undefined {
  if (!/^\/(?!\/)[\w/-]+\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)) return undefined;
  return new URL(path, portalOrigin).href;
}
