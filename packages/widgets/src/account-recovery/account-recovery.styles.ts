import { css } from 'lit';

export const accountRecoveryStyles = css`
  .ik .ik-recovery-choice {
    display: grid;
    gap: 1em;
    max-width: 30em;
  }
  .ik .ik-recovery-help {
    margin-inline-start: 1.5em;
  }
  .ik .ik-recovery-password {
    margin-bottom: 1.5em;
  }
`;
