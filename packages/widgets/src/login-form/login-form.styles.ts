import { css } from 'lit';

export const loginFormStyles = css`
  .ik .ik-login-links {
    display: grid;
    gap: 1.5em;
    margin-top: 2.5em;
  }
  .ik .ik-login-new {
    padding-top: 1.5em;
    border-top: 1px solid var(--_border-subtle);
  }
`;
