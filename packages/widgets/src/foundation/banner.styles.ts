import { css } from 'lit';

export const bannerStyles = css`
  .ik .ik-banner {
    --_kind: var(--_primary);
    margin: 0 0 1.5em;
    padding: 1em;
    border: 0.1875rem solid var(--_kind);
    border-radius: var(--_radius);
  }
  .ik .ik-banner-success {
    --_kind: var(--_success);
  }
  .ik .ik-banner-warning {
    --_kind: var(--_warning);
  }
  .ik .ik-banner-error {
    --_kind: var(--_error);
  }
  .ik .ik-banner-heading {
    display: flex;
    gap: 0.5em;
    font-weight: 700;
  }
  .ik .ik-banner-kind {
    margin-inline-end: 0.5em;
    color: var(--_kind);
  }
  .ik .ik-icon {
    flex: none;
    width: 1.5em;
    height: 1.7em;
    color: var(--_kind);
  }
  .ik .ik-banner-body {
    margin-top: 0.5em;
  }
  .ik .ik-banner .ik-actions {
    margin-top: 1em;
  }
`;
