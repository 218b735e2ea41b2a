import type { Exchange } from '../../http/exchange.js';
import { defaultWorld } from '../worlds.js';

/** The name of a world as pages show it: nothing for the default one. */
export function worldLabel(c: Exchange): { readonly world?: string } {
  const { name } = c.var.world;
  return name === defaultWorld ? {} : { world: name };
}
