import { beginAs } from '../../portal/resorts/apply.js';
import type { AboutResort } from '../../portal/resorts/resort.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

const noShow = { roomPercent: 100, dinnerPercent: 100 };

const aboutOf = (words: string, index: number): AboutResort => ({
  description: [words],
  checkInFrom: words,
  checkOutUntil: words,
  seasons: [{ id: 'red', name: words, special: true }],
  roomTypes: [
    {
      id: `hostile-${index}-room`,
      name: words,
      capacity: 3,
      rooms: 1,
      fees: [{ seasonId: 'red', roomYen: 1, adultYen: 1, childYen: 1 }],
    },
  ],
  cancellation: { rounding: 'up', normal: { steps: [], noShow }, special: { steps: [], noShow } },
});

/** Resorts, closed days and a draft with a text that tries to do harm in each of their places. */
export async function plantHostileResorts(portal: SeedPortal): Promise<void> {
  const { db } = portal;
  const rows = hostileTexts.map((name, index) => ({
    id: `hostile-${index}`,
    position: index,
    name,
    about: JSON.stringify(aboutOf(name, index)),
  }));
  await db.insertInto('resorts').values(rows).execute();
  const days = rows.map(({ id, name }) => ({
    resort_id: id,
    night_on: '2027-01-15',
    season_id: 'red',
    closed_because: name,
  }));
  await db.insertInto('resort_days').values(days).execute();
  const guests = hostileTexts.slice(0, 11).map((name) => ({
    name: name.slice(0, 200),
    relation: 'other' as const,
    age: 'adult' as const,
  }));
  const form = { wishes: [], memberStays: true, guests, phone: '09000000000', dinner: true };
  const begun = { procedure: 'resortFirstCome', memberId: 'member', month: '2027-01', form } as const;
  await beginAs(portal, db, begun);
}
