/** Runs before a page's own scripts: when something has been painted, and the long tasks until then. */
(() => {
  const longTasks = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });

  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(undefined);
  };

  /** Instant at which the first frame was painted in which `isThere` holds; undefined where that takes too long. */
  const painted = (isThere) =>
    new Promise((resolve) => {
      const look = () => (isThere() ? afterPaint(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
      setTimeout(resolve, 30_000);
    });

  /** Milliseconds from the begin of a frame in which `act` runs until its effect is painted, in that frame at best. */
  const untilPainted = async (act, isThere) => {
    let begin = 0;
    requestAnimationFrame(() => {
      begin = performance.now();
      act();
    });
    const at = await painted(isThere);
    return at === undefined ? undefined : at - begin;
  };

  const isSeen = (element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  /** Every element below a root, through open shadow roots. */
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
    );

  const hasInput = () =>
    elementsIn(document).some((element) => element.localName === 'input' && isSeen(element));

  /** The sum of the long tasks so far, in ms. The browser tells of a task a little later. */
  const longTasksMs = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return longTasks.reduce((sum, duration) => sum + duration, 0);
  };

  window.bench = {
    firstInput: painted(hasInput),
    untilPainted,
    elementsIn,
    longTasksMs,
  };
})();
