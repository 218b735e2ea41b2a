import { afterEach, expect, it, vi } from 'vitest';
import { saveText } from './save-file.js';

afterEach(() => vi.restoreAllMocks());

it('a file is still there for a browser that fetches it only after the click', async () => {
  let href = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    href = this.href;
  });
  saveText('key.txt', '確認キー');
  expect(await (await fetch(href)).text()).toBe('確認キー');
});
