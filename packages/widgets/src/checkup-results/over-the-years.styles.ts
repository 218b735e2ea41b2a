import { css } from 'lit';

/** Trends, and two reports side by side: a table where it is wide, cards where it is narrow. */
export const overTheYearsStyles = css`
  .ik .ik-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .ik .ik-choices .ik-field {
    flex: 1 1 16em;
    max-width: 24em;
  }
  .ik .ik-trend-notes {
    margin: 1em 0;
    padding-inline-start: 1.25em;
  }
  .ik .ik-trend-table {
    margin: 0 0 1em;
  }
  .ik .ik-compared {
    width: 100%;
    max-width: 60rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-compared :is(th, td) {
    padding: 0.625em 0.5em;
    border-bottom: 1px solid var(--_border-subtle);
    text-align: start;
    vertical-align: top;
  }
  .ik .ik-compared thead th {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-compared :is(.ik-judgement, .ik-compared-change) {
    display: flex;
  }
  .ik .ik-compared-change {
    font-weight: 700;
  }
  @container ik (width >= 46em) {
    .ik .ik-compared {
      table-layout: fixed;
    }
    .ik .ik-compared th:first-child {
      width: 13em;
    }
  }
  @container ik (width < 46em) {
    .ik .ik-compared,
    .ik .ik-compared :is(tbody, th[scope='row']) {
      display: block;
    }
    .ik .ik-compared thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .ik .ik-compared tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding: 0.75em 0;
      border-bottom: 1px solid var(--_border-subtle);
    }
    .ik .ik-compared tbody :is(th, td) {
      padding: 0 0.5em 0 0;
      border: 0;
    }
    .ik .ik-compared tbody :is(th, td:last-child) {
      grid-column: 1 / -1;
    }
    .ik .ik-compared td::before {
      display: block;
      color: var(--_text-subtle);
      content: attr(data-name) / '';
    }
    .ik .ik-compared td:last-child::before {
      display: inline;
      margin-inline-end: 0.75em;
    }
  }
  @media print {
    .ik .ik-compared tr {
      break-inside: avoid;
    }
  }
`;
