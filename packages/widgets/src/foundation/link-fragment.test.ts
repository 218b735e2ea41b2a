import { afterEach, describe, expect, it } from 'vitest';
import { takeFragmentToken } from './link-fragment.js';

describe('the token of a mailed link', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('S-L6: is read and gone from the address bar in the same breath, query and state kept', () => {
    history.replaceState({ page: 1 }, '', '?a=1#link=Abc-_123');
    expect(takeFragmentToken('link')).toBe('Abc-_123');
    expect(location.hash).toBe('');
    expect(location.search).toBe('?a=1');
    expect(history.state).toEqual({ page: 1 });
    expect(takeFragmentToken('link')).toBeUndefined();
  });

  it.each(['#link=', '#link=%3Cscript%3E', `#link=${'a'.repeat(10_000)}`, '#link=a b'])(
    'a damaged link (%#) is told to be damaged and does not stay in the address bar',
    (hash) => {
      history.replaceState(null, '', hash);
      expect(takeFragmentToken('link')).toBe('');
      expect(location.hash).toBe('');
    },
  );

  it.each(['#top', '#email=abc', ''])('a fragment of the page (%s) is left alone', (hash) => {
    history.replaceState(null, '', location.pathname + hash);
    expect(takeFragmentToken('link')).toBeUndefined();
    expect(location.hash).toBe(hash);
  });
});
