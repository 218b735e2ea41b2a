/** Plain text, where Lit's own `css` would bring Lit along; the tag lets the bundle take out the indentation. */
const css = (text: TemplateStringsArray): string => text.join('');

export const embedStyles = css`
  :host {
    display: block;
    position: relative;
  }
  :host([widget='unread-badge']) {
    display: inline-block;
    vertical-align: middle;
  }
  :host([widget='unread-badge']) iframe {
    position: absolute;
    inline-size: 1px;
    block-size: 1px !important;
    opacity: 0;
    pointer-events: none;
  }
  .badge {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 1.75em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--ikiiki-color-on-primary, light-dark(#fff, #1a1a1a));
    border-radius: 1em;
    color: var(--ikiiki-color-on-primary, light-dark(#fff, #1a1a1a));
    background: var(--ikiiki-color-badge, var(--ikiiki-color-error, light-dark(#ce0000, #ff9696)));
    font: 700 0.875em / 1 var(--ikiiki-font-family, system-ui, sans-serif);
    text-align: center;
    white-space: nowrap;
  }
  .badge[hidden] {
    display: none;
  }
  :host([hidden]) {
    display: none;
  }
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    border: 0;
    background: transparent;
  }
  /* Laid out in its real width before it is shown, so that its first height is its true one */
  iframe[inert] {
    position: absolute;
    inset: 0 0 auto;
    visibility: hidden;
  }
  .note {
    box-sizing: border-box;
    min-block-size: 8rem;
    padding: 1.5rem;
    border: 1px solid light-dark(#ccc, #4d4d4d);
    border-radius: var(--ikiiki-radius, 0.5rem);
    color: var(--ikiiki-color-text, light-dark(#1a1a1a, #f2f2f2));
    background: var(--ikiiki-color-surface, light-dark(#fff, #1a1a1a));
    font: 400 max(1rem, 16px) / 1.7 var(--ikiiki-font-family, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  .note[hidden] {
    display: none;
  }
  .note p {
    margin: 0 0 1rem;
  }
  .note p:last-child {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.25rem 1rem;
    border: 1px solid currentcolor;
    border-radius: var(--ikiiki-radius, 0.5rem);
    color: var(--ikiiki-color-primary, light-dark(#0017c1, #9db7f9));
    background: transparent;
    font: inherit;
    cursor: pointer;
  }
  a {
    color: var(--ikiiki-color-primary, light-dark(#0017c1, #9db7f9));
  }
  :focus-visible {
    border-radius: 0.25rem;
    outline: 0.25rem solid var(--ikiiki-color-focus-outline, light-dark(#000, #fff));
    outline-offset: 0.125rem;
    box-shadow: 0 0 0 0.125rem var(--ikiiki-color-focus-ring, light-dark(#ffd43d, #927200));
  }
`;
