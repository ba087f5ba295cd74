import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { FileOutcome } from '../fileOutcome';

/** What a helper says when it has done with a file. */
export interface OutcomeMessage {
  readonly outcome: FileOutcome;
}

interface Job {
  readonly path: string;
  readonly answer: (outcome: FileOutcome) => void;
}

/** Threads that judge files side by side, one for each core: each takes the next file when it is free. */
export class Helpers {
  private readonly waiting: Job[] = [];
  private count = 0;

  /**
   * @param begin begins a thread
   * @param argv the command line, without Node and the script
   */
  constructor(
    private readonly begin: () => Worker,
    private readonly argv: readonly string[]
  ) {}

  evaluate(path: string, answer: (outcome: FileOutcome) => void): void {
    this.waiting.push({ path, answer });
    if (this.count < availableParallelism()) this.add();
  }

  /** Begins no other file. */
  end(): void {
    this.waiting.length = 0;
  }

  private add(): void {
    this.count++;
    const thread = this.begin();
    let job: Job | undefined;
    const goOn = (): void => {
      job = this.waiting.shift();
      if (job) thread.postMessage(job.path);
      else void thread.terminate();
    };
    thread.on('message', (message: OutcomeMessage | object) => {
      if (!('outcome' in message)) return;
      job?.answer(message.outcome);
      goOn();
    });
    let failure: unknown = new Error('The thread has ended.');
    thread.on('error', (error) => {
      failure = error;
    });
    thread.on('exit', () => {
      this.count--;
      const failed = job;
      // Whoever waits for the file would wait for ever.
      if (failed)
        void import('./threadFailure').then(({ threadFailure }) => {
          failed.answer(threadFailure(failure, failed.path, this.argv));
        });
      if (this.waiting.length > 0) this.add();
    });
    goOn();
  }
}
