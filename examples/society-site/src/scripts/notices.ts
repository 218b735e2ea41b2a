/** Keeps the open notice in the address (`#notice=…`), so that a link to one notice can be given on, and Back closes it. */
const list = document.querySelector('ikiiki-notice-list');
const linked = () => /^#notice=([\w-]+)$/.exec(location.hash)?.[1];

function follow(): void {
  const id = linked();
  if (id === undefined) list?.removeAttribute('notice-id');
  else list?.setAttribute('notice-id', id);
}

function write(): void {
  const id = list?.getAttribute('notice-id') ?? undefined;
  if (id === linked()) return;
  const place = id === undefined ? location.pathname + location.search : `#notice=${id}`;
  history.pushState(history.state, '', place);
}

if (list) {
  follow();
  new MutationObserver(write).observe(list, { attributeFilter: ['notice-id'] });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}
