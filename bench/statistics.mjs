const sorted = (values) => [...values].sort((a, b) => a - b);

/** Value below which a share of the sorted values lies. */
function quantile(values, share) {
  const inOrder = sorted(values);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))];
}

export const median = (values) => quantile(values, 0.5);
const quartiles = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

const significant = (value) => Number(value.toPrecision(4));

function figure(samples) {
  return {
    median: significant(median(samples)),
    quartiles: quartiles(samples).map(significant),
    rounds: samples.length,
  };
}

const ratio = (ours, other) => (ours?.median && other?.median ? ours.median / other.median : undefined);

/** Goals are ratios of ours to the `floor` and to every one of the `peers`, or a `value` in the line's unit. */
export const atLeast = (goal) => ({ bound: 'at least', ...goal });
export const atMost = (goal) => ({ bound: 'at most', ...goal });

/**
 * Whether a line reaches its goal; `undefined` where there is none, or nothing to hold it against. Judged by medians, not
 * by ratios: a peer may need no time at all.
 */
export function isMet({ goal, ours, floor, peers }) {
  if (!goal || ours.median === undefined) return undefined;
  const wanted = [
    goal.value,
    goal.floor * floor?.median,
    ...peers.map((peer) => goal.peers * peer.median),
  ].filter((value) => Number.isFinite(value));
  if (wanted.length === 0) return undefined;
  return wanted.every((value) => (goal.bound === 'at least' ? ours.median >= value : ours.median <= value));
}

function measured(samples) {
  if (typeof samples === 'string') return { missing: samples };
  return samples.includes(undefined) ? { missing: 'not seen within 30 s' } : figure(samples);
}

/**
 * One line of the table. What could not be measured is a sentence that says why, in place of its samples.
 *
 * @param line `ours`: samples; `floor`: `{ name, samples }`; `peers`: samples by name; `goal`: of {@link atLeast} or {@link atMost}
 */
export function compare({ what, unit, ours, floor, peers = {}, goal }) {
  const our = measured(ours);
  const least = floor && { name: floor.name, ...measured(floor.samples) };
  const others = Object.entries(peers).map(([name, samples]) => {
    const peer = measured(samples);
    return { name, ...peer, ratio: ratio(our, peer) };
  });
  return {
    what,
    unit,
    ours: our,
    floor: least,
    peers: others,
    ratio: ratio(our, least),
    goal,
  };
}
