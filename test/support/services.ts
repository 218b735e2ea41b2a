import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract, type ServiceContract, type ServiceName } from '@ikiiki/sdk/contract';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** A row of docs/services.md. */
export interface ListedService {
  readonly title: string;
  /** Its name in the contract, and in the SDK below `portal`. */
  readonly service: string;
  /** Names of its widgets, without `ikiiki-`; the first is its own. */
  readonly widgets: readonly string[];
  /** Pages of the society that show it. */
  readonly pages: readonly string[];
}

const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Every service as docs/services.md lists it. */
export const listedServices: readonly ListedService[] = read('docs/services.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`portal.'))
  .map((line) => {
    const [, title = '', sdk, widgets, pages] = line.split('|').map((cell) => cell.trim());
    return {
      title,
      service: codes(sdk)[0]?.replace('portal.', '') ?? '',
      widgets: codes(widgets).map((tag) => tag.replace(/^<ikiiki-|>$/g, '')),
      pages: codes(pages),
    };
  });

/** What the contract says of a service, by method. */
export const endpointsOf = (service: string): ServiceContract =>
  (contract as Record<string, ServiceContract>)[service] ?? {};

/** The service of the leaflet that must be open for it; none for what is always open. */
export const leafletNameOf = ({ service }: ListedService): ServiceName | undefined =>
  Object.values(endpointsOf(service)).find(({ feature }) => feature)?.feature;

/** Path of the file with a widget's stories. */
export const storiesOf = (widget: string): string => `packages/widgets/src/${widget}/${widget}.stories.ts`;

/** A row of the README’s table: the service with the call one begins with, its widget and its story. */
export function readmeRowOf({ title, service, widgets: [widget = ''] }: ListedService): string {
  const calls = Object.keys(endpointsOf(service));
  const call = calls.includes('list') ? 'list' : calls[0];
  const story = /title: 'Widgets\/(.+)'/.exec(read(storiesOf(widget)))?.[1];
  return `| ${title} | \`portal.${service}.${call}()\` | \`<ikiiki-${widget}>\` | [${story}](${storiesOf(widget)}) |`;
}
