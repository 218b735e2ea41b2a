import { apiPrefix, contract, type Endpoint, type ServiceContract } from '@ikiiki/sdk/contract';
import type { Check } from './check.js';
import { exampleBodies, exampleFileOf } from './example-bodies.js';

/** One endpoint of the contract as a check asks it. */
export interface Operation {
  readonly service: Check['service'];
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** For an endpoint that takes a file. */
  readonly file?: Blob;
}

/** Every endpoint of the contract. Parameters name nothing that is there. */
export const operations: readonly Operation[] = Object.entries(
  contract as Record<string, ServiceContract>,
).flatMap(([service, endpoints]) =>
  Object.entries(endpoints).map(([name, endpoint]) => {
    const bodies: Readonly<Record<string, object>> =
      exampleBodies[service as keyof typeof exampleBodies] ?? {};
    const body = bodies[name] as Operation['body'];
    return {
      service: service as Operation['service'],
      name: `${service}.${name}`,
      endpoint,
      path: apiPrefix + endpoint.path.replace('{offset}', '0').replace(/\{\w+\}/g, 'bm9ib2R5LWtub3dz'),
      ...(body && { body }),
      ...(endpoint.upload && { file: exampleFileOf(endpoint.upload) }),
    };
  }),
);
