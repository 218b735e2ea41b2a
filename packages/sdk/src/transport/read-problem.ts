import { type FieldError, Problem } from '../contract/problem.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** RFC 9457's own example points with a URI fragment (`#/age`) and gives no code. */
function readFieldErrors(errors: unknown): FieldError[] | undefined {
  if (!Array.isArray(errors)) {
    return undefined;
  }
  return errors.filter(isRecord).flatMap((error) => {
    const pointer = text(error.pointer)?.replace(/^#/, '');
    const detail = text(error.detail);
    const character = text(error.character);
    return pointer === undefined
      ? []
      : [
          {
            pointer,
            code: text(error.code) ?? 'invalid',
            ...(detail !== undefined && { detail }),
            ...(character !== undefined && { character }),
          },
        ];
  });
}

/**
 * Reads an error answer as tolerantly as RFC 9457 asks (§3.1: members of the wrong type are ignored). An answer that is
 * no problem document, such as a proxy's HTML page, becomes one with the code `http_<status>`.
 */
export function readProblem(body: unknown, status: number): Problem {
  const source = isRecord(body) ? body : {};
  const known: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(Problem.shape)) {
    const member = schema.safeParse(source[name]);
    if (member.success && member.data !== undefined) {
      known[name] = member.data;
    }
  }
  const errors = readFieldErrors(source.errors);
  return {
    type: 'about:blank',
    title: `HTTP ${status}`,
    code: `http_${status}`,
    ...known,
    status,
    ...(errors && { errors }),
  };
}
