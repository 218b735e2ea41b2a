import { css } from 'lit';

/** The events in their groups, and what an open event has in common with a card. */
export const eventListStyles = css`
  .ik .ik-group {
    margin: 0 0 2.5em;
  }
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    padding: 0;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-event {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
    break-inside: avoid;
  }
  .ik .ik-event-title {
    color: inherit;
    font: 700 1.125em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-event-meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    color: var(--_text-subtle);
  }
  .ik .ik-event-standing {
    padding: 0 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    font-weight: 700;
  }
  .ik :is(.ik-event-taking-part, .ik-event-answering, .ik-event-entered) {
    border-color: var(--_primary);
    background: var(--_primary-subtle);
  }
  .ik .ik-event-achieved {
    border-color: var(--_success);
    color: var(--_success);
  }
  .ik :is(.ik-event-cancelled, .ik-event-full, .ik-event-not-for-member) {
    border-style: dashed;
    background: var(--_surface-subtle);
  }
  .ik .ik-facts {
    display: grid;
    gap: 0.375em;
  }
  .ik .ik-facts div {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 0 0.75em;
  }
  .ik .ik-facts dt {
    color: var(--_text-subtle);
  }
  .ik .ik-period {
    word-break: keep-all;
  }
  .ik .ik-facts dd {
    word-break: auto-phrase;
  }
  .ik .ik-event .ik-facts {
    flex: 1;
    align-content: start;
  }
`;
