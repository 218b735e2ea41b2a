const sorted = (values) => [...values].sort((a, b) => a - b);

/** Value below which a share of the sorted values lies. */
function quantile(values, share) {
  const inOrder = sorted(values);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))];
}

export const median = (values) => quantile(values, 0.5);
export const quartiles = (values) => [quantile(values, 0.25), quantile(values, 0.75)];
