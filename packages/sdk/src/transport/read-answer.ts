import type { Endpoint, Schema } from '../contract/endpoint.js';
import { SchemaError } from './errors.js';
import { type Matcher, matcherOf } from './matcher.js';
import { pointerOf } from './pointer.js';

/**
 * Reads answers as the contract says: gives what the endpoint's schema makes of one; throws a SchemaError that names the
 * place where it is wrong.
 */
export function createAnswerReader() {
  const matchers = new Map<Schema, Matcher>();
  return ({ method, path, response }: Endpoint, text: string, requestId: string): unknown => {
    if (!response) {
      return undefined;
    }
    const what = `The answer to ${method} ${path}`;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Without the cause: engines quote the text in it.
      throw new SchemaError(what, '', { requestId });
    }
    const matches = matchers.get(response) ?? matcherOf(response);
    matchers.set(response, matches);
    if (matches(json)) {
      return json;
    }
    const parsed = response.safeParse(json);
    if (!parsed.success) {
      throw new SchemaError(what, pointerOf(parsed.error), { requestId, cause: parsed.error });
    }
    return parsed.data;
  };
}
