import type { ResortCancellation, ResortSeason } from '@ikiiki/sdk/contract';
import type { AboutResort } from '../../portal/resorts/resort.js';
import type { ResortsTable } from '../../portal/resorts/tables.js';

/** Days by what they cost. The names are those that members of the hotel chain know (DOMAIN 25). */
const seasons: ResortSeason[] = [
  { id: 'gold', name: 'ゴールド', special: true },
  { id: 'red', name: 'レッド', special: false },
  { id: 'white', name: 'ホワイト', special: false },
  { id: 'blue', name: 'ブルー', special: false },
];

/** As an old leaflet of the chain has it (DOMAIN 25). */
const cancellation: ResortCancellation = {
  rounding: 'half_up',
  normal: {
    steps: [
      { daysBefore: 7, roomPercent: 100, dinnerPercent: 0 },
      { daysBefore: 2, roomPercent: 100, dinnerPercent: 10 },
      { daysBefore: 1, roomPercent: 100, dinnerPercent: 20 },
      { daysBefore: 0, roomPercent: 100, dinnerPercent: 80 },
    ],
    noShow: { roomPercent: 100, dinnerPercent: 100 },
  },
  special: {
    steps: [
      { daysBefore: 14, roomPercent: 10, dinnerPercent: 0 },
      { daysBefore: 7, roomPercent: 20, dinnerPercent: 0 },
      { daysBefore: 2, roomPercent: 30, dinnerPercent: 10 },
      { daysBefore: 1, roomPercent: 50, dinnerPercent: 20 },
      { daysBefore: 0, roomPercent: 100, dinnerPercent: 80 },
    ],
    noShow: { roomPercent: 100, dinnerPercent: 100 },
  },
};

/** Fees of a type of room: of the room, and of an adult; a child pays half. The dearest season first. */
const fees = (roomYen: readonly number[], adultYen: readonly number[]) =>
  seasons.map(({ id }, index) => ({
    seasonId: id,
    roomYen: roomYen[index] ?? 0,
    adultYen: adultYen[index] ?? 0,
    childYen: Math.floor((adultYen[index] ?? 0) / 2),
  }));

const house = (
  position: number,
  id: string,
  name: string,
  about: Omit<AboutResort, 'seasons' | 'cancellation' | 'checkInFrom' | 'checkOutUntil'>,
): ResortsTable => ({
  id,
  position,
  name,
  about: JSON.stringify({
    ...about,
    checkInFrom: '15:00',
    checkOutUntil: '12:00',
    seasons,
    cancellation,
  } satisfies AboutResort),
});

/** The chain's name is the leaflet's; the houses, their rooms and prices are made up. */
export const houses: readonly ResortsTable[] = [
  house(1, 'kogen', 'エクシブ 高原', {
    description: [
      '林の中に建つ、静かな保養所です。温泉の大浴場があります。',
      '冬は路面が凍ることがあります。お車の方は冬用のタイヤをご用意ください。',
    ],
    roomTypes: [
      {
        id: 'kogen-twin',
        name: 'ツインルーム',
        capacity: 3,
        rooms: 4,
        fees: fees([6000, 4000, 3000, 2000], [6600, 5500, 4400, 3850]),
      },
      {
        id: 'kogen-suite',
        name: 'スイートルーム',
        capacity: 5,
        rooms: 1,
        fees: fees([12_000, 8000, 6000, 4000], [8800, 7700, 6600, 5500]),
      },
    ],
    dinner: { adultYen: 8800, childYen: 4400 },
  }),
  house(2, 'umibe', 'エクシブ 海辺', {
    description: ['海を見わたす保養所です。夏は屋外のプールをご利用いただけます。'],
    roomTypes: [
      {
        id: 'umibe-twin',
        name: 'ツインルーム',
        capacity: 3,
        rooms: 3,
        fees: fees([6000, 4000, 3000, 2000], [6600, 5500, 4400, 3850]),
      },
      {
        id: 'umibe-japanese',
        name: '和室',
        capacity: 5,
        rooms: 2,
        fees: fees([8000, 6000, 4500, 3000], [6600, 5500, 4400, 3850]),
      },
    ],
    dinner: { adultYen: 9350, childYen: 4675 },
  }),
  house(3, 'kohan', 'エクシブ 湖畔', {
    description: ['湖のほとりの小さな保養所です。お食事は、館内のレストランをご利用ください。'],
    roomTypes: [
      {
        id: 'kohan-family',
        name: 'ファミリールーム',
        capacity: 6,
        rooms: 2,
        fees: fees([9000, 7000, 5000, 3500], [5500, 4400, 3300, 2750]),
      },
    ],
  }),
];
