import type { Fault } from '../dev/faults.js';
import { ProblemError, type ProblemExtensions } from '../portal/problem-error.js';
import { ConnectionCut } from './connection-cut.js';
import type { Exchange } from './exchange.js';
import { exampleProblem } from './magic-values.js';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function problemOf({ problem, extensions, retryAfterSeconds }: Fault): ProblemError | undefined {
  if (problem === undefined) return undefined;
  const usual = exampleProblem(problem);
  const given = (extensions ?? {}) as ProblemExtensions;
  return new ProblemError(
    problem,
    { ...usual.extensions, ...given },
    retryAfterSeconds ?? usual.retryAfterSeconds,
  );
}

async function half(answer: Response): Promise<Response> {
  const text = await answer.text();
  return new Response(text.slice(0, Math.ceil(text.length / 2)), answer);
}

/** Until what was sent has left the machine. */
const onItsWayMs = 20;

/** An answer of which half comes, and then nothing more; it still says how long it would have been. */
async function cutMidway(answer: Response, breakOff?: () => void): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  const first = whole.subarray(0, Math.ceil(whole.length / 2));
  let sent = false;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (!sent) {
      sent = true;
      return controller.enqueue(first);
    }
    await wait(onItsWayMs);
    if (breakOff) breakOff();
    else controller.error(new ConnectionCut());
  };
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), answer);
}

/** Answers a request of the API through the world's faults. `run` is the request without any. */
export async function throughFaults(
  c: Exchange,
  latencyMs: () => number,
  run: () => Promise<void>,
): Promise<void> {
  const fault = c.get('world').faults.strike({
    method: c.req.method,
    path: c.req.path,
    operation: c.get('route')?.operation,
  });
  const delayMs = latencyMs() + (fault?.delayMs ?? 0);
  if (delayMs > 0) await wait(delayMs);
  if (!fault) return run();

  c.set('fault', fault.id);
  if (fault.cut === 'before') return c.set('cut', true);
  const problem = problemOf(fault);
  if (problem) throw problem;
  if (fault.status !== undefined) {
    c.res = new Response(`<h1>${fault.status}</h1>`, {
      status: fault.status,
      headers: { 'Content-Type': 'text/html' },
    });
    return;
  }
  await run();
  if (fault.brokenJson) c.res = await half(c.res);
  if (fault.cut === 'after' || (fault.cut && !c.res.body)) c.set('cut', true);
  else if (fault.cut === 'midway') c.res = await cutMidway(c.res, c.env.breakOff);
}
