/** What the benchmark asks of every page; `drawAll` draws charts into a place, now or by the promise it gives. */
const place = document.querySelector('main');

const inked = (canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((byte) => byte > 0);
};

/** The browser tells when the frame in which a text first appeared was on the screen. */
function sayDrawn() {
  const text = document.createElement('p');
  text.setAttribute('elementtiming', 'drawn');
  text.textContent = 'drawn';
  place.before(text);
}

const isOnScreen = new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()[0].renderTime)).observe({ type: 'element' });
});

export function offer(drawAll) {
  window.page = {
    /** Milliseconds from the begin of a frame in which the charts are drawn until that frame is on the screen. */
    async pictureMs(which) {
      const begin = await new Promise((resolve) => {
        requestAnimationFrame(async () => {
          const now = performance.now();
          await drawAll(window.charts[which], place);
          sayDrawn();
          resolve(now);
        });
      });
      return (await isOnScreen) - begin;
    },
    /** How many charts can be seen; asked for after the measuring. */
    pictures: () =>
      window.bench
        .elementsIn(place)
        .filter(({ localName }) => localName === 'canvas' || localName === 'svg')
        .filter((picture) => picture.getBoundingClientRect().width > 400)
        .filter((picture) => picture.localName === 'svg' || inked(picture)).length,
  };
}
