import { HealthElement } from '../../packages/widgets/src/foundation/health-element.js';
import * as classes from '../../packages/widgets/src/index.js';

const kebab = (className: string) =>
  className
    .replace(/^Ikiiki/, '')
    .replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

/** Names of the widgets that tell of a member's health, as they stand in their tags. */
export const healthWidgets: readonly string[] = Object.entries<unknown>(classes)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof HealthElement)
  .map(([name]) => kebab(name));
