import type { Response } from 'express';

/** A message of an event stream; `id` is what the browser names when it comes back after a break. */
export interface StreamMessage {
  id: number;
  body: object;
}

/** A comment this often keeps what stands between from ending a quiet stream. */
const HEARTBEAT_MS = 20_000;
/** How long a browser waits before it comes back. */
const RETRY_MS = 3000;

/** Server-sent events as the HTML standard has them (text/event-stream). `onEnd` runs once, whoever ends the stream. */
export function openStream(res: Response, onEnd: () => void) {
  res
    .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    .write(`retry: ${RETRY_MS}\n\n`);
  const heartbeat = setInterval(() => res.write(':\n\n'), HEARTBEAT_MS);
  res.once('close', () => {
    clearInterval(heartbeat);
    onEnd();
  });
  return {
    send: ({ id, body }: StreamMessage) => void res.write(`id: ${id}\ndata: ${JSON.stringify(body)}\n\n`),
    end: () => void res.end(),
  };
}
