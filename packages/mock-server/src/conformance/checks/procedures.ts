import { procedureOf } from '@ikiiki/sdk/rules/procedures/index';
import { statesOf } from '@ikiiki/sdk/rules/procedures/procedure';
import type { Check } from '../check.js';
import { procedureDrivers } from '../procedures/drivers.js';
import { type AnyDriver, ProcedureWalker, wayTo } from '../procedures/walker.js';

/** What holds for every state of every procedure, made from their data: every step is tried in it. */
export const proceduresChecks: readonly Check[] = Object.entries<AnyDriver>(procedureDrivers).flatMap(
  ([name, driver]) => {
    const procedure = procedureOf(name);
    return statesOf(procedure).map(
      (state): Check => ({
        service: driver.service,
        name: `${name}: in the state ${state} exactly the steps of its procedure are possible (S-F5)`,
        needs: ['dev'],
        run: async (desk) => {
          const walker = await ProcedureWalker.begin(desk, procedure, driver);
          await walker.walk(wayTo(procedure, state));
          await walker.tryEverything();
        },
      }),
    );
  },
);
