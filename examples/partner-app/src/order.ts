import { randomUUID } from 'node:crypto';
import type { Reward, ShippingAddress } from '@ikiiki/sdk/contract';
import { html } from 'hono/html';
import type { Html } from './context.ts';
import type { Explanation } from './errors.ts';
import { field } from './layout.ts';

/** An exchange that a member asks for. The key makes whatever is sent again one and the same. */
export interface Order {
  readonly key: string;
  readonly rewardId: string;
  /** The price as the member saw it. */
  readonly points: number;
  readonly shipTo?: ShippingAddress;
  readonly accountNumber?: string;
}

export const newOrder = ({ id, points, delivery }: Reward): Order => ({
  key: randomUUID(),
  rewardId: id,
  points,
  ...(delivery === 'shipping' && { shipTo: { name: '', postalCode: '', address: '', phone: '' } }),
  ...(delivery === 'transfer' && { accountNumber: '' }),
});

/** The same order under a new key: once something of it was changed, it is another one. */
export const changeable = (order: Order): Order => ({ ...order, key: randomUUID() });

type Form = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export function readOrder(form: Form): Order {
  const part = (name: string) => textOf(form[`shipTo/${name}`]);
  return {
    key: textOf(form.key),
    rewardId: textOf(form.rewardId),
    points: Number(form.points),
    ...('shipTo/name' in form && {
      shipTo: {
        name: part('name'),
        postalCode: part('postalCode'),
        address: part('address'),
        phone: part('phone'),
      },
    }),
    ...('accountNumber' in form && { accountNumber: textOf(form.accountNumber) }),
  };
}

const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

const fixedFields = ({ key, rewardId, points }: Order): Html[] => [
  hidden('key', key),
  hidden('rewardId', rewardId),
  hidden('points', points),
];

/** The order to be filled in, with what was wrong beside each field. */
export function orderFields(order: Order, problem?: Explanation): Html[] {
  const { shipTo, accountNumber } = order;
  const error = (name: string) => problem?.fields[`/${name}`];
  const shipping = (part: keyof ShippingAddress, label: string, autocomplete: string) => {
    const name = `shipTo/${part}`;
    return field(name, label, { value: shipTo?.[part], error: error(name), autocomplete });
  };
  return [
    ...fixedFields(order),
    ...(shipTo
      ? [
          shipping('name', 'お名前', 'name'),
          shipping('postalCode', '郵便番号', 'postal-code'),
          shipping('address', '住所', 'street-address'),
          shipping('phone', '電話番号', 'tel'),
        ]
      : []),
    ...(accountNumber === undefined
      ? []
      : [field('accountNumber', '会員番号', { value: accountNumber, error: error('accountNumber') })]),
  ];
}

/** The order as it is, to be sent again exactly so. */
export const sameOrder = (order: Order): Html[] => [
  ...fixedFields(order),
  ...Object.entries(order.shipTo ?? {}).map(([part, value]) => hidden(`shipTo/${part}`, value)),
  ...(order.accountNumber === undefined ? [] : [hidden('accountNumber', order.accountNumber)]),
];
