// Made by scripts/generate-tokens.ts from @digital-go-jp/design-tokens (MIT). Do not edit.
import { css } from 'lit';

/** Every value a page may override (`--ikiiki-…`), with the value of the Digital Agency's design system. */
export const tokens = css`
  .ik {
    --_text: var(--ikiiki-color-text, light-dark(#1a1a1a, #f2f2f2));
    --_text-subtle: var(--ikiiki-color-text-subtle, light-dark(#4d4d4d, #b3b3b3));
    --_surface: var(--ikiiki-color-surface, light-dark(#ffffff, #1a1a1a));
    --_surface-subtle: var(--ikiiki-color-surface-subtle, light-dark(#f2f2f2, #333333));
    --_border: var(--ikiiki-color-border, light-dark(#666666, #949494));
    --_border-subtle: var(--ikiiki-color-border-subtle, light-dark(#cccccc, #4d4d4d));
    --_primary: var(--ikiiki-color-primary, light-dark(#0017c1, #9db7f9));
    --_primary-hover: var(--ikiiki-color-primary-hover, light-dark(#00118f, #c5d7fb));
    --_primary-active: var(--ikiiki-color-primary-active, light-dark(#000060, #d9e6ff));
    --_primary-subtle: var(--ikiiki-color-primary-subtle, light-dark(#e8f1fe, #000071));
    --_on-primary: var(--ikiiki-color-on-primary, light-dark(#ffffff, #1a1a1a));
    --_error: var(--ikiiki-color-error, light-dark(#ce0000, #ff9696));
    --_success: var(--ikiiki-color-success, light-dark(#197a4b, #71c598));
    --_warning: var(--ikiiki-color-warning, light-dark(#927200, #ffc700));
    --_focus-outline: var(--ikiiki-color-focus-outline, light-dark(#000000, #ffffff));
    --_focus-ring: var(--ikiiki-color-focus-ring, light-dark(#ffd43d, #927200));
    --_font-family: var(--ikiiki-font-family, system-ui, -apple-system, 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif);
    --_radius: var(--ikiiki-radius, 0.5rem);
  }
`;
