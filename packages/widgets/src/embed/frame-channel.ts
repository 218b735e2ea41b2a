import {
  type ConnectMessage,
  type FrameMessage,
  type HostMessage,
  type Look,
  maxHeight,
  readConnectMessage,
  readHostMessage,
} from './protocol.js';

/** The frame's end of the channel to the page around it. */
export interface FrameChannel {
  readonly look: Look;
  send(message: FrameMessage): void;
  listen(listener: (message: HostMessage) => void): void;
}

/**
 * Waits for the page around this window to connect, which it may do once. Any page that the portal lets frame it is
 * the parent (`frame-ancestors`), so what counts is that nobody else speaks: no other window, no second time, no
 * message of another shape.
 */
export function acceptConnection(target: Window, parent: unknown): Promise<FrameChannel> {
  return new Promise((resolve) => {
    if (parent === target) return;
    const onMessage = (event: MessageEvent) => {
      const connect = readConnectMessage(event.data);
      const port = event.ports[0];
      if (event.source !== parent || !connect || !port || event.ports.length !== 1) return;
      target.removeEventListener('message', onMessage);
      resolve(channelOver(port, connect));
    };
    target.addEventListener('message', onMessage);
  });
}

function channelOver(port: MessagePort, { look }: ConnectMessage): FrameChannel {
  return {
    look,
    send: (message) => port.postMessage(message),
    listen(listener) {
      port.onmessage = ({ data }) => {
        const message = readHostMessage(data);
        if (message) listener(message);
      };
    },
  };
}

/** How often a frame out of sight is measured: browsers hold back the observers of frames that are not to be seen. */
const measureEveryMs = 500;

/** Tells the height of an element, rounded up to whole pixels, at once and whenever it changes. */
export function reportHeight(element: Element, send: (message: FrameMessage) => void): void {
  let last = -1;
  const report = () => {
    const height = Math.min(Math.ceil(element.getBoundingClientRect().height), maxHeight);
    if (height !== last) send({ type: 'height', height });
    last = height;
  };
  new ResizeObserver(report).observe(element);
  setInterval(report, measureEveryMs);
  report();
}
