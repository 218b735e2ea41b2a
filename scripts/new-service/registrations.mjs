/** Where a new service is named outside its own files: one line a place. */
export function registrations({ kebab, camel, pascal, title }) {
  const importLine = (names, from) => `import { ${names} } from '${from}';\n`;
  const firstImport = /^import /m;
  return {
    'packages/sdk/src/contract/contract.ts': [
      { before: firstImport, line: importLine(camel, `./${kebab}.js`) },
      { after: /export const contract = \{\n(.*\n)*?(?=\};)/, line: `  ${camel},\n` },
    ],
    'packages/sdk/src/contract/index.ts': [
      { before: /^export /m, line: `export { ${camel}, ${pascal}Item } from './${kebab}.js';\n` },
    ],
    'packages/sdk/src/client.ts': [
      { before: firstImport, line: importLine(`${pascal}Service`, `./services/${kebab}.js`) },
      { before: / {2}readonly topics:/, line: `  readonly ${camel}: ${pascal}Service;\n` },
      { before: / {4}topics: new/, line: `    ${camel}: new ${pascal}Service(member),\n` },
    ],
    'packages/sdk/src/index.ts': [
      {
        before: /^export \{ SessionService/m,
        line: `export { ${pascal}Service } from './services/${kebab}.js';\n`,
      },
    ],
    'packages/sdk/package.json': [
      {
        before: / {4}"\.\/package\.json"/,
        line: `    "./${kebab}": {\n      "types": "./dist/services/${kebab}.d.ts",\n      "@ikiiki/source": "./src/services/${kebab}.ts",\n      "default": "./dist/services/${kebab}.js"\n    },\n`,
      },
    ],
    'packages/mock-server/src/portal/services.ts': [
      { before: firstImport, line: importLine(camel, `./${kebab}/routes.js`) },
      { after: /portalServices: .*\{\n(.*\n)*?(?=\};)/, line: `  ${camel},\n` },
    ],
    'packages/mock-server/src/portal/schema.ts': [
      { before: firstImport, line: importLine(`create${pascal}Tables`, `./${kebab}/tables.js`) },
      { after: /createTopicsTables\(db\);\n/, line: `  await create${pascal}Tables(db);\n` },
    ],
    'packages/mock-server/src/portal/database.ts': [
      { before: firstImport, line: `import type { ${pascal}Tables } from './${kebab}/tables.js';\n` },
      { after: /export type Tables =/, line: ` ${pascal}Tables &` },
    ],
    'packages/mock-server/src/openapi/references.ts': [
      { before: firstImport, line: importLine(`reference as ${camel}`, `../portal/${kebab}/reference.js`) },
      { after: /export const references: .*\{\n(.*\n)*?(?=\};)/, line: `  ${camel},\n` },
    ],
    'packages/mock-server/src/seed/standard.ts': [
      { before: firstImport, line: importLine(`plant${pascal}`, `./${kebab}.js`) },
      { after: /await plantTopics\(seeding\);\n/, line: `  await plant${pascal}(seeding);\n` },
    ],
    'packages/mock-server/src/conformance/all-checks.ts': [
      { before: firstImport, line: importLine(`${camel}Checks`, `./checks/${kebab}.js`) },
      { before: / {2}\.\.\.readChecks/, line: `  ...${camel}Checks,\n` },
    ],
    'packages/mock-server/src/conformance/objects.ts': [
      { before: /\};\n$/, line: `  ${camel}: { get: 'everybody' },\n` },
    ],
    'packages/widgets/src/widgets.ts': [
      {
        before: /\} as const satisfies/,
        line: `  '${kebab}-list': {\n    define: () => import('./${kebab}-list/${kebab}-list.define.js'),\n    frame: { page: '/${kebab}', attributes: { 'login-href': '/login' }, usesSession: true },\n  },\n`,
      },
    ],
    'packages/widgets/src/define.ts': [
      { after: /(?:^import .*\n)+/m, line: `import './${kebab}-list/${kebab}-list.define.js';\n` },
    ],
    'packages/widgets/src/index.ts': [
      {
        before: /^export /m,
        line: `export { Ikiiki${pascal}List } from './${kebab}-list/${kebab}-list.js';\n`,
      },
    ],
    'packages/widgets/src/embed/embed.messages.ts': [
      { before: / {6}'unread-badge': 'い/, line: `      '${kebab}-list': 'いきいきポータル：${title}',\n` },
      { before: / {6}'unread-badge': 'I/, line: `      '${kebab}-list': 'Ikiiki Portal: ${kebab}',\n` },
    ],
    'examples/society-site/src/member-nav.html': [
      {
        before: / {4}<li><a href="\/account">/,
        line: `    <li><a href="/${kebab}"><span data-in="ja">${title}</span><span data-in="en" lang="en">${pascal}</span></a></li>\n`,
      },
    ],
    'examples/intranet/README.md': [
      { before: /^\| `unread-badge` \|/m, line: `| \`${kebab}-list\` | ${title} |\n` },
    ],
    'docs/services.md': [
      {
        before: /\n## How a slice is made/,
        line: `| ${title} | \`portal.${camel}\` | \`<ikiiki-${kebab}-list>\` | \`/${kebab}\` |\n`,
      },
    ],
  };
}
