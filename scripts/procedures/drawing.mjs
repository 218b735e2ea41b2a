const actors = {
  member: 'the member',
  society: "the society's desk",
  portal: 'the portal, when its time has come',
};

const arrows = ({ steps }) =>
  Object.entries(steps).flatMap(([name, { from, to, by }]) =>
    from.map((state) => `  ${state} --> ${to}: ${name} (${by})`),
  );

const diagram = (procedure) => `\`\`\`mermaid
stateDiagram-v2
  [*] --> ${procedure.initial}
${arrows(procedure).join('\n')}
\`\`\``;

const row = ([name, { from, to, by }]) =>
  `| \`${name}\` | ${actors[by]} | ${from.map((state) => `\`${state}\``).join(', ')} | \`${to}\` |`;

const section = ([name, procedure]) => `## \`${name}\`

${diagram(procedure)}

| step | taken by | possible in | leads to |
|---|---|---|---|
${Object.entries(procedure.steps).map(row).join('\n')}
`;

/** The states of every procedure as a page of the documentation. */
export const drawn = (procedures) => `# Procedures

What happens to an application of a member, from its first state to its last. Drawn from the data that the portal, the SDK
and the tests read (\`packages/sdk/src/rules/procedures\`): \`npm run draw\` after a change.

Every application is a *case*: the portal keeps its state and each step in one place
(\`packages/mock-server/src/portal/procedures\`), refuses a step that is not possible with \`step_not_possible\`, and mails the
member when the society has done something. In development the society's desk is at \`/_dev/cases\`. A conformance check for
each state tries every step in it, and a test walks at random.

${Object.entries(procedures).map(section).join('\n')}`;
