import { html as markup } from 'hono/html';
import type { Html } from '../../http/page.js';

export interface LayoutOptions {
  readonly title: string;
  /** Name of the world, where it is not the default one. */
  readonly world?: string;
  readonly current?: string;
}

const places = [
  ['/_dev', 'World'],
  ['/_dev/mail', 'Mailbox'],
  ['/_dev/people', 'People'],
  ['/_dev/cases', 'Desk'],
  ['/docs', 'API reference'],
  ['/', 'Portal'],
] as const;

/** The frame of every page for developers. */
export function layout({ title, world, current }: LayoutOptions, content: Html): Html {
  const links = places.map(
    ([href, name]) =>
      markup`<li><a href="${href}" aria-current="${current === href ? 'page' : 'false'}">${name}</a></li>`,
  );
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Ikiiki mock portal</title>
<link rel="stylesheet" href="/_dev/style.css">
<link rel="icon" href="data:,">
<script src="/_dev/script.js" type="module"></script>
</head>
<body>
<header>
<p class="brand">Ikiiki <span>mock portal</span>${world === undefined ? '' : markup` <em>${world}</em>`}</p>
<nav aria-label="Developer pages"><ul>${links}</ul></nav>
</header>
<main>
${content}
</main>
</body>
</html>`;
}
