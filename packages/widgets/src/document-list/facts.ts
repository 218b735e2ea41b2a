import { html } from 'lit';

export type Fact = readonly [name: string, value: unknown];

/** Names with their values, below each other. */
export const facts = (all: readonly Fact[]): unknown =>
  html`<dl class="ik-facts">${all.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
