import { css } from 'lit';

export const unreadBadgeStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .ik {
    container: none;
    line-height: 1;
  }
  .ik .ik-badge {
    display: inline-block;
    min-width: 1.75em;
    border: 1px solid var(--_on-primary);
    border-radius: 1em;
    padding: 0.3em 0.5em;
    color: var(--_on-primary);
    background: var(--ikiiki-color-badge, var(--_error));
    font: 700 0.875em / 1 var(--_font-family);
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
`;
