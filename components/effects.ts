/**
 * Effects run as soon as what was drawn stands in the page, as React has it. Left to itself, Preact waits for the picture
 * first: a popup asks for its result two pictures later then, and what a click brings up is filled in before one's eyes.
 * By a message, since timers of a page in the background are held back.
 */
import { options } from 'preact';

export function runEffectsSoon(): void {
  const { port1, port2 } = new MessageChannel();
  let run: () => void = () => undefined;
  port1.onmessage = () => run();
  options.requestAnimationFrame = (effects) => {
    run = effects;
    port2.postMessage(null);
  };
}
