import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** What each `--ikiiki-…` of a page's styles sets, for all widgets below it. */
const themeTokens = {
  'color-text': 'text',
  'color-text-subtle': 'text of less weight',
  'color-surface': 'what the widget stands on',
  'color-surface-subtle': 'surfaces set off from it',
  'color-border': 'borders of controls',
  'color-border-subtle': 'lines between things',
  'color-primary': 'main buttons and links',
  'color-primary-hover': 'the same under the pointer',
  'color-primary-active': 'the same while pressed',
  'color-primary-subtle': 'surfaces in that colour',
  'color-on-primary': 'text on main buttons',
  'color-error': 'what is wrong',
  'color-success': 'what went well',
  'color-warning': 'what needs care',
  'color-focus-outline': 'outline of what has the focus',
  'color-focus-ring': 'ring around that outline',
  'font-family': 'type; nothing is fetched',
  radius: 'corners',
};

/** The theme's custom properties with the defaults that the widgets' styles have. */
function cssProperties(sources) {
  const styles = ['tokens', 'more-tokens']
    .map((name) => readFileSync(join(sources, `foundation/${name}.styles.ts`), 'utf8'))
    .join('');
  const found = [...styles.matchAll(/var\(--ikiiki-([\w-]+), (.*)\);/g)];
  return found.map(([, name, value]) => {
    if (!themeTokens[name]) throw new Error(`Say in themeTokens what --ikiiki-${name} sets.`);
    return { name: `--ikiiki-${name}`, default: value, description: themeTokens[name] };
  });
}

const isPublic = ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !name?.startsWith('#');
/** What the platform calls, and what is for the kit itself. */
const internal = /Callback$|^(version|formAssociated|observedAttributes|portal|focus)$/;

/** Types as a reader of the documentation wants them: an attribute is never `undefined`. */
function attributeOf(attribute, field) {
  const text = (attribute.type ?? field?.type)?.text.replace(/ \| undefined$/, '');
  return {
    ...attribute,
    ...(text && { type: { text } }),
    ...(field?.default && { default: field.default }),
  };
}

/** An element as pages see it: the analyzer lists the state of Lit's elements among their attributes. */
function publicSide(declaration, theme) {
  const members = (declaration.members ?? []).filter(
    (member) => isPublic(member) && !internal.test(member.name),
  );
  const fieldOf = ({ fieldName }) => members.find(({ name }) => name === fieldName);
  const attributes = (declaration.attributes ?? [])
    .filter((attribute) => !attribute.fieldName || fieldOf(attribute))
    .map((attribute) => attributeOf(attribute, fieldOf(attribute)));
  return {
    ...declaration,
    members,
    attributes,
    // The analyzer adds what it finds in the code, without a name or by that of a variable
    events: (declaration.events ?? []).filter(({ name = '' }) => /^[a-z-]+$/.test(name)),
    cssProperties: declaration.tagName === 'ikiiki-portal' ? [] : theme,
  };
}

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Custom-elements manifest of the widgets: what is public of them, in the files that are published. */
export function widgetsManifest(root) {
  const sources = join(root, 'src');
  const modules = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|stories|styles|messages(\.en)?)\.ts$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) =>
      ts.createSourceFile(
        `src/${file}`,
        readFileSync(join(sources, file), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const theme = cssProperties(sources);
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({ path, declaration: publicSide(declaration, theme) })),
  );
  const json = JSON.stringify({
    schemaVersion: manifest.schemaVersion,
    readme: '',
    modules: elements.map(({ path, declaration }) => ({
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [
        { kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: path } },
        {
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name: declaration.name, module: path },
        },
      ],
    })),
  });
  return JSON.parse(json, (key, value) => {
    if (typeof value !== 'string') return value;
    if (key === 'description') return value.replace(/\s+\((SECURITY|DESIGN)[^)]*\)/g, '');
    return key === 'path' || key === 'module' ? published(value) : value;
  });
}
