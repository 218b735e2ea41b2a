import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import * as z from 'zod/mini';
import type { Exchange } from '../http/exchange.js';
import { parseJson, readBytes } from '../http/read-body.js';
import { strict, validate } from '../http/validate.js';

/** A day that there is. */
export const DateOn = z.string().check(z.refine(isCalendarDate));

const isForm = (c: Exchange) =>
  /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');

/** Values of a form as JSON would have them: empty fields are absent, digits are numbers. */
function formValues(text: string): Record<string, unknown> {
  const entries = [...new URLSearchParams(text)].filter(([, value]) => value !== '');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value]),
  );
}

/**
 * What a request to the developer's routes says, as JSON (whatever the body is called) or as a plain form.
 * @throws ProblemError malformed_json, payload_too_large, validation_failed
 */
export async function inputOf<S extends z.ZodMiniObject>(c: Exchange, schema: S): Promise<z.output<S>> {
  const bytes = await readBytes(c);
  if (bytes.byteLength === 0) return validate(strict(schema), {}) as z.output<S>;
  // curl calls every body a form if it is not told otherwise.
  const readsAsForm = isForm(c) && !/^\s*[{[]/.test(new TextDecoder().decode(bytes));
  const said = readsAsForm ? formValues(new TextDecoder().decode(bytes)) : parseJson(bytes);
  return validate(strict(schema), said) as z.output<S>;
}

/** The developer's page from which a form was sent. */
function formPage(c: Exchange): string {
  const referer = c.req.header('referer') ?? '';
  const { pathname } = URL.canParse(referer) ? new URL(referer) : { pathname: '' };
  return pathname.startsWith('/_dev/') ? pathname : '/_dev';
}

/** Whether a person's browser asks, not a program. */
export const wantsPage = (c: Exchange): boolean => {
  const accept = c.req.header('accept') ?? '';
  const [page, json] = ['text/html', 'application/json'].map((type) => accept.indexOf(type));
  return page !== undefined && page >= 0 && (json === undefined || json < 0 || page < json);
};

/** Whether a person pressed a button of a developer's page. */
const isPressed = (c: Exchange): boolean => isForm(c) && wantsPage(c);

/** Answers a program with JSON, and a person who pressed a button with the page they came from. */
export function done(c: Exchange, answer: unknown, status: 200 | 201 = 200): Response {
  return isPressed(c) ? c.redirect(formPage(c), 303) : c.json(answer, status);
}

/** The same where there is nothing to say. */
export function doneSilently(c: Exchange): Response {
  return isPressed(c) ? c.redirect(formPage(c), 303) : c.body(null, 204);
}
