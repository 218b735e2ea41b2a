/** What a rule says of one typed value: the value as it is meant, or a code for the message beside the field. */
export type Judgement<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code };
