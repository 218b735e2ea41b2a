import { css } from 'lit';

export const homeStyles = css`
  .ik .ik-home-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 1.5em;
  }
  .ik .ik-home-head .ik-heading {
    margin: 0;
  }
  .ik .ik-group-heading {
    margin: 2em 0 0.75em;
    border-inline-start: 0.375em solid var(--_primary);
    padding-inline-start: 0.5em;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-service {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .ik .ik-service-name {
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-service-for {
    flex: 1;
    color: var(--_text-subtle);
  }
  .ik .ik-service-when {
    margin-top: 0.5em;
    font-weight: 700;
  }
  .ik .ik-service-open .ik-service-when {
    color: var(--_success);
  }
  .ik .ik-service:not(.ik-service-open) {
    border-style: dashed;
    background: var(--_surface-subtle);
  }
  .ik .ik-home-note {
    margin-top: 1.5em;
    color: var(--_text-subtle);
  }
  .ik .ik-home-news {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1em;
    margin: 0 0 1.5em;
  }
  .ik .ik-home-card {
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
    background: var(--_primary-subtle);
  }
  .ik .ik-home-card-name {
    font: 700 1em / 1.7 var(--_font-family);
  }
  .ik .ik-home-figure {
    font-weight: 700;
  }
  .ik .ik-home-number {
    font-size: 2em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-topics {
    margin: 0 0 2em;
    list-style: none;
  }
  .ik .ik-topic {
    display: grid;
    grid-template-columns: 9.5em 1fr;
    gap: 0 1em;
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_border-subtle);
  }
  .ik .ik-topic-date {
    color: var(--_text-subtle);
    font-variant-numeric: tabular-nums;
  }
  @container ik (width < 30em) {
    .ik .ik-topic {
      grid-template-columns: 1fr;
    }
  }
`;
