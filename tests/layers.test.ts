import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The one table of what each room may import (README, "The rooms"). `packages` are outside libraries. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  base: { rooms: [], packages: [] },
  sim: { rooms: ['base'], packages: [] },
  narrative: { rooms: ['base'], packages: ['inkjs'] },
  catalog: { rooms: ['base'], packages: [] },
  session: { rooms: ['base', 'sim', 'narrative', 'catalog'], packages: ['valibot'] },
  // The strip and the mark lines read measures and passages as the session hands them on; both are types and pure tables.
  reader: { rooms: ['base', 'catalog', 'session', 'sim', 'narrative'], packages: [] },
  stage: { rooms: ['base', 'catalog', 'session'], packages: ['phaser'] },
  sound: { rooms: ['base', 'catalog', 'session'], packages: ['howler'] },
  platform: { rooms: ['base', 'catalog', 'session'], packages: ['idb'] },
};
const SOURCE = path.resolve(import.meta.dirname, '../src');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : /\.(ts|mjs)$/.test(name) ? [file] : [];
  });
}

interface Import { file: string; target: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\s)(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm)]
    .map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }));
}

function roomOf(file: string): string {
  return path.relative(SOURCE, file).split(path.sep)[0] ?? '';
}

function forbidden(room: string): string[] {
  const rule = ROOMS[room];
  if (rule === undefined) return [`the room "${room}" is not in the table`];
  return filesIn(path.join(SOURCE, room)).flatMap(importsOf).flatMap(({ file, target }) => {
    const where = path.relative(SOURCE, file);
    if (target.startsWith('virtual:')) return room === 'catalog' ? [] : [`${where} → ${target}`];
    if (!target.startsWith('.')) return rule.packages.includes(target.split('/')[0] ?? '') ? [] : [`${where} → ${target}`];
    const resolved = path.resolve(path.dirname(file), target);
    if (!resolved.startsWith(SOURCE)) return []; // story and assets are data
    const other = roomOf(resolved);
    return other === room || rule.rooms.includes(other) ? [] : [`${where} → ${other}`];
  });
}

describe('the rooms', () => {
  for (const room of Object.keys(ROOMS)) {
    it(`${room} imports only what the table allows`, () => {
      expect(forbidden(room)).toEqual([]);
    });
  }

  it('are all in the table, except the build tools and the front door', () => {
    const rooms = readdirSync(SOURCE).filter((name) => statSync(path.join(SOURCE, name)).isDirectory());
    expect(rooms.filter((room) => room !== 'build').sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('keep the page and its globals out of the simulation, the narrator and the session', () => {
    const touching = ['base', 'sim', 'narrative', 'session'].flatMap((room) => filesIn(path.join(SOURCE, room)))
      .filter((file) => /\b(document|window|localStorage|navigator)\s*[.[]|\bHTMLElement\b/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(touching).toEqual([]);
  });

  it('keep chance and the clock out of the rules', () => {
    const touching = filesIn(path.join(SOURCE, 'sim')).filter((file) => /Math\.random|Date\.now|new Date|console\./.test(readFileSync(file, 'utf8')));
    expect(touching).toEqual([]);
  });
});
