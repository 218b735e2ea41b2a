import { css } from 'lit';

/** The drugs: a table where it is wide, cards where it is narrow. */
export const genericNoticeStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.5em;
    font: 700 1.25em / 1.6 var(--_font-family);
  }
  .ik .ik-quiet {
    margin: 0 0 0.5em;
    color: var(--_text-subtle);
  }
  .ik :is(.ik-saving, .ik-empty) {
    margin: 0 0 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-subtle);
    border-inline-start: 0.375em solid var(--_primary);
    border-radius: var(--_radius);
    font-size: 1.125em;
    font-weight: 700;
  }
  .ik .ik-drugs {
    width: 100%;
    max-width: 60rem;
    margin: 0 0 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-drugs :is(th, td) {
    padding: 0.625em 0.5em;
    border-bottom: 1px solid var(--_border-subtle);
    text-align: start;
    vertical-align: top;
  }
  .ik .ik-drugs thead th {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-drugs :is(th, td) > .ik-quiet {
    display: block;
    margin: 0;
    font-size: 0.9375em;
    font-weight: 400;
  }
  .ik .ik-drugs tfoot :is(th, td) {
    border-top: 2px solid var(--_border);
  }
  .ik .ik-sum {
    margin: 0 0 0.25em;
  }
  .ik .ik-sum > summary {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 2.75em;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ik .ik-sum > summary::before {
    flex: none;
    width: 1.25em;
    content: '＋' / '';
  }
  .ik .ik-sum[open] > summary::before {
    content: '−' / '';
  }
  .ik .ik-sum-steps {
    margin: 0 0 1em;
    padding-inline-start: 2em;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-sum-steps li {
    margin: 0 0 0.5em;
  }
  .ik .ik-sum-name {
    display: block;
    font-weight: 700;
  }
  .ik :is(.ik-advice, .ik-months, .ik-choice) {
    margin-top: 2.5em;
  }
  .ik .ik-advice ul {
    padding-inline-start: 1.5em;
  }
  .ik .ik-advice li {
    margin: 0 0 0.5em;
  }
  .ik .ik-months ul {
    list-style: none;
  }
  .ik .ik-months li {
    margin: 0 0 0.5em;
  }
  .ik .ik-choice .ik-error {
    margin: 0 0 0.5em;
  }
  .ik .ik-error {
    color: var(--_error);
  }
  @container ik (width >= 40em) {
    .ik .ik-drugs thead th:not(:first-child) {
      width: 9em;
      white-space: nowrap;
    }
    .ik .ik-drugs thead th:nth-child(2) {
      width: 12em;
    }
    .ik .ik-drugs :is(td, thead th:not(:first-child)) {
      text-align: end;
    }
  }
  @container ik (width < 40em) {
    .ik .ik-drugs,
    .ik .ik-drugs :is(tbody, tfoot, th[scope='row']) {
      display: block;
    }
    .ik .ik-drugs thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .ik .ik-drugs :is(tbody, tfoot) tr {
      display: block;
      padding: 0.75em 0;
      border-bottom: 1px solid var(--_border-subtle);
    }
    .ik .ik-drugs tfoot tr {
      border-top: 2px solid var(--_border);
    }
    .ik .ik-drugs :is(tbody, tfoot) :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    .ik .ik-drugs td {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 1em;
    }
    .ik .ik-drugs td::before {
      color: var(--_text-subtle);
      content: attr(data-name) / '';
    }
    .ik .ik-drugs td > .ik-quiet {
      grid-column: 1 / -1;
      text-align: end;
    }
  }
  @media print {
    .ik :is(.ik-months, .ik-choice) {
      display: none;
    }
    .ik .ik-sum > summary {
      min-height: 0;
      color: inherit;
      font-weight: 700;
      text-decoration: none;
    }
    .ik .ik-sum > summary::before {
      content: none;
    }
    .ik .ik-sum::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .ik :is(.ik-drugs tr, .ik-sum, .ik-advice) {
      break-inside: avoid;
    }
  }
`;
