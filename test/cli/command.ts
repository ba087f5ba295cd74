import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Surroundings } from '../../src/cli/run';
import type { Report } from '../../src/worksheet';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ROOT = join(__dirname, '../..');
/** What Node is given to run the command as its users do. */
export const COMMAND = [join(ROOT, 'tools/cli/itss-levels.mjs')] as const;

/** A folder for one test file, with the command run in it as a person would. */
export class Workplace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'itss-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  run(...argv: string[]): Outcome {
    return this.runIn({}, ...argv);
  }

  /** Runs the command in surroundings that differ from the usual ones. */
  runIn(around: Partial<Surroundings>, ...argv: string[]): Outcome {
    let out = '';
    let err = '';
    const code = run(argv, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isTerminal: false,
      locale: 'en_US.UTF-8',
      sample: join(ROOT, 'assets/samples/department.xlsx'),
      ...around
    });
    return { code, out, err };
  }

  json(...argv: string[]): Report {
    return JSON.parse(this.run(...argv, '--json').out) as Report;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** For tests that run side by side: each takes a folder of its own. All are removed at the end. */
export function usePlaces(): () => Workplace {
  const places: Workplace[] = [];
  afterAll(() => places.forEach((place) => place.clear()));
  return () => {
    const place = new Workplace();
    places.push(place);
    return place;
  };
}

/** Runs the command in a process of its own, by way of a shell that may lead its output elsewhere. */
export function shell(script: string, ...argv: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-c', script, 'bash', process.execPath, ...COMMAND, ...argv],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } },
      (error, out, err) => {
        const code = error === null ? 0 : error.code;
        resolve({ code: typeof code === 'number' ? code : -1, out, err });
      }
    );
  });
}

/** A header and rows of one small department: Ann reaches Level 3 in Hardware. */
export const HEADER = [
  'Employee ID',
  'Name',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'Complexity',
  'Service scope',
  'Specialty areas',
  'Guidance scope'
];
export const ANN = [
  'E1',
  'Ann',
  'Hardware',
  'Server renewal',
  'Person responsible',
  'Success',
  'Multi-vendor; Mission critical',
  'Specific users',
  'Customer satisfaction',
  'Subordinates'
];
export const BOB = [
  7,
  'Bob',
  'Software',
  'Branch rollout',
  'Member',
  'Completed',
  'Multi-platform; Nation-wide',
  'Specific users',
  '',
  ''
];
