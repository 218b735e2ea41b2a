import { css } from 'lit';

/** The files of an open notice. */
export const openedNoticeStyles = css`
  .ik .ik-files {
    margin: 0 0 1em;
    list-style: none;
  }
  .ik .ik-files li {
    margin: 0 0 0.5em;
  }
`;
