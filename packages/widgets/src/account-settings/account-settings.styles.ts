import { css } from 'lit';

export const accountSettingsStyles = css`
  .ik .ik-setting {
    padding: 1.5em 0;
    border-top: 1px solid var(--_border-subtle);
  }
  .ik .ik-setting-name {
    margin: 0 0 0.5em;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik .ik-setting-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .ik .ik-setting-line > :first-child {
    flex: 1 1 12em;
    min-width: 0;
  }
  .ik .ik-setting ikiiki-password-field {
    margin-bottom: 1.5em;
  }
  .ik .ik-sessions {
    display: grid;
    gap: 1em;
    margin-top: 1em;
    list-style: none;
  }
  .ik .ik-session-time {
    color: var(--_text-subtle);
  }
  .ik .ik-session-here {
    padding: 0.25em 1em;
    border: 1px solid var(--_success);
    border-radius: var(--_radius);
    color: var(--_success);
    font-weight: 700;
  }
`;
