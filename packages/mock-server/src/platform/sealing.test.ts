import { afterEach, expect, it, vi } from 'vitest';
import { derivedBits, seal, unseal } from './sealing.js';

afterEach(() => vi.unstubAllGlobals());

it.each(['', '{"confirmationKey":"ABCD-1234"}', '年末年始の窓口のお休みについて'])(
  'an answer sealed in Node is opened in a page, and the other way round: %j',
  async (text) => {
    const key = () => derivedBits('a key', '["POST /v1/exchanges","member"]', 'answer');
    const inNode = await key();
    const sealedInNode = await seal(inNode, text);
    vi.stubGlobal('process', undefined);
    const inPage = await key();
    expect(inPage).toEqual(inNode);
    expect(await unseal(inPage, sealedInNode)).toBe(text);
    expect(await unseal(inNode, await seal(inPage, text))).toBe(text);
    await expect(unseal(inPage, `${sealedInNode.slice(0, -2)}xx`)).rejects.toThrow();
  },
);
