import { css } from '@lit/reactive-element';

export const passwordFieldStyles = css`
  .ik .ik-field {
    margin: 0;
  }
  .ik li {
    list-style: '\\30fb\\3000';
    margin-inline-start: 2em;
  }
  .ik .ik-met {
    list-style-type: '\\2713\\3000';
    color: var(--_success);
  }
`;
