import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract, serviceNames } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { widgets } from '../../packages/widgets/src/widgets.js';
import { leafletNameOf, listedServices, readmeRowOf, storiesOf } from '../support/services.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmeFile = `${root}/README.md`;

/** What other services are made of; no member sees it as one. */
const partsOfOthers = ['policies', 'uploads'];

/** Services of the leaflet, in its order: what the README shows. */
const ofTheLeaflet = serviceNames.flatMap((name) =>
  listedServices.filter((listed) => leafletNameOf(listed) === name),
);

const table = /(\| In the leaflet \|.*\n\|[-|]+\n)((?:\|.*\n)*)/;
const rowsIn = (readme: string) => (table.exec(readme)?.[2] ?? '').trimEnd().split('\n');

describe.each(listedServices)('docs/services.md, $title', (listed) => {
  it('names a service of the contract, widgets that there are, each with stories, and pages of the society', () => {
    expect(Object.keys(contract)).toContain(listed.service);
    expect(Object.keys(widgets)).toEqual(expect.arrayContaining([...listed.widgets]));
    for (const widget of listed.widgets)
      expect(existsSync(`${root}/${storiesOf(widget)}`), widget).toBe(true);
    const pages = readdirSync(`${root}/examples/society-site/src/pages`).map((file) =>
      file.replace(/^(?:index)?/, '/').replace(/\.html$/, ''),
    );
    expect(pages).toEqual(expect.arrayContaining([...listed.pages]));
  });
});

it('docs/services.md lists every service of the contract', () => {
  const listed = new Set(listedServices.map(({ service }) => service));
  expect([...listed].sort()).toEqual(
    Object.keys(contract)
      .filter((service) => !partsOfOthers.includes(service))
      .sort(),
  );
});

describe('the README’s table of services', () => {
  it('says what there is: the call, the widget, the story', () => {
    const all = ofTheLeaflet.map(readmeRowOf);
    const readme = readFileSync(readmeFile, 'utf8');
    if (process.env.UPDATE_README) {
      writeFileSync(
        readmeFile,
        readme.replace(table, (_, head: string) => `${head}${all.join('\n')}\n`),
      );
    }
    expect(rowsIn(readFileSync(readmeFile, 'utf8'))).toEqual(all);
  });

  it.each(serviceNames)('has the service %s of the leaflet', (name) => {
    expect(ofTheLeaflet.map(leafletNameOf)).toContain(name);
  });
});
