import axe from 'axe-core';

/** What axe finds in a part of a page, a line each; empty where all is well. */
export async function accessibilityFindings(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
