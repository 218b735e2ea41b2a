import { argon2Parameters, argon2Prefix, dummyHash } from '../argon2-parameters.js';
import type { SecretHasher } from '../ports.js';

// The native module takes a tenth of the start's time and is needed at the first login only.
const argon2 = () => import('@node-rs/argon2');

const options = {
  algorithm: 2, // argon2id; the package's const enum does not exist at run time
  memoryCost: argon2Parameters.memoryKib,
  timeCost: argon2Parameters.passes,
  parallelism: argon2Parameters.lanes,
} as const;

export const nodeHasher: SecretHasher = {
  hash: async (secret) => (await argon2()).hash(secret, options),
  async verify(stored, secret) {
    const { verify } = await argon2();
    const matches = await verify(stored ?? dummyHash, secret);
    return stored !== undefined && matches;
  },
  needsRehash: (stored) => !stored.startsWith(argon2Prefix),
};
