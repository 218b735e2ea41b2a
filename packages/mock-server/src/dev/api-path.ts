/** A pattern for a path in which `{name}` stands for one part and a `*` at the end for any rest. */
export function apiPath(path: string): RegExp {
  const escaped = path.replace(/[.+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '[^/]+').replace(/\*/g, '.*')}/?$`);
}
