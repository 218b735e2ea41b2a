import { procedureOf } from '@ikiiki/sdk/rules/procedures/index';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMockPortal } from '../../index.js';
import { devClient } from '../../testing.js';
import { Desk } from '../desk.js';
import { procedureDrivers } from './drivers.js';
import { type AnyDriver, ProcedureWalker } from './walker.js';

it.each(Object.entries<AnyDriver>(procedureDrivers))(
  '%s: whatever is tried, in whatever order, the application is where its data say (S-F5)',
  async (name, driver) => {
    const portal = createMockPortal();
    const procedure = procedureOf(name);
    const visited = new Set<string>();
    const anyStep = fc.constantFrom(...Object.keys(procedure.steps));
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 12 }), async (steps) => {
        const world = await devClient(portal).newWorld();
        const walker = await ProcedureWalker.begin(
          new Desk({ baseUrl: 'http://localhost', fetch: portal.fetch }, world),
          procedure,
          driver,
        );
        for (const step of steps) {
          await walker.take(step);
          visited.add(walker.state);
        }
        await world.delete();
      }),
      { numRuns: 15 },
    );
    expect(visited.size, 'states visited').toBeGreaterThan(1);
    await portal.close();
  },
  60_000,
);
