import { afterEach, expect, it, vi } from 'vitest';
import { hmacBase64url, sha256Base64url, sha256Hex } from './sha256.js';

afterEach(() => vi.unstubAllGlobals());

it.each(['', 'abc', '年末年始の窓口のお休みについて', '\ud800'])(
  'a data file written in Node is read in a page: %j has the same hashes in both',
  async (text) => {
    const all = () =>
      Promise.all([sha256Hex(text), sha256Base64url(text), hmacBase64url('a secret of its own', text)]);
    const inNode = await all();
    vi.stubGlobal('process', undefined);
    expect(await all()).toEqual(inNode);
  },
);
