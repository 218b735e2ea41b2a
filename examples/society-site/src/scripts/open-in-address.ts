interface OpenInAddress {
  /** The widget that opens one thing in its own place. */
  readonly widget: Element | null;
  /** Its attribute that names what is open. */
  readonly attribute: string;
  /** How the address names it: `#notice=…`. */
  readonly name: string;
  /** Makes an entry of the history that Back leads out of, or leaves that to the widget. */
  readonly history: 'push' | 'replace';
}

/** Keeps what is open in the address, so that a link to it can be given on. */
export function keepOpenInAddress({ widget, attribute, name, history: way }: OpenInAddress): void {
  if (!widget) return;
  const linked = () => new RegExp(`^#${name}=([\\w-]+)$`).exec(location.hash)?.[1];
  const follow = () => {
    const id = linked();
    if (id === undefined) widget.removeAttribute(attribute);
    else widget.setAttribute(attribute, id);
  };
  const write = () => {
    const id = widget.getAttribute(attribute) ?? undefined;
    if (id === linked()) return;
    const place = id === undefined ? location.pathname + location.search : `#${name}=${id}`;
    if (way === 'push') history.pushState(history.state, '', place);
    else history.replaceState(history.state, '', place);
  };
  follow();
  new MutationObserver(write).observe(widget, { attributeFilter: [attribute] });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}
