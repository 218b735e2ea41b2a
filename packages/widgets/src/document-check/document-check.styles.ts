import { css } from 'lit';

export const documentCheckStyles = css`
  .ik .ik-check-result {
    margin-top: 1.5em;
  }
  .ik .ik-check-facts {
    margin: 0 0 0.75em;
  }
  .ik .ik-check-facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .ik .ik-check-facts dt {
    min-width: 8em;
  }
  .ik .ik-check-facts dd {
    font-weight: 700;
  }
`;
