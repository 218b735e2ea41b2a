import { parseAst } from 'rolldown/parseAst';

/** What only the portal reads of an endpoint's declaration; that anyone may call one is for the client too. */
const isPortalsOwn = ({ key, value }) =>
  ['feature', 'status', 'query', 'problems'].includes(key.name) ||
  (key.name === 'access' && value.value !== 'public');

/** Every call of `endpoint({ … })` in a syntax tree. */
function* endpointsOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* endpointsOf(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'CallExpression' && node.callee.name === 'endpoint') yield node;
    for (const child of Object.values(node))
      if (child && typeof child === 'object') yield* endpointsOf(child);
  }
}

/** Takes out of the contract what a client never asks: it checks answers and paths; what it says is checked by the portal. */
export function keepClientsSide(code, path) {
  const cuts = [...endpointsOf(parseAst(code, { lang: 'ts' }, path).body)].flatMap(
    ({ callee, arguments: [declaration] }) => [
      { ...callee, text: '' },
      ...declaration.properties.flatMap((property) => {
        const { start, end, key, value } = property;
        // A comma after a member that is gone would be an error
        const [comma] = /^\s*,?/.exec(code.slice(end));
        if (isPortalsOwn(property)) return [{ start, end: end + comma.length, text: '' }];
        return key.name === 'body' ? [{ start: value.start, end: value.end, text: 'true' }] : [];
      }),
    ],
  );
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((kept, { start, end, text }) => kept.slice(0, start) + text + kept.slice(end), code);
}
