import type { Schema } from '@ikiiki/sdk/contract';
import * as contractExports from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import type { Route } from '../http/route-table.js';
import { strict } from '../http/validate.js';

export type JsonObject = Record<string, unknown>;

/** Name of an endpoint's operation, and the beginning of the names of its schemas. */
export const operationId = ({ service, name }: Route): string =>
  service + name.charAt(0).toUpperCase() + name.slice(1);

const schemaName = (route: Route, suffix: string) => {
  const id = operationId(route);
  return id.charAt(0).toUpperCase() + id.slice(1) + suffix;
};

/** Schemas that the contract exports by name, e.g. `SessionGrant`. */
const named = Object.entries<unknown>(contractExports).flatMap(([name, value]): [string, Schema][] =>
  value instanceof z.ZodMiniType ? [[name, value]] : [],
);

const uri = (id: string) => `#/components/schemas/${id}`;

function without(schema: object, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/** JSON Schemas of a set of named schemas, each of which is a component. */
function components(schemas: ReadonlyMap<Schema, string>, open: boolean): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of schemas) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    uri,
    io: 'input',
    override({ jsonSchema }) {
      // Clients ignore what a newer portal adds, so answers stay open.
      if (open) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, schema]) => [id, without(schema, '$schema', '$id')]),
  );
}

export interface SchemaComponents {
  readonly schemas: Record<string, JsonObject>;
  readonly bodyOf: (route: Route) => JsonObject;
  readonly responseOf: (route: Route) => JsonObject;
}

/** Every body and answer of the contract as components, and where each endpoint's stand. */
export function schemaComponents(routes: readonly Route[]): SchemaComponents {
  const answers = new Map<Schema, string>(named.map(([name, schema]) => [schema, name]));
  const bodies = new Map<Schema, string>();
  const bodyNames = new Map<Route, string>();
  for (const route of routes) {
    const { response, body } = route.endpoint;
    if (response && !answers.has(response)) answers.set(response, schemaName(route, 'Response'));
    if (!body) continue;
    const name = schemaName(route, 'Body');
    bodies.set(strict(body), name);
    bodyNames.set(route, name);
  }
  // Values such as EmailAddress stand on both sides and are the same there.
  const values = new Map([...answers].filter(([schema]) => !(schema instanceof z.ZodMiniObject)));
  const schemas = {
    ...components(new Map([...values, ...bodies]), false),
    ...components(answers, true),
  };
  return {
    schemas,
    bodyOf: (route) => ({ $ref: uri(bodyNames.get(route) ?? '') }),
    responseOf: ({ endpoint }) => ({
      $ref: uri((endpoint.response && answers.get(endpoint.response)) ?? ''),
    }),
  };
}

/** A schema in place, for parameters. */
export const inlineSchema = (schema: Schema): JsonObject =>
  without(z.toJSONSchema(schema, { io: 'input' }), '$schema');
