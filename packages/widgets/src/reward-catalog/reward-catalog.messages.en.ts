import type { DeliveryWay, ExchangeState } from '@ikiiki/sdk/contract';
import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import { stepUpTextsEn } from '../foundation/texts/step-up.en.js';
import type { CategoryName, RewardCatalogTexts } from './reward-catalog.messages.js';

const categories: Readonly<Record<CategoryName, string>> = {
  gift_card: 'Gift cards',
  catalog: 'Gift catalogues',
  food: 'Food',
  appliance: 'Appliances and health devices',
  sports: 'Sports',
  donation: 'Donations',
  point_transfer: 'Points of other programmes',
  other: 'Other',
};

const deliveries: Readonly<Record<DeliveryWay, string>> = {
  email: 'A code is sent to your registered mail address',
  shipping: 'Delivered to the address you give',
  transfer: 'Points are moved to the member number you give',
  none: 'Nothing is delivered',
};

const nexts: Readonly<Record<DeliveryWay, string>> = {
  email: 'We will send the code to your registered mail address.',
  shipping: 'We will deliver it to the address you gave.',
  transfer: 'We will move the points to the member number you gave.',
  none: 'We will pass on your donation. Thank you very much.',
};

const states: Readonly<Record<ExchangeState, string>> = {
  requested: 'Received',
  accepted: 'Being prepared',
  shipped: 'Shipped',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

const days = (count: string): string => `about ${count} ${count === '1' ? 'day' : 'days'}`;

export const rewardCatalogEn: RewardCatalogTexts = {
  ...formTextsEn,
  ...stateTextsEn,
  ...stepUpTextsEn,
  heading: 'Rewards',
  available: 'Points you can use',
  points: (points) => `${points} points`,
  toPoints: 'To your points',
  toOrders: 'Your exchanges',
  toList: 'Back to the rewards',

  category: 'Kind of reward',
  allCategories: 'All',
  categoryOf: (name) => categories[name],
  affordable: 'What I can get with my points now',
  found: (count, more) =>
    more ? `Showing ${count} rewards (there are more)` : `${count} ${count === '1' ? 'reward' : 'rewards'}`,
  nothingFound: 'No reward fits your choice.',
  noRewards: 'There are no rewards at the moment. Please come back later.',
  more: 'Show more',
  loadingMore: 'Loading…',
  delivery: (way, count) => (count === undefined ? deliveries[way] : `${deliveries[way]} (${days(count)})`),
  fewLeft: (count) => `Only ${count} left`,
  soldOut: 'Sold out',
  missing: (points) => `${points} more points to get this`,
  choose: 'Exchange',
  chooseThis: (name) => `Exchange points for “${name}”`,

  confirmHeading: 'Check your exchange',
  confirmText: 'Please check the details, and press “Exchange”.',
  reward: 'Reward',
  price: 'Points to be spent',
  newPrice: 'New price',
  balance: 'Points left',
  balanceNow: (points) => `${points} now`,
  balanceAfter: (points) => `→ ${points} afterwards`,
  howDelivered: 'Delivery',
  shipToHeading: 'Where to deliver',
  name: 'Name',
  postalCode: 'Postal code',
  postalCodeSupport: 'Seven digits, with or without a hyphen.',
  postalCodeEcho: (code) => `Read as 〒${code}`,
  address: 'Address',
  addressSupport: 'From the prefecture to the building and the room.',
  phone: 'Telephone number',
  phoneSupport: 'Only used for the delivery. With or without hyphens.',
  accountHeading: 'Where to move the points',
  accountNumber: 'Member number',
  accountNumberSupport: 'Your number in the other programme: 8 to 16 digits.',
  readAs: (value) => `Read as ${value}`,
  nameRequired: 'Please enter a name.',
  postalCodeRequired: 'Please enter the postal code.',
  postalCodeInvalid: 'A postal code has seven digits. Please check it.',
  addressRequired: 'Please enter the address.',
  phoneRequired: 'Please enter the telephone number.',
  phoneInvalid: 'A telephone number has 10 or 11 digits and begins with 0. Please check it.',
  accountNumberRequired: 'Please enter the member number.',
  accountNumberInvalid: 'A member number has 8 to 16 digits. Please check it.',
  tooLong: 'This is too long. Please shorten it.',
  exchange: 'Exchange',
  exchanging: 'Exchanging…',
  spentOnce: 'You can press the button again safely: the points are spent only once.',
  mayBeDone: 'The exchange may have been made already, as you sent it before. Please look at your exchanges.',

  exchangedHeading: 'We have received your exchange',
  exchanged: (name, points) => `You have exchanged ${points} points for “${name}”.`,
  nextHeading: 'What happens next',
  next: (way, count) => (count === undefined ? nexts[way] : `${nexts[way]} It takes ${days(count)}.`),
  mailed: 'The details have been sent to your registered mail address.',
  cancellableUntil: (at) => `Can be cancelled until ${at}`,
  cancelFromOrders: (at) => `You can cancel it from your exchanges until ${at}.`,

  ordersHeading: 'Your exchanges',
  noOrders: 'You have not exchanged points yet.',
  spent: 'Points spent',
  orderedOn: 'Exchanged on',
  steps: 'Progress',
  stateOf: (state) => states[state as ExchangeState] ?? 'In progress',
  cancel: 'Cancel the exchange',
  cancelThis: (name) => `Cancel the exchange: ${name}`,
  cancelQuestion: (name, points) =>
    `Cancel the exchange of “${name}”? Your ${points} points will be given back.`,
  doCancel: 'Cancel it',
  doNotCancel: 'Keep it',
  cancelling: 'Cancelling…',
  cancelled: (points) => `The exchange was cancelled and your ${points} points were given back.`,
};
