import { css } from 'lit';

export const stepIndicatorStyles = css`
  .ik .ik-steps {
    margin: 0 0 2em;
  }
  .ik .ik-steps-summary {
    margin: 0 0 0.5em;
    color: var(--_text-subtle);
  }
  .ik .ik-steps-list {
    display: flex;
    gap: 0.25em;
    list-style: none;
  }
  .ik .ik-step {
    flex: 1;
    min-width: 0;
    padding-top: 0.375em;
    border-top: 0.375em solid var(--_border-subtle);
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .ik :is(.ik-step-done, .ik-step[aria-current]) {
    border-color: var(--_primary);
  }
  .ik .ik-step[aria-current] {
    color: var(--_text);
    font-weight: 700;
  }
  @container ik (width < 40em) {
    .ik .ik-step:not([aria-current]) .ik-step-name {
      display: none;
    }
    .ik .ik-step[aria-current] {
      flex: 4;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-step {
      border-top-style: dotted;
    }
    .ik :is(.ik-step-done, .ik-step[aria-current]) {
      border-top-style: solid;
    }
  }
`;
