import { receiveMessageOnPort, type MessagePort, type Transferable } from 'node:worker_threads';

/** What the thread that works, which never stops to listen, asks of the one that waits. */
export type Request = InflateRequest | DeflateRequest | EvaluateRequest;

/** To inflate a part, into memory that both threads see. It is answered by `state` alone. */
export interface InflateRequest {
  readonly kind: 'inflate';
  readonly compressed: Uint8Array;
  readonly room: Uint8Array<SharedArrayBuffer>;
  readonly state: InflateState;
}

/** Three numbers by `INFLATING`. */
export type InflateState = Int32Array<SharedArrayBuffer>;

/**
 * Places in an `InflateState`: how often it has changed, how many bytes are there, and how it has ended (0
 * while it has not).
 */
export const INFLATING = { changes: 0, bytes: 1, ending: 2 } as const;
/** How inflating has ended: with all bytes there, or not to be had. */
export const ENDED = 1;
export const DAMAGED = 2;

/**
 * To deflate a piece, to the end of a byte. It is answered with the compressed bytes; with undefined where
 * they are not to be had.
 */
export interface DeflateRequest {
  readonly kind: 'deflate';
  readonly piece: Uint8Array;
}

/** To judge one of several files. It is answered with its `FileOutcome`. */
export interface EvaluateRequest {
  readonly kind: 'evaluate';
  readonly path: string;
}

/** A request as it goes through the port. */
export interface Asked {
  readonly id: number;
  readonly request: Request;
}

/** An answer as it goes through the port. */
export interface Answered {
  readonly id: number;
  readonly answer: unknown;
}

/** A bell that is rung at each answer: a number that grows. */
export type Bell = Int32Array<SharedArrayBuffer>;

/** Where a thread finds its desk: what it is given when it begins. */
export interface DeskPlace {
  readonly port: MessagePort;
  readonly bell: Bell;
}

/** Where a thread that runs without a pause leaves its requests, and picks up the answers. */
export class Desk {
  private count = 0;
  private readonly answers = new Map<number, unknown>();

  constructor(private readonly place: DeskPlace) {}

  /** @returns what waits for the answer; to be called once at most */
  ask(request: Request, transfer: readonly Transferable[] = []): () => unknown {
    const id = this.count++;
    const asked: Asked = { id, request };
    this.place.port.postMessage(asked, transfer);
    return () => this.await(id);
  }

  private await(id: number): unknown {
    const { port, bell } = this.place;
    while (!this.answers.has(id)) {
      const rung = Atomics.load(bell, 0);
      const received = receiveMessageOnPort(port) as { readonly message: Answered } | undefined;
      if (received) this.answers.set(received.message.id, received.message.answer);
      else Atomics.wait(bell, 0, rung);
    }
    const answer = this.answers.get(id);
    this.answers.delete(id);
    return answer;
  }
}
