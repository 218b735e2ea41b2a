/** A token is base64url; anything else in the fragment belongs to the page. */
const linkFragment = /^#link=([\w-]{1,128})$/;

/**
 * The token of a mailed link in the address bar, if there is one, taken away from the bar (and from the history)
 * at once, before anything is requested or rendered (SECURITY S-L6). Everything else of the address stays.
 */
export function takeLinkToken(page: Pick<Window, 'location' | 'history'> = window): string | undefined {
  const { location, history } = page;
  const token = linkFragment.exec(location.hash)?.[1];
  if (location.hash.startsWith('#link=')) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return token;
}
