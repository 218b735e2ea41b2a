import { expect, it } from 'vitest';
import { version as packageVersion } from '../../package.json';
import { version } from './version.js';

it('says the version that is on the package', () => {
  expect(version).toBe(packageVersion);
});
