import { argon2Parameters, argon2Prefix, dummyHash } from '../argon2-parameters.js';
import type { SecretHasher } from '../ports.js';

// Loaded with the first password: most stories and page tests never need it.
const argon2 = () => import('hash-wasm');

const options = {
  memorySize: argon2Parameters.memoryKib,
  iterations: argon2Parameters.passes,
  parallelism: argon2Parameters.lanes,
  hashLength: 32,
  outputType: 'encoded',
} as const;

/** argon2id in WebAssembly; hashes made here are read by Node's and the other way round. */
export const wasmHasher: SecretHasher = {
  async hash(secret) {
    const { argon2id } = await argon2();
    return argon2id({ ...options, password: secret, salt: crypto.getRandomValues(new Uint8Array(16)) });
  },
  async verify(stored, secret) {
    const { argon2Verify } = await argon2();
    // The library refuses an empty password, which has to cost as much as any other.
    const matches = await argon2Verify({ password: secret || '\0', hash: stored ?? dummyHash });
    return stored !== undefined && secret !== '' && matches;
  },
  needsRehash: (stored) => !stored.startsWith(argon2Prefix),
};
