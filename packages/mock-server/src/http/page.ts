import type { HtmlEscapedString } from 'hono/utils/html';

/** Parts of a Content-Security-Policy, by directive. */
export type ContentSecurityPolicy = Readonly<Record<string, string>>;

/** What every page of the mock portal may do: nothing from elsewhere, nothing inline. */
export const strictPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const satisfies ContentSecurityPolicy;

export const policyHeader = (policy: ContentSecurityPolicy): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ');

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of the mock portal itself. */
export async function page(
  body: Html,
  policy: ContentSecurityPolicy = strictPolicy,
  status = 200,
): Promise<Response> {
  return new Response(String(await body), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyHeader(policy),
      // Its forms have to tell their origin, which `no-referrer` would turn into `null`.
      'Referrer-Policy': 'same-origin',
    },
  });
}
