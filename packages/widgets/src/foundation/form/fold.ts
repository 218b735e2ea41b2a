/**
 * A change handler that rewrites what was typed into its folded form (full width to half width and the like).
 * `change` comes after an input method has finished, so nothing is rewritten under a person's fingers.
 *
 * @param then told when the folded value differs from the typed one, so that it can be echoed
 */
export function foldOnChange(
  fold: (typed: string) => string,
  then?: (folded: string) => void,
): (event: Event & { readonly currentTarget: HTMLInputElement }) => void {
  return ({ currentTarget: input }) => {
    const folded = fold(input.value);
    if (folded === input.value) return;
    input.value = folded;
    then?.(folded);
  };
}
