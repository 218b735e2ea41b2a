/** A token is base64url. */
const linkFragment = /^#link=([\w-]{1,128})$/;

/**
 * The token of a mailed link in the address bar, if there is one, taken away from the bar (and from the history)
 * at once, before anything is requested or rendered (SECURITY S-L6). Empty for a link that was damaged on its way;
 * undefined where there is none. Everything else of the address stays.
 */
export function takeLinkToken(page: Pick<Window, 'location' | 'history'> = window): string | undefined {
  const { location, history } = page;
  const { hash } = location;
  if (!hash.startsWith('#link=')) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return linkFragment.exec(hash)?.[1] ?? '';
}
