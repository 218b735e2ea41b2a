import { css } from 'lit';

/** A recipe: beside each other where there is room, steps to be read from a little way off. */
export const recipeStyles = css`
  .ik .ik-recipe {
    display: grid;
    gap: 1.5em 2.5em;
    margin: 2em 0 0;
  }
  .ik .ik-recipe-heading {
    margin: 0 0 0.5em;
    font: 700 1.1111em / 1.5 var(--_font-family);
  }
  .ik .ik-servings {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin: 0 0 0.75em;
  }
  .ik .ik-servings-count {
    min-width: 4.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .ik .ik-step {
    width: 2.75em;
    height: 2.75em;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    padding: 0;
    color: var(--_primary);
    background: var(--_surface);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .ik .ik-step[aria-disabled='true'] {
    border-color: var(--_border-subtle);
    color: var(--_text-subtle);
    background: var(--_surface-subtle);
    cursor: default;
  }
  .ik .ik-ingredients {
    border-block-start: 1px solid var(--_border-subtle);
    list-style: none;
  }
  .ik .ik-ingredients li {
    display: flex;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
    border-block-end: 1px dashed var(--_border-subtle);
    padding: 0.375em 0;
  }
  .ik .ik-amount {
    max-width: 60%;
    font-variant-numeric: tabular-nums;
    text-align: end;
    /* The blank half of a bracket at the end would count as overflow */
    text-spacing-trim: space-all;
    word-break: keep-all;
  }
  .ik .ik-mixed {
    margin: 0.5em 0;
    border-inline-start: 0.25em solid var(--_primary);
    padding-inline-start: 0.75em;
  }
  .ik .ik-mixed-mark {
    font-weight: 700;
    font-size: 0.8889em;
  }
  .ik .ik-allergens {
    margin: 1em 0 0;
    font-size: 0.8889em;
  }
  .ik .ik-steps {
    margin: 0 0 2em;
    counter-reset: step;
    list-style: none;
  }
  .ik .ik-steps li {
    position: relative;
    margin: 0 0 1em;
    padding-inline-start: 2.75em;
    min-height: 2.25em;
    font-size: 1.1111em;
    counter-increment: step;
    break-inside: avoid;
  }
  .ik .ik-steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    width: 2em;
    border-radius: 1em;
    color: var(--_on-primary);
    background: var(--_primary);
    font-weight: 700;
    line-height: 2em;
    text-align: center;
  }
  .ik .ik-nutrition {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.5em;
  }
  .ik .ik-nutrition > div {
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
  }
  .ik .ik-nutrition dt {
    color: var(--_text-subtle);
    font-size: 0.8889em;
  }
  .ik .ik-nutrition dd {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  @container ik (width >= 50em) {
    .ik .ik-recipe {
      grid-template-columns: minmax(17em, 2fr) 3fr;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-steps li::before {
      border: 1px solid;
    }
  }
  @media print {
    .ik .ik-step {
      display: none;
    }
    .ik .ik-recipe {
      grid-template-columns: 2fr 3fr;
    }
    .ik .ik-steps li::before {
      border: 1px solid;
      color: inherit;
      background: none;
    }
  }
`;
