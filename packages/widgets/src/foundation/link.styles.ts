import { css } from 'lit';

/** Links in running text, and the words after those that lead elsewhere. */
export const linkStyles = css`
  .ik .ik-link {
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ik .ik-outside {
    color: var(--_text-subtle);
    font-weight: 400;
    font-size: 0.875em;
  }
  @media (hover: hover) {
    .ik .ik-link:hover {
      color: var(--_primary-hover);
      text-decoration-thickness: 0.1875em;
    }
  }
`;
