import { css } from 'lit';

/** Three steps, one below the other. */
export const deductionStyles = css`
  .ik .ik-steps {
    display: grid;
    gap: 1.5em;
    max-width: 45rem;
    list-style: none;
  }
  .ik .ik-strong {
    font-weight: 700;
  }
  .ik .ik-missing,
  .ik .ik-notes {
    padding-inline-start: 1.25em;
  }
  .ik .ik-notes {
    margin-top: 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_border-subtle);
    color: var(--_text-subtle);
  }
  .ik .ik-steps .ik-ways {
    margin: 0.75em 0 1em;
  }
`;
