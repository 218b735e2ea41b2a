import { css } from 'lit';

/** The list, the questions, and what was answered. */
export const surveyStyles = css`
  .ik .ik-subheading {
    margin: 0 0 0.75em;
    color: inherit;
    font: 700 1.25em / 1.5 var(--_font-family);
  }
  .ik section + section {
    margin-block-start: 2.5em;
  }
  .ik .ik-surveys {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 1em;
    list-style: none;
  }
  .ik .ik-survey {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border-subtle);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .ik .ik-survey-name {
    color: inherit;
    font: 700 1.125em / 1.5 var(--_font-family);
    word-break: auto-phrase;
  }
  .ik :is(.ik-survey p, .ik-text, .ik-label, .ik-answer dt) {
    word-break: auto-phrase;
  }
  .ik .ik-tags {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 1em;
    align-content: start;
    color: var(--_text-subtle);
    font-size: 0.875em;
    list-style: none;
  }
  .ik :is(.ik-tags strong, .ik-left) {
    color: var(--_text);
  }
  .ik .ik-more {
    justify-content: center;
  }
  .ik .ik-facts {
    max-width: 48em;
    margin: 0 0 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 0 1em;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_border-subtle);
  }
  .ik .ik-fact dt {
    font-weight: 700;
  }
  .ik .ik-left {
    display: inline-block;
  }
  .ik .ik-survey-title {
    margin: 0 0 0.75em;
    color: var(--_text-subtle);
    font-size: 1em;
  }
  .ik .ik-progress-heading {
    margin: 0 0 0.25em;
    font-size: 1.125em;
  }
  .ik .ik-progress-text {
    margin: 0 0 0.25em;
  }
  .ik .ik-progress {
    display: block;
    width: 100%;
    height: 0.75em;
    margin: 0 0 1.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
    color: var(--_primary);
    background: var(--_surface-subtle);
    appearance: none;
  }
  .ik .ik-progress::-webkit-progress-bar {
    background: var(--_surface-subtle);
  }
  .ik .ik-progress::-webkit-progress-value {
    background: var(--_primary);
  }
  .ik .ik-progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .ik .ik-ask {
    max-width: 48em;
    margin: 0 0 1.5em;
  }
  .ik .ik-ask + .ik-ask {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-ask .ik-field {
    margin: 0;
  }
  .ik .ik-ask .ik-label {
    font-size: 1.125em;
  }
  .ik .ik-ask .ik-other .ik-label {
    font-size: 1em;
  }
  .ik .ik-scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
    gap: 0.375em;
  }
  .ik .ik-step-option {
    flex-direction: column;
    gap: 0.25em;
    justify-content: center;
    padding: 0.5em 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .ik .ik-scale-ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    justify-content: space-between;
    margin: 0 0 0.5em;
  }
  .ik .ik-group > .ik-button {
    margin-block-start: 0.75em;
  }
  .ik .ik-chosen {
    margin-block-start: 0.5em;
    color: var(--_text-subtle);
  }
  .ik .ik-other {
    margin-block-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_border-subtle);
  }
  .ik .ik-answers {
    max-width: 48em;
    margin: 0 0 2em;
    border-block-start: 1px solid var(--_border-subtle);
  }
  .ik .ik-answer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: start;
    padding: 1em 0;
    border-block-end: 1px solid var(--_border-subtle);
    break-inside: avoid;
  }
  .ik .ik-answer dt {
    grid-column: 1;
    font-weight: 700;
  }
  .ik .ik-answer-number {
    margin-inline-end: 0.5em;
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .ik .ik-answer-line {
    white-space: pre-wrap;
  }
  .ik .ik-answer-none {
    color: var(--_text-subtle);
  }
  .ik .ik-answer-edit {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  .ik .ik-answer .ik-button {
    min-width: 0;
  }
  .ik .ik-points {
    font-weight: 700;
    font-size: 1.25em;
  }
  .ik .ik-banner-body p + p {
    margin-block-start: 0.5em;
  }
  @container ik (width < 30em) {
    .ik .ik-fact {
      grid-template-columns: 1fr;
    }
    .ik .ik-answer {
      grid-template-columns: 1fr;
    }
    .ik .ik-answer-edit {
      grid-row: auto;
      grid-column: 1;
    }
    .ik .ik-to-restart .ik-button {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .ik .ik-progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .ik .ik-progress {
      display: none;
    }
  }
`;
