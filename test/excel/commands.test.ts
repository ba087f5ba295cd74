import { associateCommands, type Commands } from '../../src/commands';
import { startExcel } from './sheets';

const FIVE_MINUTES = 5 * 60_000;
const nothing = (): Promise<void> => Promise.resolve();

/**
 * Runs the command that evaluates, whose work is `work`; counts how often Excel has heard that it is
 * completed.
 */
function press(work: Commands['evaluateSheet']): { times: number } {
  const { commands } = startExcel();
  associateCommands({
    evaluateSheet: work,
    listPeople: nothing,
    insertTemplate: nothing,
    explainRow: nothing,
    showHelp: nothing
  });
  const heard = { times: 0 };
  commands.get('evaluateSheet')!({
    completed: () => {
      heard.times++;
    }
  });
  return heard;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a command is completed when its work is done, once', async () => {
  let finish = (): void => undefined;
  const heard = press(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      })
  );
  await jest.advanceTimersByTimeAsync(1000);
  expect(heard.times).toBe(0);
  finish();
  await jest.advanceTimersByTimeAsync(FIVE_MINUTES);
  expect(heard.times).toBe(1);
});

test('one that takes longer is completed before Excel ends it, once, and its work goes on', async () => {
  let isDone = false;
  const heard = press(async () => {
    await new Promise((resolve) => setTimeout(resolve, 2 * FIVE_MINUTES));
    isDone = true;
  });
  await jest.advanceTimersByTimeAsync(FIVE_MINUTES - 1);
  expect([heard.times, isDone]).toEqual([1, false]);
  await jest.advanceTimersByTimeAsync(FIVE_MINUTES + 1);
  expect([heard.times, isDone]).toEqual([1, true]);
});
