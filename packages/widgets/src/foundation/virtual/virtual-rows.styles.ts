import { css } from 'lit';

/** Spacers of a long list, and the lines in them that find-in-page finds. */
export const virtualRowsStyles = css`
  .ik .ik-spacer {
    overflow: hidden;
    list-style: none;
  }
  .ik .ik-spacer-text {
    white-space: pre;
  }
  .ik .ik-spacer-text[hidden] {
    content-visibility: hidden;
  }
  @media print {
    .ik .ik-spacer {
      display: none;
    }
  }
`;
