import { css } from 'lit';

/** What is filled in, and followed. */
export const applyingStyles = css`
  .ik .ik-facts {
    max-width: 48em;
    margin: 0 0 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact dt {
    font-weight: 700;
  }
  .ik :is(.ik-notes, .ik-papers) {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  .ik .ik-notes {
    max-width: 48em;
    margin: 0 0 1.5em;
  }
  .ik .ik-earlier {
    margin: 1.5em 0;
  }
  .ik .ik-earlier summary {
    min-height: 2.75em;
    align-content: center;
    cursor: pointer;
  }
  .ik .ik-form-name {
    margin: 0 0 0.75em;
    color: var(--_text-subtle);
    font-size: 1em;
  }
  .ik .ik-ask {
    max-width: 48em;
    margin: 0 0 2em;
  }
  .ik .ik-ask .ik-field {
    margin: 0;
  }
  .ik .ik-parts {
    display: grid;
    gap: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_border-subtle);
  }
  .ik :is(.ik-remark, .ik-conflict) {
    margin: 0 0 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_warning);
    color: var(--_text);
    background: var(--_surface-subtle);
  }
  .ik .ik-conflict {
    margin: 0.5em 0 0;
  }
  .ik .ik-number {
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-answers-of {
    max-width: 48em;
    margin: 0 0 1.5em;
    break-inside: avoid;
  }
  .ik .ik-answers-heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 0.5em;
  }
  .ik .ik-answers-of .ik-fact {
    grid-template-columns: minmax(9em, 2fr) 3fr;
  }
  .ik .ik-line {
    white-space: pre-wrap;
  }
  .ik .ik-sent {
    margin-block-start: 1.5em;
  }
  .ik .ik-select {
    padding-inline: 0.75em;
    appearance: auto;
  }
  .ik .ik-applications {
    margin-block-start: 1.5em;
  }
  .ik .ik-state {
    display: inline-block;
    padding: 0 0.75em;
    border: 1px solid currentcolor;
    border-radius: 1em;
  }
  .ik :is(.ik-state-returned, .ik-state-draft) {
    border-width: 2px;
  }
  .ik .ik-really {
    max-width: 48em;
    margin: 1.5em 0;
    padding: 1em;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
  }
  .ik .ik-banner-body :is(p, ul) + :is(p, ul) {
    margin-block-start: 0.5em;
  }
  .ik .ik-banner-body .ik-notes {
    margin-block-end: 0;
  }
  @container ik (width < 30em) {
    .ik :is(.ik-fact, .ik-answers-of .ik-fact) {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .ik .ik-actions {
      display: none;
    }
  }
`;
