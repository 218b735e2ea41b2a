import { css } from 'lit';

export const checkupApplicationStyles = css`
  .ik .ik-checkup-applications {
    list-style: none;
  }
`;
