/** Who takes a step: the member, the society's desk, or the portal itself when its time has come. */
export const actors = ['member', 'society', 'portal'] as const;
export type Actor = (typeof actors)[number];

/** One step of a procedure: from where it is possible, where it leads, and who takes it. */
export interface Step<State extends string = string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: Actor;
}

/** The states of an application of one kind, as data: both sides, the documentation and the tests read it. */
export interface Procedure {
  readonly initial: string;
  readonly steps: Readonly<Record<string, Step>>;
}

export type StepOf<P extends Procedure> = keyof P['steps'] & string;
export type StateOf<P extends Procedure> = P['initial'] | P['steps'][StepOf<P>]['to'];

/** The steps of a procedure that one of its actors takes. */
export type StepBy<P extends Procedure, A extends Actor> = {
  [S in StepOf<P>]: P['steps'][S]['by'] extends A ? S : never;
}[StepOf<P>];

/** Where a step leads; undefined where it is not possible in this state, or not at all. */
export function stateAfter({ steps }: Procedure, state: string, step: string): string | undefined {
  const found = Object.hasOwn(steps, step) ? steps[step] : undefined;
  return found?.from.includes(state) ? found.to : undefined;
}

/** The steps that are possible in a state, in the order of the data. @param by @default anybody's */
export function stepsFrom({ steps }: Procedure, state: string, by?: Actor): string[] {
  return Object.entries(steps)
    .filter(([, step]) => step.from.includes(state) && (by === undefined || step.by === by))
    .map(([name]) => name);
}

/** Every state, the first one first. */
export function statesOf({ initial, steps }: Procedure): string[] {
  return [...new Set([initial, ...Object.values(steps).flatMap(({ from, to }) => [...from, to])])];
}

/** Whether nothing can happen any more. */
export function isOver(procedure: Procedure, state: string): boolean {
  return stepsFrom(procedure, state).length === 0;
}
