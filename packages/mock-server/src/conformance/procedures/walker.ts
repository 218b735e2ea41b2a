import { type Procedure, stateAfter, stepsFrom } from '@ikiiki/sdk/rules/procedures/procedure';
import { ConformanceError, expect, expectEqual } from '../check.js';
import { type Desk, expectProblem, type Reply } from '../desk.js';
import { member } from '../journey.js';
import type { OpenedCase, ProcedureDriver } from './driver.js';

/** A driver with the names of its steps forgotten. */
export interface AnyDriver extends Omit<ProcedureDriver<Procedure>, 'member' | 'portal'> {
  readonly member: Readonly<Record<string, (desk: Desk, opened: OpenedCase) => Promise<Reply>>>;
  readonly portal: Readonly<Record<string, (desk: Desk, opened: OpenedCase) => Promise<void>>>;
}

/** The shortest way to a state. @throws ConformanceError where none leads there */
export function wayTo(procedure: Procedure, goal: string): string[] {
  const ways = new Map<string, string[]>([[procedure.initial, []]]);
  for (const [state, way] of ways) {
    if (state === goal) return way;
    for (const step of stepsFrom(procedure, state)) {
      const next = stateAfter(procedure, state, step)!;
      if (!ways.has(next)) ways.set(next, [...way, step]);
    }
  }
  throw new ConformanceError(`No way leads to ${goal}.`);
}

/** Walks one application through its procedure, and holds every answer against the data. */
export class ProcedureWalker {
  readonly #desk: Desk;
  readonly #procedure: Procedure;
  readonly #driver: AnyDriver;
  #opened: OpenedCase;
  #state: string;

  private constructor(desk: Desk, procedure: Procedure, driver: AnyDriver, opened: OpenedCase) {
    this.#desk = desk;
    this.#procedure = procedure;
    this.#driver = driver;
    this.#opened = opened;
    this.#state = procedure.initial;
  }

  static async begin(desk: Desk, procedure: Procedure, driver: AnyDriver): Promise<ProcedureWalker> {
    const { accessToken } = (await member(desk, driver.person)).grant;
    const caseId = await driver.open(desk, accessToken);
    const walker = new ProcedureWalker(desk, procedure, driver, { accessToken, caseId });
    await walker.#look();
    return walker;
  }

  get state(): string {
    return this.#state;
  }

  async walk(steps: readonly string[]): Promise<void> {
    for (const step of steps) await this.take(step);
  }

  /** Tries a step, possible or not, and expects what the data say of it. */
  async take(step: string): Promise<void> {
    const before = this.#state;
    const expected = stateAfter(this.#procedure, before, step);
    const by = this.#procedure.steps[step]?.by;
    if (by === 'portal') return this.#wait(step, expected);
    if (by === 'member') await this.#ask(step, expected !== undefined);
    else await this.#deskTakes(step, expected !== undefined);
    this.#state = expected ?? before;
    await this.#look();
  }

  /** Tries every step there is, each from the state as it is now. */
  async tryEverything(): Promise<void> {
    const start = this.#state;
    for (const step of Object.keys(this.#procedure.steps)) {
      const kept = await this.#desk.dev.snapshot();
      const opened = this.#opened;
      await this.take(step);
      await this.#desk.dev.restore(kept);
      this.#opened = opened;
      this.#state = start;
    }
    await this.#look();
  }

  async #ask(step: string, possible: boolean): Promise<void> {
    const reply = await this.#driver.member[step]!(this.#desk, this.#opened);
    if (possible) expect(reply.status < 300, `${step} in ${this.#state}: ${reply.status} ${reply.text}`);
    else expectEqual(expectProblem(reply, 'step_not_possible').state, this.#state, `${step}: the state told`);
  }

  async #deskTakes(step: string, possible: boolean): Promise<void> {
    const refusal = await this.#desk.dev.takeStep(this.#opened.caseId, step).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (possible) expect(refusal === undefined, `${step} in ${this.#state}: ${refusal}`);
    else expect(refusal?.includes('step_not_possible'), `${step} in ${this.#state} is refused: ${refusal}`);
  }

  /** Lets the step's time come; where it is not possible, nothing but another step of the portal may happen. */
  async #wait(step: string, expected: string | undefined): Promise<void> {
    const others = stepsFrom(this.#procedure, this.#state, 'portal').map(
      (other) => stateAfter(this.#procedure, this.#state, other)!,
    );
    await this.#driver.portal[step]!(this.#desk, this.#opened);
    const { accessToken } = (await member(this.#desk, this.#driver.person)).grant;
    this.#opened = { ...this.#opened, accessToken };
    const { state } = await this.#driver.status(this.#desk, this.#opened);
    const allowed = expected === undefined ? [this.#state, ...others] : [expected];
    expect(allowed.includes(state), `${step} in ${this.#state} led to ${state}`);
    this.#state = state;
    await this.#look();
  }

  /** The portal says the same as the data: the state, and what the member can do. */
  async #look(): Promise<void> {
    const status = await this.#driver.status(this.#desk, this.#opened);
    expectEqual(status.state, this.#state, 'the state');
    expectEqual(status.steps, stepsFrom(this.#procedure, this.#state, 'member'), `steps in ${this.#state}`);
    const last = status.history.at(-1);
    if (last) expectEqual(last.state, this.#state, 'the state that the last step led to');
  }
}
