import { css } from 'lit';

/** Options to choose from, each a line to press; and what stands around several controls. */
export const optionsStyles = css`
  .ik .ik-group {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ik .ik-legend {
    margin: 0;
    padding: 0;
    color: inherit;
    font: inherit;
  }
  .ik .ik-options {
    display: grid;
    gap: 0.5em;
  }
  .ik :is(.ik-option, .ik-step-option) {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .ik :is(.ik-option, .ik-step-option) input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .ik :is(.ik-option, .ik-step-option):has(:checked) {
    border-color: var(--_primary);
    background: var(--_primary-subtle);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .ik .ik-button-text {
    min-width: 0;
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ik textarea.ik-control {
    max-width: none;
    resize: vertical;
    line-height: inherit;
  }
  @media (forced-colors: active) {
    .ik :is(.ik-option, .ik-step-option):has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
