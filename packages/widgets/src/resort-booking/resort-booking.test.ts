import { html } from 'lit';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import './resort-booking.define.js';

const portal = useMockPortal();

it('a member sees what is published, and axe finds nothing', async () => {
  const client = await portal.signedIn();
  const { container } = render(
    html`<ikiiki-resort-booking trusted-host lang="ja" .client=${client}></ikiiki-resort-booking>`,
  );
  await expect.element(page.getByText('契約保養所 二つ目', { exact: false })).toBeVisible();
  expect(page.getByText('契約保養所 三つ目', { exact: false }).query()).toBeNull();
  expect(await accessibilityFindings(container)).toEqual([]);
});
