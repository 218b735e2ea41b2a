import type { Reward, ShippingAddress } from '@ikiiki/sdk/contract';
import type { Judgement } from '@ikiiki/sdk/rules/judgement';
import {
  judgeAccountNumber,
  judgePhone,
  judgePostalCode,
  judgeShippingAddress,
  type ShippingAddressErrorCode,
} from '@ikiiki/sdk/rules/shipping-address';
import { html, nothing } from 'lit';
import { describedBy, type FieldOptions, field } from '../foundation/form/field.js';
import { textField } from '../foundation/form/text-field.js';
import type { RewardCatalogTexts } from './reward-catalog.messages.js';

/** What a member types about where a reward goes. */
export interface TypedDestination extends ShippingAddress {
  readonly accountNumber: string;
}

export type DestinationField = keyof TypedDestination;

/** Errors by field, in the reader's words. */
export type DestinationErrors = Readonly<Partial<Record<DestinationField, string>>>;

/** As the portal takes it. */
export interface Destination {
  readonly shipTo?: ShippingAddress;
  readonly accountNumber?: string;
}

export const emptyDestination: TypedDestination = {
  name: '',
  postalCode: '',
  address: '',
  phone: '',
  accountNumber: '',
};

type Reading =
  | { readonly ok: true; readonly destination: Destination }
  | { readonly ok: false; readonly errors: DestinationErrors };

/** Reads what a way of delivery needs. */
export function readDestination(
  texts: RewardCatalogTexts,
  delivery: Reward['delivery'],
  { accountNumber, ...address }: TypedDestination,
): Reading {
  if (delivery === 'shipping') {
    const judged = judgeShippingAddress(address);
    return judged.ok
      ? { ok: true, destination: { shipTo: judged.value } }
      : { ok: false, errors: errorTexts(texts, judged.errors) };
  }
  if (delivery !== 'transfer') return { ok: true, destination: {} };
  const judged = judgeAccountNumber(accountNumber);
  return judged.ok
    ? { ok: true, destination: { accountNumber: judged.value } }
    : { ok: false, errors: errorTexts(texts, { accountNumber: judged.code }) };
}

const invalid = {
  postalCode: 'postalCodeInvalid',
  phone: 'phoneInvalid',
  accountNumber: 'accountNumberInvalid',
} as const;

function errorTexts(
  texts: RewardCatalogTexts,
  codes: Partial<Record<DestinationField, ShippingAddressErrorCode>>,
): DestinationErrors {
  const entries = Object.entries(codes) as [DestinationField, ShippingAddressErrorCode][];
  return Object.fromEntries(
    entries.map(([field, code]) => {
      if (code === 'required') return [field, texts[`${field}Required`]];
      const key = invalid[field as keyof typeof invalid];
      return [field, code === 'invalid_format' && key ? texts[key] : texts.tooLong];
    }),
  );
}

/** The fields that a way of delivery needs, each with how its digits were read. */
export function destinationFields(
  texts: RewardCatalogTexts,
  delivery: Reward['delivery'],
  typed: TypedDestination,
  errors: DestinationErrors,
): unknown {
  if (delivery === 'transfer') return accountFields(texts, typed, errors);
  return delivery === 'shipping' ? addressFields(texts, typed, errors) : nothing;
}

function addressFields(
  texts: RewardCatalogTexts,
  typed: TypedDestination,
  errors: DestinationErrors,
): unknown {
  const common = (id: DestinationField) =>
    ({ id, label: texts[id], mark: 'required', value: typed[id], error: errors[id] }) as const;
  const postalCode = judgePostalCode(typed.postalCode);
  return html`<fieldset class="ik-destination">
    <legend class="ik-destination-heading">${texts.shipToHeading}</legend>
    ${textField(texts, { ...common('name'), autocomplete: 'name' })}
    ${textField(texts, {
      ...common('postalCode'),
      support: texts.postalCodeSupport,
      inputmode: 'numeric',
      autocomplete: 'postal-code',
      size: 20,
      echo: postalCode.ok ? texts.postalCodeEcho(postalCode.value.replace(/^(...)/, '$1-')) : undefined,
    })}
    ${addressField(texts, { ...common('address'), support: texts.addressSupport })}
    ${textField(texts, {
      ...common('phone'),
      support: texts.phoneSupport,
      type: 'tel',
      autocomplete: 'tel',
      size: 30,
      echo: echoOf(texts, typed.phone, judgePhone(typed.phone)),
    })}
  </fieldset>`;
}

/** Two lines, so that a long address is seen whole; a line break in it is read as a space. */
function addressField(
  texts: RewardCatalogTexts,
  options: FieldOptions & { readonly value: string },
): unknown {
  const { id, value, error } = options;
  return field(
    texts,
    options,
    html`<textarea
      class="ik-control"
      part="control"
      id=${id}
      name=${id}
      rows="2"
      autocomplete="street-address"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      aria-required="true"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      .value=${value}
    ></textarea>`,
  );
}

function accountFields(
  texts: RewardCatalogTexts,
  { accountNumber }: TypedDestination,
  errors: DestinationErrors,
): unknown {
  return html`<fieldset class="ik-destination">
    <legend class="ik-destination-heading">${texts.accountHeading}</legend>
    ${textField(texts, {
      id: 'accountNumber',
      label: texts.accountNumber,
      mark: 'required',
      value: accountNumber,
      support: texts.accountNumberSupport,
      inputmode: 'numeric',
      size: 36,
      error: errors.accountNumber,
      echo: echoOf(texts, accountNumber, judgeAccountNumber(accountNumber)),
    })}
  </fieldset>`;
}

/** Only where it was read as something else than what was typed. */
function echoOf(
  texts: RewardCatalogTexts,
  typed: string,
  judged: Judgement<string, string>,
): string | undefined {
  return judged.ok && judged.value !== typed ? texts.readAs(judged.value) : undefined;
}
