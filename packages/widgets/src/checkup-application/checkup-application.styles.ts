import { css } from 'lit';

/** Where an application stands, and what was before. */
export const checkupApplicationStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik section + section {
    margin-block-start: 2.5em;
  }
  .ik :is(.ik-text, .ik-support, .ik-fact dd, .ik-fact dt, .ik-past p, .ik-subheading) {
    word-break: auto-phrase;
  }
  .ik .ik-quiet {
    color: var(--_text-subtle);
  }
  .ik .ik-person > .ik-text,
  .ik .ik-application {
    max-width: 48em;
  }
  .ik .ik-application {
    padding: 1.25em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-now {
    margin: 0 0 0.25em;
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_primary);
    font-weight: 700;
    font-size: 1.25em;
  }
  .ik .ik-is-returned .ik-now {
    border-color: var(--_warning);
  }
  .ik .ik-reason {
    margin: 0 0 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    white-space: pre-line;
  }
  .ik .ik-facts {
    max-width: 48em;
    margin: 0 0 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 0 1em;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact dt {
    font-weight: 700;
  }
  .ik :is(.ik-lines, .ik-past) {
    list-style: none;
  }
  .ik .ik-past li {
    padding: 0.75em 0;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-past-name {
    font-weight: 700;
  }
  .ik .ik-application .ik-actions {
    margin-block: 1.5em 0;
  }
  @container ik (width < 30em) {
    .ik .ik-application {
      padding: 1em;
    }
    .ik .ik-fact {
      grid-template-columns: 1fr;
    }
    .ik .ik-actions > [data-to] {
      display: grid;
    }
  }
`;
