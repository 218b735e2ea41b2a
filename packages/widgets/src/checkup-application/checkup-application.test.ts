import { html } from 'lit';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import './checkup-application.define.js';

const portal = useMockPortal();

it('a member sees what is published, and axe finds nothing', async () => {
  const client = await portal.signedIn();
  const { container } = render(
    html`<ikiiki-checkup-application trusted-host lang="ja" .client=${client}></ikiiki-checkup-application>`,
  );
  await expect.element(page.getByText('健診申込・受診券 二つ目', { exact: false })).toBeVisible();
  expect(page.getByText('健診申込・受診券 三つ目', { exact: false }).query()).toBeNull();
  expect(await accessibilityFindings(container)).toEqual([]);
});
