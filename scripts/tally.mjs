/**
 * A reporter for `npm test`: counts the tests of a run and names those that failed, and those that passed at the second
 * try only. Written as JSON to the file named by IKIIKI_TALLY.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class Tally {
  onTestRunEnd(modules) {
    const tally = { passed: 0, failed: [], retried: [] };
    for (const module of modules) {
      const failedBefore = tally.failed.length;
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId}: ${test.fullName}`;
        const { state } = test.result();
        if (state === 'passed') tally.passed += 1;
        if (state === 'failed') tally.failed.push(name);
        if (test.diagnostic()?.flaky) tally.retried.push(name);
      }
      // A file that could not even be loaded has no failed test to name
      if (module.state() === 'failed' && tally.failed.length === failedBefore) {
        tally.failed.push(module.relativeModuleId);
      }
    }
    mkdirSync(dirname(process.env.IKIIKI_TALLY), { recursive: true });
    writeFileSync(process.env.IKIIKI_TALLY, JSON.stringify(tally));
  }
}
