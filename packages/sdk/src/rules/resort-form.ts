import type { Resort } from '../contract/resort-stays.js';
import type { ResortForm, ResortGuest, ResortWish } from '../contract/resorts.js';
import { isCalendarDate } from './calendar-date.js';
import { foldSpaces, stripSpaces } from './folding.js';
import { nightsOf } from './resort-lottery.js';
import { foldSearch } from './search-words.js';
import { judgePhone } from './shipping-address.js';
import { judgePlainLine } from './text-line.js';

export const mostWishes = 3;
export const mostNights = 3;
export const mostRooms = 2;
export const mostGuests = 11;
const longestName = 60;

export type ResortFormErrorCode =
  | 'required'
  | 'too_long'
  | 'invalid_character'
  | 'invalid_format'
  | 'impossible_date'
  | 'out_of_range'
  | 'duplicate'
  | 'not_available'
  | 'over_capacity'
  | 'adult_required';

/** What is wrong, by JSON Pointer into the form. */
export type ResortFormErrors = Readonly<Record<string, ResortFormErrorCode>>;

/** What a form is held against. */
export interface ResortFormTerms {
  readonly resorts: readonly Pick<Resort, 'id' | 'roomTypes' | 'dinner'>[];
  /** Days of arrival that can be applied for. */
  readonly arrivals: { readonly from: string; readonly to: string };
  /** Whether somebody can stay at a resort in a night; every night is taken for open where nobody knows. */
  readonly isOpen?: (resortId: string, on: string) => boolean;
  /** The member's own names, to find them among the guests. */
  readonly memberNames: readonly string[];
}

/** A wish that says everything. */
export type WholeWish = Required<{ [K in keyof ResortWish]: NonNullable<ResortWish[K]> }>;

/** Whether a wish says everything. */
export function isWhole(wish: ResortWish): wish is WholeWish {
  const { resortId, roomTypeId, checkInOn, nights, rooms } = wish;
  return [resortId, roomTypeId, checkInOn, nights, rooms].every((part) => part !== undefined && part !== '');
}

/** A guest's name as it is kept: one space for many, none at the ends, every character as it was typed. */
export const guestName = (typed: string): string => foldSpaces(typed);

function judgeName(typed: string): ResortFormErrorCode | undefined {
  const judged = judgePlainLine(typed, longestName);
  return judged.ok ? undefined : judged.code;
}

/** A name as it is compared: no more alike than it is written, for ゆうき and ゆき may come together. */
const sameName = (name: string): string => stripSpaces(foldSearch(name));

/** How many people stay. */
export function partyOf({ guests, memberStays }: Pick<ResortForm, 'guests' | 'memberStays'>) {
  const children = guests.filter(({ age }) => age === 'child').length;
  return { adults: guests.length - children + (memberStays ? 1 : 0), children };
}

/** Names that are one and the same but for variants of their characters are one guest. */
export function judgeGuests(
  { guests, memberStays }: Pick<ResortForm, 'guests' | 'memberStays'>,
  memberNames: readonly string[],
): ResortFormErrors {
  const seen = new Set(memberNames.map(sameName));
  const errors: Record<string, ResortFormErrorCode> = {};
  for (const [index, { name }] of guests.entries()) {
    const folded = sameName(name);
    const code = judgeName(name) ?? (seen.has(folded) ? 'duplicate' : undefined);
    if (code) errors[`/guests/${index}/name`] = code;
    seen.add(folded);
  }
  if (guests.length > mostGuests) errors['/guests'] = 'out_of_range';
  else if (partyOf({ guests, memberStays }).adults === 0) errors['/guests'] = 'adult_required';
  return errors;
}

function judgeArrival(
  { checkInOn, nights = 1, resortId }: ResortWish,
  { arrivals, isOpen = () => true }: ResortFormTerms,
): ResortFormErrorCode | undefined {
  if (!checkInOn) return 'required';
  if (!isCalendarDate(checkInOn)) return 'impossible_date';
  if (checkInOn < arrivals.from || checkInOn > arrivals.to) return 'out_of_range';
  if (resortId === undefined || !(nights >= 1 && nights <= mostNights)) return undefined;
  return nightsOf({ checkInOn, nights }).every((on) => isOpen(resortId, on)) ? undefined : 'not_available';
}

const within = (value: number | undefined, most: number): ResortFormErrorCode | undefined => {
  if (value === undefined) return 'required';
  return value >= 1 && value <= most ? undefined : 'out_of_range';
};

function judgeWish(
  wish: ResortWish,
  people: number,
  terms: ResortFormTerms,
): Readonly<Partial<Record<keyof ResortWish, ResortFormErrorCode | undefined>>> {
  const resort = terms.resorts.find(({ id }) => id === wish.resortId);
  const roomType = resort?.roomTypes.find(({ id }) => id === wish.roomTypeId);
  const isTooSmall = roomType && people > roomType.capacity * (wish.rooms ?? 1);
  return {
    resortId: wish.resortId ? (resort ? undefined : 'invalid_format') : 'required',
    roomTypeId: wish.roomTypeId ? (roomType || !resort ? undefined : 'invalid_format') : 'required',
    checkInOn: judgeArrival(wish, terms),
    nights: within(wish.nights, mostNights),
    rooms: within(wish.rooms, mostRooms) ?? (isTooSmall ? 'over_capacity' : undefined),
  };
}

/** Judges the wishes: each whole, possible, and no two the same. */
export function judgeWishes(
  { wishes, guests, memberStays }: Pick<ResortForm, 'wishes' | 'guests' | 'memberStays'>,
  terms: ResortFormTerms,
): ResortFormErrors {
  const { adults, children } = partyOf({ guests, memberStays });
  const errors: Record<string, ResortFormErrorCode> = {};
  if (wishes.length === 0) errors['/wishes'] = 'required';
  if (wishes.length > mostWishes) errors['/wishes'] = 'out_of_range';
  const seen = new Set<string>();
  for (const [index, wish] of wishes.entries()) {
    for (const [part, code] of Object.entries(judgeWish(wish, adults + children, terms))) {
      if (code) errors[`/wishes/${index}/${part}`] = code;
    }
    const said = [wish.roomTypeId, wish.checkInOn, wish.nights, wish.rooms].join(' ');
    if (isWhole(wish) && seen.has(said)) errors[`/wishes/${index}`] = 'duplicate';
    seen.add(said);
  }
  return errors;
}

/** All that is wrong with an application, by JSON Pointer; none where it can be sent. */
export function judgeResortForm(form: ResortForm, terms: ResortFormTerms): ResortFormErrors {
  const phone = judgePhone(form.phone);
  return {
    ...judgeWishes(form, terms),
    ...judgeGuests(form, terms.memberNames),
    ...(!phone.ok && { '/phone': phone.code }),
  };
}

/** Guests as they are kept. */
export const keptGuests = (guests: readonly ResortGuest[]): ResortGuest[] =>
  guests.map((guest) => ({ ...guest, name: guestName(guest.name) }));
