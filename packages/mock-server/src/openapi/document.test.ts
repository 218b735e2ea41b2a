import { contract, type Endpoint, problemCodes, type ServiceContract } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { openapiDocument } from './document.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { $ref: string } }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly examples?: object }>> }>
  >;
}

const document = openapiDocument('http://localhost:4010') as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
};
const endpoints = Object.entries(contract as Record<string, ServiceContract>).flatMap(([service, all]) =>
  Object.entries(all).map(([name, endpoint]): [string, Endpoint] => [`${service}.${name}`, endpoint]),
);
const operationOf = ({ path, method }: Endpoint) => document.paths[`/v1${path}`]?.[method.toLowerCase()];

describe('the API description is the contract', () => {
  it.each(endpoints)('%s stands in it, with its status and all its problems', (_, endpoint) => {
    const operation = operationOf(endpoint);
    expect(operation?.responses[String(endpoint.status)]).toBeDefined();
    expect(operation?.security).toHaveLength(endpoint.access === 'public' ? 0 : 1);
    expect(operation?.requestBody !== undefined).toBe((endpoint.body ?? endpoint.upload) !== undefined);
    const told = Object.values(operation?.responses ?? {}).flatMap(({ content }) =>
      Object.keys(content?.['application/problem+json']?.examples ?? {}),
    );
    expect(told).toEqual(expect.arrayContaining([...endpoint.problems]));
    if (endpoint.params || endpoint.query) expect(told).toContain('validation_failed');
    if (endpoint.params) expect(told).toContain('not_found');
  });

  it('has nothing else', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(endpoints.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(endpoints.length);
  });

  it('refuses unknown fields in bodies and lets answers grow', () => {
    const { schemas } = document.components;
    expect(schemas.RegistrationStartBody).toMatchObject({ additionalProperties: false, required: ['email'] });
    expect(schemas.SessionGrant).not.toHaveProperty('additionalProperties');
  });

  it('points at nothing that is not there', () => {
    const text = JSON.stringify(document);
    const pointers = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    const { components } = document as unknown as { components: Record<string, Record<string, unknown>> };
    expect(pointers.length).toBeGreaterThan(100);
    for (const [, kind = '', name = ''] of pointers)
      expect(components[kind]?.[name], `${kind}/${name}`).toBeDefined();
  });

  it('has an example of every problem', () => {
    const { examples } = (document as unknown as { components: { examples: object } }).components;
    expect(Object.keys(examples)).toEqual(problemCodes);
  });
});
