/**
 * The page to go on to after a login, if it is a path of this site and nothing else (SECURITY S-W9): no other origin
 * however it is written, no scheme, no user name, nothing a browser would read in another way than it looks.
 *
 * @returns path with query, never a fragment: `/account?tab=mail`
 */
export function safeReturnTo(wanted: string | null | undefined, fallback = '/'): string {
  // Plain characters of paths and queries: no backslash, no control character, no percent-encoded slash
  if (!wanted || wanted.length > 200 || !/^\/(?!\/)[\w\-./?=&]*$/.test(wanted)) return fallback;
  const base = 'https://portal.invalid';
  const url = new URL(wanted, base);
  const path = url.pathname + url.search;
  // What `.` and `..` come to may begin with two slashes again
  return url.origin === base && /^\/(?!\/)/.test(path) ? path : fallback;
}
