import { basename, dirname } from 'node:path';

const pascal = (words) => words.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const isEvent = ({ name }) => name.startsWith('ikiiki-');
/** `ikiiki-signed-in` is `onSignedIn`. */
const handlerOf = ({ name }) => `on${pascal(name.replace('ikiiki-', ''))}`;
const handlerType = ({ type }) => `((event: ${type.text}) => void)`;
const commented = (text, indent) => (text ? `${indent}/** ${text.replace(/\s+/g, ' ')} */\n` : '');

/** What of an element is said to React: attributes and properties that may be set, and its events. */
function describe({ path, declaration }) {
  const { name, tagName, description, members, attributes, events } = declaration;
  const fields = members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );
  return { path, name, tagName, description, fields, attributes, events: events.filter(isEvent) };
}

/** Attributes that no property stands for. */
const alone = ({ attributes }) => attributes.filter(({ fieldName }) => !fieldName);
const dashed = ({ attributes }) => attributes.filter(({ name }) => name.includes('-'));
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const defineFile = ({ path }) => path.replace('dist/', '').replace(/\.js$/, '.define.js');

function componentCode(element) {
  const names = [
    ...dashed(element).map(({ name, fieldName }) => [fieldName ?? camel(name), name]),
    ...element.events.map((event) => [handlerOf(event), `on${event.name}`]),
  ];
  return `'use client';
import '../${defineFile(element)}';
import { widget } from './widget.js';

export const ${element.name} = /* @__PURE__ */ widget('${element.tagName}', ${JSON.stringify(Object.fromEntries(names), null, 2)});
`;
}

function componentTypes(element) {
  const { name, tagName, fields, events, description } = element;
  const own = [
    ...fields.map((field) => [field.name, `Element['${field.name}']`, field.description]),
    ...alone(element).map((attribute) => [camel(attribute.name), attribute.type.text, attribute.description]),
    ...events.map((event) => [handlerOf(event), handlerType(event), event.description]),
  ];
  const tag = [
    ...fields.map((field) => [field.name, `Element['${field.name}']`, field.description]),
    ...element.attributes
      .filter(({ name }) => !fields.some((field) => field.name === name))
      .map(({ name, type, description }) => [`'${name}'`, type.text, description]),
    ...events.map((event) => [`'on${event.name}'`, handlerType(event), event.description]),
  ];
  const lines = (list) =>
    list.map(([key, type, text]) => `${commented(text, '  ')}  ${key}?: ${type} | undefined;\n`).join('');
  const taken = own.map(([key]) => `'${key}'`).join(' | ');
  const imported = [...new Set(events.map(({ type }) => type.text))];
  return `import type { HTMLAttributes, ReactElement, RefAttributes } from 'react';
import type {} from '../${defineFile(element)}';
import type { ${[`${name} as Element`, ...imported].join(', ')} } from '../index.js';

type Common = Omit<HTMLAttributes<Element>, ${taken}> & RefAttributes<Element>;

/** What \`<${name}>\` takes. */
export interface ${name}Props extends Common {
${lines(own)}}
${commented(description, '')}export declare const ${name}: (props: ${name}Props) => ReactElement;

/** What \`<${tagName}>\` takes. */
export interface ${name}Attributes extends Common {
${lines(tag)}}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${name}Attributes;
    }
  }
}
`;
}

/**
 * Components of React for the elements of a manifest, by file name: one module each and an index. Their types are
 * those of the tags in JSX, too.
 */
export function reactFiles(manifest) {
  const elements = manifest.modules.map(({ path, declarations: [declaration] }) =>
    describe({ path, declaration }),
  );
  const files = {};
  const index = [];
  for (const element of elements) {
    const file = basename(dirname(element.path));
    files[`${file}.js`] = componentCode(element);
    files[`${file}.d.ts`] = componentTypes(element);
    index.push({ file, name: element.name });
  }
  files['index.js'] = index.map(({ file, name }) => `export { ${name} } from './${file}.js';\n`).join('');
  files['index.d.ts'] = index
    .map(({ file, name }) => `export { ${name}, type ${name}Props } from './${file}.js';\n`)
    .join('');
  return files;
}
