import type { ShippingAddress } from '../contract/rewards.js';
import { foldDigits } from './folding.js';
import type { Judgement } from './judgement.js';
import { judgeLine } from './text-line.js';

export type ShippingAddressErrorCode = 'required' | 'too_long' | 'invalid_format';

/** What is wrong with an address, by its part. */
export type ShippingAddressErrors = Readonly<
  Partial<Record<keyof ShippingAddress, ShippingAddressErrorCode>>
>;

const longest = { name: 60, address: 200 } as const;

const digitsOf = (text: string): string => foldDigits(text).replace(/[-()\s〒]/g, '');

/** Seven digits, e.g. 「〒１２３－４５６７」 → `1234567`. */
export function judgePostalCode(text: string): Judgement<string, ShippingAddressErrorCode> {
  const value = digitsOf(text);
  if (value === '') return { ok: false, code: 'required' };
  return /^\d{7}$/.test(value) ? { ok: true, value } : { ok: false, code: 'invalid_format' };
}

/** A number in Japan: eleven digits of a mobile or IP phone (050 to 090), else ten. `+81` and `+81 (0)` are read as 0. */
export function judgePhone(text: string): Judgement<string, ShippingAddressErrorCode> {
  const value = digitsOf(text).replace(/^\+810?/, '0');
  if (value === '') return { ok: false, code: 'required' };
  return /^0(?:[5-9]0\d{8}|(?![5-9]0)\d{9})$/.test(value)
    ? { ok: true, value }
    : { ok: false, code: 'invalid_format' };
}

/** The member's number in another points programme: 8 to 16 digits. */
export function judgeAccountNumber(text: string): Judgement<string, ShippingAddressErrorCode> {
  const value = digitsOf(text);
  if (value === '') return { ok: false, code: 'required' };
  return /^\d{8,16}$/.test(value) ? { ok: true, value } : { ok: false, code: 'invalid_format' };
}

/** An address as typed → as it is written on the parcel, or what is wrong with each part. */
export function judgeShippingAddress(
  typed: ShippingAddress,
):
  | { readonly ok: true; readonly value: ShippingAddress }
  | { readonly ok: false; readonly errors: ShippingAddressErrors } {
  const parts = {
    name: judgeLine(typed.name, longest.name),
    postalCode: judgePostalCode(typed.postalCode),
    address: judgeLine(typed.address, longest.address),
    phone: judgePhone(typed.phone),
  };
  const { name, postalCode, address, phone } = parts;
  if (name.ok && postalCode.ok && address.ok && phone.ok) {
    return {
      ok: true,
      value: {
        name: name.value,
        postalCode: postalCode.value,
        address: address.value,
        phone: phone.value,
      },
    };
  }
  return {
    ok: false,
    errors: Object.fromEntries(
      Object.entries(parts).flatMap(([part, judged]) => (judged.ok ? [] : [[part, judged.code]])),
    ),
  };
}
