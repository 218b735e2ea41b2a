import { css } from 'lit';

/** Nothing of what the page's own styles say of elements: the form stands among them, for password managers. */
export const revertStyles = css`
  .ik :where(h2, h3, h4, p, form, ul, ol, li, dl, dt, dd, div, section, span, a, label, button, input) {
    all: revert;
  }
`;

export const loginFormStyles = css`
  .ik .ik-link {
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (hover: hover) {
    .ik .ik-link:hover {
      color: var(--_primary-hover);
      text-decoration-thickness: 0.1875em;
    }
  }
  .ik .ik-login-links {
    display: grid;
    gap: 1.5em;
    margin-top: 2.5em;
  }
  .ik .ik-login-new {
    padding-top: 1.5em;
    border-top: 1px solid var(--_border-subtle);
  }
`;
