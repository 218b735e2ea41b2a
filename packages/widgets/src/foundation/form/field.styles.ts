import { css } from '@lit/reactive-element';

/** Label above in bold, support text, a control of 48 px, error below. */
export const fieldStyles = css`
  .ik .ik-field {
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .ik .ik-label-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-bottom: 0.25em;
  }
  .ik .ik-label {
    display: inline;
    margin: 0;
    color: inherit;
    font: inherit;
    font-weight: 700;
  }
  .ik .ik-mark {
    color: var(--_text-subtle);
  }
  .ik .ik-mark-required,
  .ik .ik-error {
    color: var(--_error);
  }
  .ik .ik-support {
    margin-bottom: 0.5em;
    color: var(--_text-subtle);
  }
  .ik .ik-control {
    display: block;
    width: 100%;
    max-width: 30em;
    min-height: 3em;
    margin: 0;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    letter-spacing: inherit;
    appearance: none;
  }
  .ik .ik-control[size] {
    width: auto;
    max-width: 100%;
  }
  .ik .ik-control[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .ik .ik-control[readonly] {
    border-style: dashed;
  }
  .ik .ik-control:focus-visible {
    border-radius: var(--_radius);
  }
  .ik .ik-error,
  .ik .ik-echo {
    margin-top: 0.5em;
  }
  @media (forced-colors: active) {
    .ik .ik-control[aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
