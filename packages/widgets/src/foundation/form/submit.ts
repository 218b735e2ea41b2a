/**
 * A submit handler that keeps the page where it is and hands over the form. The form is submitted natively
 * (button, or Enter outside a composition), so an Enter that only confirms Japanese conversion never comes here.
 */
export function onSubmit(
  handle: (data: FormData, form: HTMLFormElement) => void,
): (event: Event & { readonly currentTarget: HTMLFormElement }) => void {
  return (event) => {
    event.preventDefault();
    handle(new FormData(event.currentTarget), event.currentTarget);
  };
}

/** A text value of submitted data; empty where the field is missing. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

/** Moves the focus to the first control that shows an error; tells whether there was one. */
export function focusFirstError(root: ParentNode): boolean {
  const control = root.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  control?.focus();
  return control !== null;
}
