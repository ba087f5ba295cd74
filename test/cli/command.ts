import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Report } from '../../src/worksheet';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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
      sample: join(__dirname, '../../assets/samples/department.xlsx')
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
