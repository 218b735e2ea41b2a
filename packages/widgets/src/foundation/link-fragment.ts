/**
 * The token of a mailed link in the address bar (`#link=…`, `#email=…`), taken away from the bar and from the history
 * at once, before anything is requested or drawn (SECURITY S-L6). Empty for a link that was damaged on its way;
 * undefined where there is none. Everything else of the address stays.
 */
export function takeFragmentToken(
  name: 'link' | 'email',
  page: Pick<Window, 'location' | 'history'> = window,
): string | undefined {
  const { location, history } = page;
  const prefix = `#${name}=`;
  if (!location.hash.startsWith(prefix)) return undefined;
  const token = location.hash.slice(prefix.length);
  history.replaceState(history.state, '', location.pathname + location.search);
  // A token is base64url
  return /^[\w-]{1,128}$/.test(token) ? token : '';
}
