import { css } from 'lit';

export const fluSubsidyStyles = css`
  .ik .ik-subheading {
    margin: 2em 0 0.75em;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-facts {
    display: grid;
    gap: 0.5em;
    margin: 0 0 1.5em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  .ik .ik-facts div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
  }
  .ik .ik-facts dt {
    font-weight: 700;
  }
  .ik .ik-facts dd {
    margin: 0;
  }
  .ik :is(.ik-people, .ik-claims) {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .ik :is(.ik-person, .ik-claim) {
    padding: 0.75em 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .ik :is(.ik-person-name, .ik-claim-name) {
    margin: 0;
    color: inherit;
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-quiet {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-dose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 0;
  }
  .ik .ik-dose + .ik-dose {
    border-top: 1px solid var(--_border-subtle);
  }
  .ik .ik-dose[data-state='returned'] .ik-dose-state {
    color: var(--_error);
    font-weight: 700;
  }
  .ik .ik-dose[data-state='paid'] .ik-dose-state {
    color: var(--_success);
  }
  @container ik (width < 30em) {
    .ik .ik-facts div {
      grid-template-columns: 1fr;
    }
  }
`;
