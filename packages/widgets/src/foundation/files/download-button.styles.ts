import { css } from 'lit';

/** A button that loads a file, and how far it has come. */
export const downloadButtonStyles = css`
  .ik .ik-download-work {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    max-width: 32em;
    margin-top: 0.5em;
  }
  .ik .ik-progress {
    grid-column: 1 / -1;
    width: 100%;
    height: 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    overflow: hidden;
    background: var(--_surface);
    accent-color: var(--_primary);
    appearance: none;
  }
  .ik .ik-progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  .ik .ik-progress::-webkit-progress-value {
    background: var(--_primary);
  }
  .ik .ik-progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .ik .ik-progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }
  .ik .ik-download-text {
    margin: 0.5em 0;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-download-error {
    color: var(--_error);
  }
  @media (forced-colors: active) {
    .ik .ik-progress {
      appearance: auto;
    }
  }
  @media print {
    .ik .ik-download {
      display: none;
    }
  }
`;
