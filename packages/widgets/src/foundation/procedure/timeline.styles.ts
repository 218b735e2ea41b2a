import { css } from 'lit';

export const timelineStyles = css`
  .ik .ik-timeline-heading {
    margin: 1.5em 0 0.5em;
    font-size: 1em;
  }
  .ik .ik-timeline-list {
    list-style: none;
  }
  .ik .ik-timeline-step {
    position: relative;
    display: grid;
    gap: 0.125em;
    padding: 0 0 1em 1.5em;
    border-inline-start: 2px solid var(--_border-subtle);
    margin-inline-start: 0.5em;
  }
  .ik .ik-timeline-step:last-child {
    border-color: transparent;
    padding-bottom: 0;
  }
  .ik .ik-timeline-step::before {
    position: absolute;
    inset-inline-start: -0.4375em;
    inset-block-start: 0.4em;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid var(--_primary);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  .ik .ik-timeline-step[aria-current]::before {
    background: var(--_primary);
  }
  .ik .ik-timeline-step[aria-current] .ik-timeline-state {
    font-weight: 700;
  }
  .ik .ik-timeline-fact {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .ik .ik-timeline-reason {
    padding: 0.5em 0.75em;
    border-radius: 0.25em;
    background: var(--_surface-subtle);
    white-space: pre-wrap;
  }
  @media (forced-colors: active) {
    .ik .ik-timeline-step[aria-current]::before {
      background: Highlight;
    }
  }
`;
