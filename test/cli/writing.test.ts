import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { readFile, writeFiles } from '../../src/cli/files';
import { ANN, HEADER, Workplace } from './command';

const place = new Workplace();
afterAll(() => place.clear());

const CSV = `${HEADER.join(',')}\n${ANN.join(',')}\n`;
const isJudged = (path: string): boolean => readFileSync(path, 'utf8').includes('Project level');
const modeOf = (path: string): number => statSync(path).mode & 0o777;
const partsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));

describe('--in-place', () => {
  test.each([
    ['saved', (path: string) => writeFileSync(path, `${CSV}E2,Eve\n`)],
    [
      'saved with the same size',
      (path: string) => {
        writeFileSync(path, CSV.replace('Ann', 'Eve'));
        utimesSync(path, 1, 1);
      }
    ]
  ])('keeps what another program %s in the meantime', (_name, change) => {
    const path = place.put('meanwhile.csv', CSV);
    let saved = '';
    const answer = place.runIn(
      {
        onPart: (part) => {
          if (part === undefined) return;
          change(path);
          saved = readFileSync(path, 'utf8');
        }
      },
      path,
      '--in-place'
    );
    expect(answer).toEqual({
      code: 3,
      out: '',
      err: `${path} was changed by another program in the meantime and is kept as that left it. Try again.\n`
    });
    expect(readFileSync(path, 'utf8')).toBe(saved);
    expect(partsIn(place.path(''))).toEqual([]);
  });

  test('writes through a link, also one that leads to another folder', () => {
    mkdirSync(place.path('real'));
    const target = place.put('real/linked.csv', CSV);
    const link = place.path('link.csv');
    symlinkSync('real/linked.csv', link);
    expect(place.run(link, '--in-place').code).toBe(0);
    expect([lstatSync(link).isSymbolicLink(), readlinkSync(link)]).toEqual([true, 'real/linked.csv']);
    expect(isJudged(target)).toBe(true);
  });
});

describe('permissions', () => {
  test.each([0o600, 0o640, 0o644])('%d stays, and a new file has those of the one it is made of', (mode) => {
    const path = place.put(`mode-${mode}.csv`, CSV);
    chmodSync(path, mode);
    place.run(path);
    expect(modeOf(place.path(`mode-${mode}.evaluated.csv`))).toBe(mode);
    place.run(path, '--in-place');
    expect([isJudged(path), modeOf(path)]).toEqual([true, mode]);
  });

  test('a file that is overwritten keeps its own', () => {
    const path = place.put('from.csv', CSV);
    const out = place.put('to.csv', '');
    chmodSync(out, 0o600);
    place.run(path, '--out', out, '--force');
    expect([isJudged(out), modeOf(out)]).toEqual([true, 0o600]);
  });

  test('nobody else may read the unfinished file', () => {
    const path = place.put('private.csv', CSV);
    let part = '';
    const modes: number[] = [];
    const write = (): void => void modes.push(modeOf(part));
    writeFiles(
      [{ path: place.path('private-out.csv'), from: readFile(path), over: 'nothing', write }],
      (name) => (part = name ?? part)
    );
    expect(modes).toEqual([0o600]);
  });
});

describe('a file that stands where the output goes', () => {
  const prepare = (): { path: string; out: string } => ({
    path: place.put('existing.csv', CSV),
    out: place.put('existing.evaluated.csv', 'edited since')
  });

  test('is kept where nobody can be asked', () => {
    const { path, out } = prepare();
    expect(place.run(path)).toEqual({
      code: 2,
      out: '',
      err: `${out} exists already and is kept. Use --force to overwrite it, or --out to write to another file.\n`
    });
    expect(readFileSync(out, 'utf8')).toBe('edited since');
    expect(place.run(path, '--json', '--out', out).code).toBe(2);
    expect(place.run(path, '--json').code).toBe(0);
  });

  test.each([true, false])('is asked about on a terminal: %s', (answer) => {
    const { path, out } = prepare();
    const questions: string[] = [];
    const ask = (question: string): boolean => {
      questions.push(question);
      return answer;
    };
    expect(place.runIn({ ask }, path).code).toBe(answer ? 0 : 2);
    expect(questions).toEqual([`${out} exists already. Overwrite it? [y/N] `]);
    expect(isJudged(out)).toBe(answer);
  });

  test('is overwritten with --force', () => {
    const { path, out } = prepare();
    expect(place.run(path, '--force').code).toBe(0);
    expect(isJudged(out)).toBe(true);
  });

  test('is kept also where it appears while the new one is made', () => {
    const path = place.put('late.csv', CSV);
    const out = place.path('late.evaluated.csv');
    const onPart = (part: string | undefined): void => {
      if (part !== undefined) writeFileSync(out, 'just saved');
    };
    expect(place.runIn({ onPart }, path).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('just saved');
  });

  test('is replaced without a question where it is the sample’s own', () => {
    const sample = place.put('sample.csv', CSV);
    const sampleOut = place.put('sample.evaluated.csv', 'of the last run');
    expect(place.runIn({ sample }).code).toBe(0);
    expect(isJudged(sampleOut)).toBe(true);
  });
});

describe('--out with the ending of another format is refused before anything is done', () => {
  test.each([
    ['list.csv', 'out.xlsx', '.csv, .tsv, .txt'],
    ['list.txt', 'out.XLSM', '.csv, .tsv, .txt'],
    ['book.xlsx', 'out.csv', '.xlsx'],
    ['book.XLSM', 'out.xlsx', '.xlsm'],
    ['book.backup', 'out.txt', '.xlsx, .xlsm, .xltx, .xltm']
  ])('%s to %s', (from, to, expected) => {
    // It is not even read, or it would be called empty.
    const path = place.put(from, '');
    const answer = place.run(path, '--out', place.path(to), '--force');
    const ending = to.slice(3).toLowerCase();
    expect(answer).toEqual({
      code: 2,
      out: '',
      err: `The output has the same format as ${path}, so --out must end in ${expected}, not in ${ending}.\n`
    });
    expect(existsSync(place.path(to))).toBe(false);
  });

  test.each(['out.txt', 'out.TSV', 'out'])('a text may be written to %s', (to) => {
    expect(place.run(place.put('list.csv', CSV), '--out', place.path(to)).code).toBe(0);
    expect(isJudged(place.path(to))).toBe(true);
  });
});

describe('a place that cannot be written to is called what it is', () => {
  const sentences: [string, () => string, RegExp][] = [
    [
      'a name that is too long',
      () => place.path(`${'n'.repeat(252)}.csv`),
      /is longer than the file system allows/
    ],
    ['a folder', () => place.path(''), /is a folder or a device, not a file/],
    ['a device', () => '/dev/null', /is a folder or a device, not a file/],
    ['no folder', () => place.path('no/such/folder.csv'), /there is no such folder/]
  ];
  test.each(sentences)('%s', (_name, out, sentence) => {
    const answer = place.run(place.put('to-where.csv', CSV), '--out', out(), '--force');
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
  });

  test('a name with just enough room is written', () => {
    const path = place.put(`${'n'.repeat(240)}.csv`, CSV);
    expect(place.run(path).code).toBe(0);
    expect(place.run(path, '--in-place').code).toBe(0);
    const longer = place.put(`${'m'.repeat(250)}.csv`, CSV);
    expect(place.run(longer)).toMatchObject({ code: 2, err: expect.stringContaining('--out') as string });
  });

  test('a folder is no profile', () => {
    expect(place.run('--profile', place.path(''))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a folder') as string
    });
  });
});
