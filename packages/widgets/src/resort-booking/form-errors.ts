import type { PortalError } from '@ikiiki/sdk';
import type { ResortFormErrorCode, ResortFormErrors } from '@ikiiki/sdk/rules/resort-form';
import type { PartTexts } from './part-host.js';

/** What is wrong with a part of an application, by its JSON Pointer. */
export function errorText(texts: PartTexts, pointer: string, code: ResortFormErrorCode): string {
  const [, list = '', , part = ''] = pointer.split('/');
  if (list === 'phone') return texts.phoneError(code);
  if (list === 'guests') return part === 'name' ? texts.nameError(code) : texts.guestsError(code);
  return pointer === '/wishes' ? texts.wishesRequired : texts.wishError(part, code);
}

/** The parts that the portal refuses, where that is what went wrong. */
export function refusalsOf({ code, problem }: PortalError): ResortFormErrors {
  if (code !== 'validation_failed') return {};
  return Object.fromEntries(
    (problem?.errors ?? []).map(({ pointer, code: found }) => [pointer, found as ResortFormErrorCode]),
  );
}
