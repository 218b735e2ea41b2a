import { readFileSync } from 'node:fs';
import { procedures } from '@ikiiki/sdk/rules/procedures/index';
import { type Procedure, statesOf, stepsFrom } from '@ikiiki/sdk/rules/procedures/procedure';
import { expect, it } from 'vitest';
import { drawn } from '../../scripts/procedures/drawing.mjs';

it('the drawing in the documentation is the procedures as they are', () => {
  const page = readFileSync(new URL('../../docs/procedures.md', import.meta.url), 'utf8');
  expect(page, 'npm run draw').toBe(drawn(procedures));
});

it.each(Object.entries<Procedure>(procedures))('%s: every state is reached', (_, procedure) => {
  const reached = new Set([procedure.initial]);
  for (const state of reached)
    for (const step of stepsFrom(procedure, state)) reached.add(procedure.steps[step]!.to);
  expect([...reached].sort()).toEqual(statesOf(procedure).sort());
});
