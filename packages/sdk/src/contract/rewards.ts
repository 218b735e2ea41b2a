import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { Count, Id, InstantAt, text, wholeNumber } from './values.js';

/** Kinds of rewards (DOMAIN 7). A newer portal may know more. */
export const rewardCategories = [
  'gift_card',
  'catalog',
  'food',
  'appliance',
  'sports',
  'donation',
  'point_transfer',
] as const;
export type RewardCategory = (typeof rewardCategories)[number];

/**
 * How a reward reaches the member: a code by mail to the registered address, a parcel, points of another programme, or
 * nothing at all (a donation).
 */
export const deliveryWays = ['email', 'shipping', 'transfer', 'none'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

export const Reward = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  /** One of `rewardCategories`. */
  category: z.string(),
  /** Price in points. */
  points: wholeNumber(z.positive()),
  /** How many are left; absent where there is no limit. */
  stock: z.optional(Count),
  delivery: z.enum(deliveryWays),
  /** Days until it usually arrives, e.g. 14. */
  deliveryDays: Count,
});
export type Reward = z.output<typeof Reward>;

/** Where a parcel goes. Digits are read through width; name and address are kept as they were written. */
export const ShippingAddress = z.object({
  name: text(z.minLength(1), z.maxLength(60)),
  /** Seven digits, e.g. `1234567`; a hyphen and full width are read through. */
  postalCode: text(z.minLength(1), z.maxLength(20)),
  address: text(z.minLength(1), z.maxLength(200)),
  /** Ten or eleven digits; hyphens and full width are read through. */
  phone: text(z.minLength(1), z.maxLength(30)),
});
export type ShippingAddress = z.output<typeof ShippingAddress>;

/** States of an exchange, in their order; `cancelled` ends it early. A newer portal may know more. */
export const exchangeStates = ['requested', 'accepted', 'shipped', 'completed', 'cancelled'] as const;
export type ExchangeState = (typeof exchangeStates)[number];

export const Exchange = z.object({
  id: Id,
  rewardId: Id,
  rewardName: z.string(),
  points: wholeNumber(z.positive()),
  delivery: z.enum(deliveryWays),
  /** One of `exchangeStates`. */
  state: z.string(),
  /** What has happened so far, the oldest first. */
  steps: z.array(z.object({ state: z.string(), at: InstantAt })),
  /** Until when it can be cancelled; absent where it cannot. */
  cancellableUntil: z.optional(InstantAt),
});
export type Exchange = z.output<typeof Exchange>;

/** A member's own exchange in full. */
export const ExchangeDetail = z.extend(Exchange, {
  /** Where the parcel goes. */
  shipTo: z.optional(ShippingAddress),
});
export type ExchangeDetail = z.output<typeof ExchangeDetail>;

export const rewards = {
  /** The catalogue, the cheapest first. */
  list: endpoint({
    method: 'GET',
    path: '/rewards',
    access: 'session',
    feature: 'points',
    conditional: true,
    status: 200,
    query: z.object({ ...pageQuery, category: z.optional(z.enum(rewardCategories)) }),
    response: pageOf(Reward),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/rewards/{rewardId}',
    access: 'session',
    feature: 'points',
    status: 200,
    params: z.object({ rewardId: Id }),
    response: Reward,
    problems: [],
  }),
  /**
   * Exchanges points for a reward. The password must have been proven again in this session: points have been stolen
   * by strangers who had got hold of a session.
   */
  exchange: endpoint({
    method: 'POST',
    path: '/exchanges',
    access: 'proven',
    feature: 'points',
    status: 201,
    body: z.object({
      rewardId: Id,
      /** The price as the member saw it. */
      points: wholeNumber(z.positive(), z.maximum(10_000_000)),
      /** Needed for `shipping`. */
      shipTo: z.optional(ShippingAddress),
      /** Needed for `transfer`: the member's number in the other programme, 8 to 16 digits. */
      accountNumber: z.optional(text(z.minLength(1), z.maxLength(40))),
    }),
    response: ExchangeDetail,
    problems: ['points_insufficient', 'reward_out_of_stock', 'reward_price_changed'],
  }),
  /** The member's exchanges, newest first. */
  exchanges: endpoint({
    method: 'GET',
    path: '/exchanges',
    access: 'session',
    feature: 'points',
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(Exchange),
    problems: [],
  }),
  getExchange: endpoint({
    method: 'GET',
    path: '/exchanges/{exchangeId}',
    access: 'session',
    feature: 'points',
    status: 200,
    params: z.object({ exchangeId: Id }),
    response: ExchangeDetail,
    problems: [],
  }),
  /** Takes an exchange back while it is allowed; the points return with the dates on which they expire. */
  cancelExchange: endpoint({
    method: 'POST',
    path: '/exchanges/{exchangeId}/cancellation',
    access: 'session',
    feature: 'points',
    status: 200,
    params: z.object({ exchangeId: Id }),
    response: ExchangeDetail,
    problems: ['exchange_not_cancellable'],
  }),
};
