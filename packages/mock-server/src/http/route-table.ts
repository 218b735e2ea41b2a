import {
  apiPrefix,
  type Contract,
  contract,
  type Endpoint,
  type ServiceContract,
} from '@ikiiki/sdk/contract';

/** One endpoint of the contract with its place in it. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly service: keyof Contract & string;
  readonly name: string;
  /** `service.name`, as the SDK calls it. */
  readonly operation: string;
  /** Path with the API's prefix and `{name}` for parameters. */
  readonly path: string;
}

/** Every endpoint of the contract. */
export const routes: readonly Route[] = Object.entries(contract as Record<string, ServiceContract>).flatMap(
  ([service, endpoints]) =>
    Object.entries(endpoints).map(([name, endpoint]) => ({
      endpoint,
      service: service as Route['service'],
      name,
      operation: `${service}.${name}`,
      path: apiPrefix + endpoint.path,
    })),
);

const matcherOf = (path: string) =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}/?$`);
const matchers = new Map(routes.map(({ path }) => [path, matcherOf(path)]));

const matching = (path: string): readonly Route[] =>
  routes.filter((route) => matchers.get(route.path)?.test(path));

/** Routes of the paths without a parameter, which need no search. */
const fixed = new Map(
  routes.filter(({ path }) => !path.includes('{')).map(({ path }) => [path, matching(path)]),
);

/** The routes of a path, whatever their methods. */
export const routesAt = (path: string): readonly Route[] => fixed.get(path) ?? matching(path);

/** Methods of a path, HEAD for every GET. */
export function methodsAt(path: string): readonly string[] {
  const methods = [...new Set(routesAt(path).map(({ endpoint }) => endpoint.method as string))];
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The three routes whose paths come nearest to one that does not exist. */
export function nearRoutes(path: string): readonly string[] {
  const asked = path.slice(0, 100);
  return routes
    .map((route) => ({ route, far: distance(asked, route.path) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ route }) => `${route.endpoint.method} ${route.path}`);
}
