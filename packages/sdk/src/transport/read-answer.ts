import type { Endpoint } from '../contract/endpoint.js';
import { SchemaError } from './errors.js';
import { createMatchers } from './matcher.js';
import { pointerOf } from './pointer.js';

/**
 * Reads answers as the contract says: gives what the endpoint's schema makes of one; throws a SchemaError that names the
 * place where it is wrong.
 */
export function createAnswerReader() {
  const matcherFor = createMatchers();
  return ({ method, path, response }: Endpoint, text: string, requestId: string): unknown => {
    if (!response) {
      return undefined;
    }
    const refuse = (pointer: string, cause?: unknown) =>
      new SchemaError(`The answer to ${method} ${path}`, pointer, { requestId, cause });
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Without the cause: engines quote the text in it.
      throw refuse('');
    }
    if (matcherFor(response)(json)) {
      return json;
    }
    const parsed = response.safeParse(json);
    if (!parsed.success) {
      throw refuse(pointerOf(parsed.error), parsed.error);
    }
    return parsed.data;
  };
}
