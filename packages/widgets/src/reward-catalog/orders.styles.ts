import { css } from 'lit';

/** What was exchanged so far. */
export const ordersStyles = css`
  .ik .ik-orders {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .ik .ik-order {
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    padding: 1em;
    break-inside: avoid;
  }
  .ik .ik-order-name {
    margin: 0;
    font: 700 1.125em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik .ik-order-state {
    width: fit-content;
    margin: 0.5em 0 0.75em;
    padding: 0 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 700;
  }
  .ik .ik-order-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  .ik .ik-order-facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .ik .ik-order-facts dt,
  .ik .ik-order-label {
    color: var(--_text-subtle);
  }
  .ik .ik-order-label {
    margin-top: 0.75em;
  }
  .ik .ik-order-steps {
    margin: 0.25em 0 0;
    list-style: none;
  }
  .ik .ik-order-steps li {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    padding: 0.125em 0 0.125em 1em;
    border-inline-start: 0.25em solid var(--_border-subtle);
  }
  .ik .ik-order-steps [aria-current] {
    border-color: var(--_primary);
    font-weight: 700;
  }
  .ik .ik-order-time {
    color: var(--_text-subtle);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-order-cancel {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-top: 1em;
  }
  .ik .ik-order-question {
    margin-top: 1em;
    font-weight: 700;
  }
  .ik .ik-order .ik-actions {
    margin-top: 1em;
  }
  @container ik (width < 30em) {
    .ik .ik-order-steps li {
      display: flex;
      flex-wrap: wrap;
    }
    .ik .ik-order-cancel .ik-button {
      width: 100%;
    }
  }
`;
