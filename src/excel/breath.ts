/**
 * Lets the browser have a turn: Excel restarts add-ins whose pane does not answer for five seconds. By a
 * message and not by a timer, since those of a hidden pane are held back (OfficeDev/office-js#6936).
 */
export const breath = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
