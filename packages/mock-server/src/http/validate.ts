import type { FieldError, FieldErrorCode, Schema } from '@ikiiki/sdk/contract';
import * as z from 'zod/mini';
import { ProblemError } from '../portal/problem-error.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** JSON Pointer (RFC 6901) of a path into the body. */
export const pointerTo = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function codeOf(issue: Issue, value: unknown): FieldErrorCode {
  if (value === undefined || value === '') return 'required';
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return 'wrong_type';
    case 'invalid_value':
      return typeof value === 'string' ? 'invalid_format' : 'wrong_type';
    case 'too_small':
      return 'too_short';
    case 'too_big':
      return 'too_long';
    default:
      return 'invalid_format';
  }
}

function fieldErrors(issue: Issue, root: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), code: 'unknown_field' }));
  }
  return [{ pointer: pointerTo(issue.path), code: codeOf(issue, valueAt(root, issue.path)) }];
}

/** What an endpoint without a body takes: nothing, or an empty object. */
export const noBody: Schema = z.strictObject({});

/** The same schema, refusing fields it does not name: a misspelt optional field is better told than ignored. */
export function strict(schema: Schema): Schema {
  return schema instanceof z.ZodMiniObject ? z.catchall(schema, z.never()) : schema;
}

/**
 * Parses one part of a request by the contract. One error a field: the first the schema finds.
 * @throws ProblemError validation_failed with a pointer for each refused field
 */
export function validate(schema: Schema, value: unknown): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const errors = new Map<string, FieldError>();
  for (const error of result.error.issues.flatMap((issue) => fieldErrors(issue, value))) {
    if (!errors.has(error.pointer)) errors.set(error.pointer, error);
  }
  throw new ProblemError('validation_failed', { errors: [...errors.values()] });
}
