import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

export interface InkIssue { severity: 'todo' | 'warning' | 'error'; file: string; line: number; message: string }
export interface InkResult { json: string | null; issues: InkIssue[]; files: string[] }

const SEVERITIES = ['todo', 'warning', 'error'] as const;
const MESSAGE = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/;

/**
 * Compiles one chapter. `entry` is its main file; INCLUDE paths are resolved from that file's folder, as the ink editor does.
 * Issues carry file and line; `json` is null when there was an error.
 */
export function compileInk(entry: string): InkResult {
  const root = path.dirname(entry);
  const files = new Set<string>([entry]);
  const issues: InkIssue[] = [];
  const seen = new Set<string>();
  const report = (raw: string, type: number): void => {
    if (seen.has(raw)) return; // the compiler repeats some parse errors
    seen.add(raw);
    const match = MESSAGE.exec(raw.trim());
    issues.push({
      severity: SEVERITIES[type] ?? 'error',
      file: path.join(root, match?.[1] ?? path.basename(entry)),
      line: Number(match?.[2] ?? 1),
      message: match?.[3] ?? raw,
    });
  };
  const fileHandler = {
    ResolveInkFilename: (name: string) => path.resolve(root, name),
    LoadInkFileContents: (file: string) => {
      files.add(file);
      return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    },
  };
  let json: string | null = null;
  try {
    const options = new CompilerOptions(path.basename(entry), [], true, report, fileHandler);
    const compiled = new Compiler(readFileSync(entry, 'utf8'), options).Compile().ToJson();
    json = typeof compiled === 'string' ? compiled : null;
  } catch (error) {
    if (!issues.some((issue) => issue.severity === 'error')) report(`ERROR: ${(error as Error).message}`, 2);
  }
  if (issues.some((issue) => issue.severity === 'error')) json = null;
  return { json, issues, files: [...files] };
}
