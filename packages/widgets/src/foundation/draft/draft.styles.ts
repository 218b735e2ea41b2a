import { css } from 'lit';

/** The line that says whether a draft is saved. */
export const draftStyles = css`
  .ik .ik-save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-height: 1.7em;
    color: var(--_text-subtle);
  }
  .ik .ik-save-unsaved {
    padding: 0.75em 1em;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    color: var(--_text);
  }
  @media print {
    .ik .ik-save {
      display: none;
    }
  }
`;
