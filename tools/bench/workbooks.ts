import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from '../lookUp';
import { failed, resultOf, type Result } from './result';
import { writeDepartment } from './workbookFile';

/** A library gets this much time, and this much memory, before we give up on it. */
const BOUND_MS = 100_000;
const HEAP_MB = 6144;
const PEERS = ['hucre', '@e965/xlsx'] as const;

/**
 * A workbook is read, judged and written, and two libraries just read and write it, each in a process of its
 * own: seconds, peak memory, and how many times as long the faster library takes.
 */
export function benchWorkbooks(rows: number, rounds: number): Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'itss-bench-'));
  try {
    const file = join(folder, 'department.xlsx');
    writeDepartment(file, rows);
    const all = convertAll(file, join(folder, 'out.xlsx'), rounds);
    const own = (all.get('program') ?? []).filter(isMeasured);
    const peers = PEERS.map((tool) => ({ tool, converted: all.get(tool) ?? [] }));
    return [
      resultOf(
        'xlsx-to-xlsx',
        rows,
        's',
        own.map(({ seconds }) => seconds),
        'read, judged and written'
      ),
      resultOf(
        'xlsx-to-xlsx-memory',
        rows,
        'MB',
        own.map(({ megabytes }) => megabytes),
        'peak'
      ),
      ...peers.map(({ tool, converted }) => {
        const measured = converted.filter(isMeasured);
        const name = `xlsx-to-xlsx-${tool}`;
        return measured.length > 0
          ? resultOf(
              name,
              rows,
              's',
              measured.map(({ seconds }) => seconds),
              'only read and written'
            )
          : failed(name, rows, 's', (converted[0] as { error: string }).error);
      }),
      fasterPeer(
        rows,
        own,
        peers.map(({ converted }) => converted.filter(isMeasured))
      )
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}
type Converted = Measured | { readonly error: string };
const isMeasured = (converted: Converted): converted is Measured => 'seconds' in converted;

function fasterPeer(rows: number, own: readonly Measured[], peers: readonly (readonly Measured[])[]): Result {
  const name = 'faster-library-vs-xlsx-to-xlsx';
  const finished = peers.filter(({ length }) => length > 0);
  if (finished.length === 0) return failed(name, rows, 'ratio', 'no library finished');
  return resultOf(
    name,
    rows,
    'ratio',
    own.map(
      ({ seconds }, i) => Math.min(...finished.map((peer) => (peer[i] ?? at(peer, 0)).seconds)) / seconds
    )
  );
}

/** By tool, in turns, so that whatever else the machine does meets each alike. One that fails is out. */
function convertAll(from: string, to: string, rounds: number): ReadonlyMap<string, Converted[]> {
  const results = new Map<string, Converted[]>(['program', ...PEERS].map((tool) => [tool, []]));
  // Made before anything is measured.
  once('program', from, to);
  for (let round = 0; round < rounds; round++)
    for (const [tool, converted] of results)
      if (!converted.some((one) => 'error' in one)) converted.push(once(tool, from, to));
  return results;
}

function once(tool: string, from: string, to: string): Converted {
  const script = fileURLToPath(new URL('./convert.mjs', import.meta.url));
  const { output, stderr, signal, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, script, tool, from, to],
    { encoding: 'utf8', timeout: BOUND_MS, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }
  );
  if (status === 0) return JSON.parse(output[3] ?? '') as Measured;
  if (signal === 'SIGTERM') return { error: `failed: over ${BOUND_MS / 1000} s` };
  return {
    error: `failed: ${/out of memory/.test(stderr) ? `over ${HEAP_MB} MB` : (/(?:Error: )(.{0,80})/.exec(stderr)?.[1] ?? 'unknown')}`
  };
}
