// Made by scripts/generate-tokens.ts from @digital-go-jp/design-tokens (MIT). Do not edit.
import { css } from '@lit/reactive-element';

/** Values a page may override (`--ikiiki-…`): the Digital Agency's design system, as buttons, banners and steps need it beyond. */
export const moreTokens = css`
  .ik {
    --_surface-subtle: var(--ikiiki-color-surface-subtle, light-dark(#f2f2f2, #333333));
    --_border-subtle: var(--ikiiki-color-border-subtle, light-dark(#cccccc, #4d4d4d));
    --_primary-hover: var(--ikiiki-color-primary-hover, light-dark(#00118f, #c5d7fb));
    --_primary-active: var(--ikiiki-color-primary-active, light-dark(#000060, #d9e6ff));
    --_primary-subtle: var(--ikiiki-color-primary-subtle, light-dark(#e8f1fe, #000071));
    --_warning: var(--ikiiki-color-warning, light-dark(#927200, #ffc700));
  }
`;
