import { css } from 'lit';

/** The dialog that asks for the current password. */
export const stepUpStyles = css`
  .ik .ik-dialog {
    width: min(100% - 2em, 32em);
    padding: 1.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
  }
  .ik .ik-dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`;
