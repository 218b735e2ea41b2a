import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { IkiikiEmbed, IkiikiLoginForm } from '@ikiiki/widgets/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('components and tags have types, and what is wrong does not compile', async () => {
  const run = promisify(execFile)('npx', ['tsc', '-p', 'test/node/react'], { cwd: root });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
}, 60_000);

it('a server draws the elements with their attributes, and no property or handler', () => {
  expect(
    renderToString(
      createElement(IkiikiEmbed, {
        widget: 'home',
        portalUrl: 'https://portal.example.jp',
        onEmbedReady: () => {},
      }),
    ),
  ).toBe('<ikiiki-embed widget="home" portal-url="https://portal.example.jp"></ikiiki-embed>');
  expect(renderToString(createElement(IkiikiLoginForm, { homeHref: '/', client: undefined }))).toBe(
    '<ikiiki-login-form home-href="/"></ikiiki-login-form>',
  );
});
