import type { Reward, RewardCategory } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { CategoryName } from './reward-catalog.messages.js';
import { rewardsOf } from './services.js';

/** Which rewards are asked for. */
export type Choice = 'all' | CategoryName;

/** The rewards of a choice as far as they are loaded, the cheapest first. */
export interface Shelf {
  readonly choice: Choice;
  readonly rewards: readonly Reward[];
  /** Where to go on; absent where all are loaded. */
  readonly nextCursor?: string | undefined;
}

// Not the contract's own list: that would bring zod along
const known: Readonly<Record<RewardCategory, true>> = {
  gift_card: true,
  catalog: true,
  food: true,
  appliance: true,
  sports: true,
  donation: true,
  point_transfer: true,
};

/** The contract's categories in the order in which they are offered. */
export const knownCategories = Object.keys(known) as readonly RewardCategory[];

const isKnown = (category: string): category is RewardCategory => Object.hasOwn(known, category);

/** The category as this version can name it. */
export const categoryNameOf = ({ category }: Pick<Reward, 'category'>): CategoryName =>
  isKnown(category) ? category : 'other';

/** Fills two, three or four columns evenly. */
const pageSize = 12;

/** Loads a page more; of `other`, which the portal cannot be asked for, as many as it takes to find one. */
export async function fillShelf(client: PortalCore, { choice, ...shelf }: Shelf): Promise<Shelf> {
  let { rewards, nextCursor: cursor } = shelf;
  const before = rewards.length;
  do {
    const page = await rewardsOf(client).list({
      limit: pageSize,
      ...(isKnown(choice) && { category: choice }),
      ...(cursor !== undefined && { cursor }),
    });
    const loaded = new Set(rewards.map(({ id }) => id));
    // A price that changes in between brings a reward twice
    const fresh = page.items.filter(
      (reward) => !loaded.has(reward.id) && (choice !== 'other' || categoryNameOf(reward) === 'other'),
    );
    rewards = [...rewards, ...fresh];
    cursor = page.nextCursor;
  } while (rewards.length === before && cursor !== undefined);
  return { choice, rewards, nextCursor: cursor };
}
