import { css } from 'lit';

/** One claim. */
export const claimStyles = css`
  .ik .ik-check-row {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    cursor: pointer;
  }
  .ik .ik-check-row input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .ik .ik-check-list legend {
    padding: 0;
  }
  .ik .ik-check-list .ik-mark {
    font-weight: 400;
  }
  .ik .ik-reason {
    white-space: pre-wrap;
    font-weight: 700;
  }
  .ik .ik-said-done {
    margin-top: 1em;
    color: var(--_success);
    font-weight: 700;
  }
  .ik .ik-withdraw {
    margin-top: 2.5em;
    padding-top: 1.5em;
    border-top: 1px solid var(--_border-subtle);
  }
`;
