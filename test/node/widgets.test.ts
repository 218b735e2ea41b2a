import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { frameWidgets } from '../../packages/widgets/src/embed/frame-widgets.js';
import { HealthElement } from '../../packages/widgets/src/foundation/health-element.js';
import { MemberElement } from '../../packages/widgets/src/foundation/member-element.js';
import * as classes from '../../packages/widgets/src/index.js';
import { widgets } from '../../packages/widgets/src/widgets.js';

const sources = fileURLToPath(new URL('../../packages/widgets/src', import.meta.url));
const read = (file: string) => readFileSync(join(sources, file), 'utf8');
const names = Object.keys(widgets).sort();

it('every widget that has a definition is on the list, for the loader, the bundle and the frame', () => {
  const defined = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => file.replace(/^.*[\\/]/, '').replace('.define.ts', ''));
  expect(defined.sort()).toEqual(names);
});

it('whoever defines all widgets at once gets them all', () => {
  const imported = [...read('define.ts').matchAll(/^import '\.\/([\w-]+)\/\1\.define\.js';$/gm)];
  expect(imported.map(([, name]) => name).sort()).toEqual(names);
});

it('the class of every widget is exported', () => {
  const exported = [...read('index.ts').matchAll(/from '\.\/([\w-]+)\/\1\.js'/g)];
  expect(exported.map(([, name]) => name).sort()).toEqual(names);
});

it('the README for employers names every widget that may stand in a frame', () => {
  const readme = readFileSync(join(sources, '../../../examples/intranet/README.md'), 'utf8');
  const named = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining([...frameWidgets.keys()]));
});

/** What a page of another origin may show of a member, where it holds a session of its own: nothing of health. */
const withoutHealthData = [
  'IkiikiHome',
  'IkiikiNoticeList',
  'IkiikiPointsBalance',
  'IkiikiRewardCatalog',
  'IkiikiUnreadBadge',
];

it('a widget for members refuses pages of other origins, unless nothing in it is about health', () => {
  const unguarded = Object.entries<unknown>(classes).flatMap(([name, value]) => {
    const prototype: unknown = typeof value === 'function' && value.prototype;
    return prototype instanceof MemberElement && !(prototype instanceof HealthElement) ? [name] : [];
  });
  expect(unguarded.sort()).toEqual(withoutHealthData);
});
