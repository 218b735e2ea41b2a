/** JSON Pointer (RFC 6901) to the first value a schema refused. */
export function pointerOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string {
  return (error.issues[0]?.path ?? [])
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
