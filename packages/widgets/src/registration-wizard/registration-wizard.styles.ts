import { css } from 'lit';

/** The room of the step indicator, which comes a moment later than the first field and shall not move it. */
export const wizardStyles = css`
  .ik .ik-where {
    min-height: 6.5em;
  }
`;
