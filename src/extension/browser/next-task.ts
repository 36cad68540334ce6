/** Lets whatever waits (messages, timers, paint) have its turn, and goes on behind it. */

/**
 * Not a timer: after a few of them in a row browsers make each wait 4 ms, which for work in short turns is
 * a third of the time.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
