import { css } from 'lit';

/** Buttons of 48 px, and rows of them. */
export const buttonStyles = css`  .ik .ik-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
    margin-top: 2em;
  }
  .ik .ik-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: 8em;
    min-height: 3em;
    margin: 0;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    background: var(--_surface);
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    text-transform: none;
    cursor: pointer;
    appearance: none;
  }
  .ik .ik-button:focus-visible {
    border-radius: var(--_radius);
  }
  .ik .ik-button-primary {
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .ik .ik-button:is(:disabled, [aria-disabled='true']) {
    cursor: default;
  }
  .ik .ik-button:disabled {
    border-color: var(--_border-subtle);
    color: var(--_text-subtle);
    background: var(--_surface-subtle);
  }
  .ik .ik-spinner {
    width: 1em;
    height: 1em;
    border: 0.1875em solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: ik-spin 1s linear infinite;
  }
  @keyframes ik-spin {
    to {
      transform: rotate(1turn);
    }
  }
  @media (hover: hover) {
    .ik .ik-button:not(:disabled, [aria-disabled='true']):hover {
      border-color: var(--_primary-hover);
      color: var(--_primary-hover);
      text-decoration: underline;
    }
    .ik .ik-button-primary:not(:disabled, [aria-disabled='true']):hover {
      color: var(--_on-primary);
      background: var(--_primary-hover);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ik .ik-spinner {
      animation-duration: 6s;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-button-primary {
      border-width: 3px;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-actions {
      flex-direction: column;
      align-items: stretch;
    }
  }
  @media print {
    .ik :is(.ik-actions, .ik-button) {
      display: none;
    }
  }
`;
