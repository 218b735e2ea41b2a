import type { PasswordPolicy } from '@ikiiki/sdk/contract';

/** The rule that the leaflet prints; used only where no portal can be asked. */
export const leafletPolicy: PasswordPolicy = {
  name: 'leaflet',
  minLength: 8,
  maxLength: 128,
  maxBytes: 512,
  required: ['upper', 'lower', 'digit'],
  allowedSymbols: "_#+/=?!@*%&^`'-",
  ambiguousSymbols: ',、',
  recommendSymbol: true,
};
