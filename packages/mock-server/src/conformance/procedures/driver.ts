import type { Contract, ProcedureStatus } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import type { Procedure, StepBy } from '@ikiiki/sdk/rules/procedures/procedure';
import type { Desk, Reply } from '../desk.js';

/** An application that a member has begun. */
export interface OpenedCase {
  readonly accessToken: string;
  readonly caseId: string;
}

/** How a client of the portal goes through a procedure; a step without a way to take it does not compile. */
export interface ProcedureDriver<P extends Procedure> {
  /** The service that members apply to. */
  readonly service: keyof Contract;
  /** Id of the person who applies. */
  readonly person: string;
  /** Begins an application, filled in so far that its first step is possible. Gives the id of its case. */
  open(desk: Desk, accessToken: string): Promise<string>;
  status(desk: Desk, opened: OpenedCase): Promise<ProcedureStatus>;
  /** The member's steps, through the API. */
  readonly member: {
    readonly [S in StepBy<P, 'member'>]: (desk: Desk, opened: OpenedCase) => Promise<Reply>;
  };
  /** The portal's steps: moves the clock to when each would be taken. */
  readonly portal: { readonly [S in StepBy<P, 'portal'>]: (desk: Desk, opened: OpenedCase) => Promise<void> };
}

export type ProcedureDrivers = { readonly [N in keyof Procedures]: ProcedureDriver<Procedures[N]> };
