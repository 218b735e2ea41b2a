import { css } from 'lit';

/** Looks of the later steps. Added to the element when they are loaded. */
export const laterStyles = css`
  .ik .ik-button-text {
    min-width: 0;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ik .ik-subheading {
    margin: 2em 0 0.5em;
    font: 700 1.125em / 1.5 var(--_font-family);
  }
  .ik .ik-facts {
    margin: 0 0 1.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .ik .ik-fact {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 1em;
  }
  .ik dt {
    font-weight: 700;
  }
  .ik dd {
    margin: 0 0 0.5em;
  }
  .ik .ik-list {
    margin: 0 0 1em;
    padding: 0 0 0 1.5em;
  }
  .ik .ik-list li {
    margin: 0 0 0.5em;
  }
  .ik .ik-details {
    margin: 1.5em 0 0;
    border-top: 1px solid var(--_border-subtle);
    padding: 0.5em 0 0;
  }
  .ik summary {
    padding: 0.5em 0;
    color: var(--_primary);
    font-weight: 700;
    cursor: pointer;
  }
  .ik .ik-group {
    margin: 0 0 1.5em;
    border: 0;
    padding: 0;
    min-width: 0;
  }
  .ik legend {
    padding: 0;
  }
  .ik .ik-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 0 2em;
  }
  .ik .ik-pair .ik-field {
    margin: 0 0 0.5em;
  }
  .ik .ik-key-box {
    margin: 0 0 2em;
    border: 0.1875rem solid var(--_primary);
    border-radius: var(--_radius);
    padding: 1em;
    text-align: center;
  }
  .ik .ik-key-box .ik-actions {
    justify-content: center;
    margin: 0.5em 0 0;
  }
  .ik .ik-control[hidden] {
    display: none;
  }
  .ik .ik-key-box .ik-control {
    margin: 0.5em auto 0;
    text-align: center;
  }
  .ik .ik-key {
    font: 700 clamp(1.75em, 10cqi, 3em) / 1.4 ui-monospace, SFMono-Regular, Consolas, monospace;
    letter-spacing: 0.08em;
    white-space: nowrap;
    user-select: all;
  }
  .ik .ik-copy-reminder {
    color: var(--_error);
    font-weight: 700;
  }
  .ik .ik-done {
    margin: 0.5em 0 0;
    color: var(--_success);
    font-weight: 700;
  }
  .ik :is(.ik-actions, form) + .ik-support {
    margin-top: 1em;
  }
  .ik .ik-offer {
    margin: 0 0 1.5em;
  }
  .ik .ik-table {
    width: 100%;
    border-collapse: collapse;
  }
  .ik :is(th, td) {
    border: 1px solid var(--_border-subtle);
    padding: 0.5em;
    text-align: start;
    vertical-align: top;
  }
  .ik .ik-button[aria-disabled='true']:not(.ik-button-primary) {
    border-style: dashed;
    color: var(--_text-subtle);
  }
  @container ik (width < 30em) {
    .ik .ik-fact {
      display: block;
    }
  }
`;
