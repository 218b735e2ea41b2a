// Made by scripts/generate-tokens.ts from @digital-go-jp/design-tokens (MIT). Do not edit.
import { css } from '@lit/reactive-element';

/** Values a page may override (`--ikiiki-…`): the Digital Agency's design system, as every widget needs it. */
export const tokens = css`
  .ik {
    --_text: var(--ikiiki-color-text, light-dark(#1a1a1a, #f2f2f2));
    --_text-subtle: var(--ikiiki-color-text-subtle, light-dark(#4d4d4d, #b3b3b3));
    --_surface: var(--ikiiki-color-surface, light-dark(#ffffff, #1a1a1a));
    --_border: var(--ikiiki-color-border, light-dark(#666666, #949494));
    --_primary: var(--ikiiki-color-primary, light-dark(#0017c1, #9db7f9));
    --_on-primary: var(--ikiiki-color-on-primary, light-dark(#ffffff, #1a1a1a));
    --_error: var(--ikiiki-color-error, light-dark(#ce0000, #ff9696));
    --_success: var(--ikiiki-color-success, light-dark(#197a4b, #71c598));
    --_focus-outline: var(--ikiiki-color-focus-outline, light-dark(#000000, #ffffff));
    --_focus-ring: var(--ikiiki-color-focus-ring, light-dark(#ffd43d, #ffd43d));
    --_font-family: var(--ikiiki-font-family, system-ui, 'Hiragino Sans', 'Noto Sans JP', Meiryo, sans-serif);
    --_radius: var(--ikiiki-radius, 0.5rem);
  }
`;
