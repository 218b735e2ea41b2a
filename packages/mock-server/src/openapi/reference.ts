import type { ServiceContract } from '@ikiiki/sdk/contract';

/** What the API reference says of an endpoint. */
export interface OperationText {
  readonly summary: string;
  readonly description: string;
}

/** What the API reference says of a service and of each of its endpoints; one without words does not compile. */
export interface ServiceReference<C extends ServiceContract> {
  readonly description: string;
  readonly operations: { readonly [K in keyof C]: OperationText };
}
