import type { BodyOf, FieldError, Reward, rewards, ShippingAddress } from '@ikiiki/sdk/contract';
import { judgeAccountNumber, judgeShippingAddress } from '@ikiiki/sdk/rules/shipping-address';
import { ProblemError } from '../problem-error.js';

type Asked = BodyOf<typeof rewards.exchange>;

/** Where a reward goes. */
export interface Destination {
  readonly shipTo?: ShippingAddress;
  readonly accountNumber?: string;
}

const refused = (errors: readonly FieldError[]) => new ProblemError('validation_failed', { errors });

function address(asked: Asked): Destination {
  if (!asked.shipTo) throw refused([{ pointer: '/shipTo', code: 'required' }]);
  const judged = judgeShippingAddress(asked.shipTo);
  if (judged.ok) return { shipTo: judged.value };
  throw refused(Object.entries(judged.errors).map(([part, code]) => ({ pointer: `/shipTo/${part}`, code })));
}

function account({ accountNumber = '' }: Asked): Destination {
  const judged = judgeAccountNumber(accountNumber);
  if (!judged.ok) throw refused([{ pointer: '/accountNumber', code: judged.code }]);
  return { accountNumber: judged.value };
}

/**
 * Reads what a way of delivery needs, and keeps nothing else.
 * @throws ProblemError `validation_failed` with each part that cannot be used
 */
export function destinationOf(delivery: Reward['delivery'], asked: Asked): Destination {
  if (delivery === 'shipping') return address(asked);
  return delivery === 'transfer' ? account(asked) : {};
}
