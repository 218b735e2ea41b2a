import { parseAst } from 'rolldown/parseAst';

const minifiers = {
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/(?<=[\s:(,])0\.(?=\d)/g, '.')
      .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/gi, '#$1$2$3')
      .replace(/;}/g, '}')
      .replace(/light-dark\((#\w+),\1\)/g, '$1')
      .replace(/=(['"])([a-z][\w-]*)\1]/g, '=$2]')
      .replace(/ ([/<>]|!important) ?/g, '$1')
      .replace(/^ | $/g, ''),
  // One space where there was any: what stands in a line keeps its gap
  html: (text) => text.replace(/\s+/g, ' '),
};

/** Every `css` and `html` template of a syntax tree. */
function* templatesOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* templatesOf(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name)) yield node;
    for (const child of Object.values(node))
      if (child && typeof child === 'object') yield* templatesOf(child);
  }
}

/** Takes the indentation out of Lit's templates, which minifiers of JavaScript must leave alone. */
export function minifyTemplates(code, path) {
  if (!/\b(css|html)`/.test(code)) return code;
  const templates = [...templatesOf(parseAst(code, { lang: 'ts' }, path).body)];
  const parts = templates
    .flatMap(({ tag, quasi }) =>
      quasi.quasis.map(({ start, value }) => ({ start, text: value.raw, minify: minifiers[tag.name] })),
    )
    .sort((a, b) => b.start - a.start);
  let minified = code;
  for (const { tag, quasi } of templates)
    if (tag.name === 'css' && quasi.expressions.length > 0)
      throw new Error(`${path}: a style with an expression`);
  for (const { start, text, minify } of parts) {
    // A part begins at its delimiter or right after it
    const at = code.indexOf(text, start);
    if (at < start || at > start + 1) throw new Error(`${path}: a template is not where it should be`);
    minified = minified.slice(0, at) + minify(text) + minified.slice(at + text.length);
  }
  return minified;
}
