import { css } from 'lit';

/** Files to be sent: where they are chosen, and how far each is. */
export const uploadStyles = css`
  .ik .ik-drop {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ik .ik-drop[data-over] {
    border-style: solid;
    background: var(--_surface-subtle);
  }
  .ik .ik-drop:has([aria-invalid]) {
    border-color: var(--_error);
  }
  .ik .ik-pick {
    position: relative;
  }
  .ik .ik-pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .ik .ik-pick:focus-within {
    outline: 0.25em solid var(--_focus-outline);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_focus-ring);
  }
  .ik .ik-drop-hint {
    color: var(--_text-subtle);
  }
  @media (pointer: coarse) {
    .ik .ik-drop-hint {
      display: none;
    }
  }
  @media not (any-pointer: coarse) {
    .ik .ik-camera {
      display: none;
    }
  }
  .ik .ik-files {
    margin-top: 1em;
    list-style: none;
  }
  .ik .ik-file-row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.75em 0;
    border-top: 1px solid var(--_border-subtle);
  }
  .ik .ik-file-row:last-child {
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-file-name {
    font-weight: 700;
  }
  .ik .ik-file-size {
    color: var(--_text-subtle);
    font-weight: 400;
    white-space: nowrap;
  }
  .ik .ik-file-state {
    grid-column: 1;
    color: var(--_text-subtle);
  }
  .ik .ik-file-row[data-state='ready'] .ik-file-state {
    color: var(--_success);
  }
  .ik .ik-file-state.ik-error {
    margin: 0;
    color: var(--_error);
  }
  .ik .ik-file-bar {
    grid-column: 1;
    width: 100%;
    height: 0.5em;
    border: 0;
    border-radius: 0.25em;
    overflow: hidden;
    background: var(--_surface-subtle);
    accent-color: var(--_primary);
    appearance: none;
  }
  .ik .ik-file-bar::-webkit-progress-bar {
    background: var(--_surface-subtle);
  }
  .ik .ik-file-bar::-webkit-progress-value {
    background: var(--_primary);
  }
  .ik .ik-file-bar::-moz-progress-bar {
    background: var(--_primary);
  }
  .ik .ik-file-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    grid-row: 1 / span 3;
    grid-column: 2;
    justify-content: end;
  }
  .ik .ik-file-actions .ik-button {
    min-width: 0;
  }
  @media (forced-colors: active) {
    .ik .ik-file-bar {
      border: 1px solid;
    }
    .ik .ik-file-bar::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @container ik (width < 30em) {
    .ik .ik-pick {
      width: 100%;
    }
    .ik .ik-file-row {
      grid-template-columns: 1fr;
    }
    .ik .ik-file-actions {
      grid-row: auto;
      grid-column: 1;
      justify-content: start;
    }
  }
`;
