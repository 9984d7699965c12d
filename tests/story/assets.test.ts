import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AMBIENCES, EFFECTS, MUSIC, PORTRAITS, SCENES } from '../../src/catalog/ids.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../assets');
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(ASSETS, file), 'utf8')) as Record<string, unknown>;
const size = (file: string): number => statSync(path.join(ASSETS, file)).size;

describe('every backdrop that a tag may name', () => {
  for (const id of SCENES) {
    it(`${id} has at least three layers, a flat picture, a thumbnail and a description`, () => {
      const scene = read(`art/scenes/${id}/scene.json`) as { id: string; alt: string; layers: { file: string; depth: number }[]; focus: number[] };
      expect(scene.id).toBe(id);
      expect(scene.alt).toMatch(/\w+.*\.$/);
      expect(scene.layers.length).toBeGreaterThanOrEqual(3);
      for (const layer of scene.layers) expect(existsSync(path.join(ASSETS, `art/scenes/${id}/${layer.file}`))).toBe(true);
      expect(size(`art/scenes/${id}/flat.webp`)).toBeLessThan(200_000);
      expect(size(`art/scenes/${id}/thumb.webp`)).toBeLessThan(10_000);
      for (const share of scene.focus) expect(share).toBeGreaterThanOrEqual(0);
      for (const share of scene.focus) expect(share).toBeLessThanOrEqual(1);
    });
  }
  it('is on the list: no folder is forgotten', () => {
    expect(readdirSync(path.join(ASSETS, 'art/scenes')).sort()).toEqual([...SCENES].sort());
  });
});

describe('every portrait that a tag may name', () => {
  it('has a bust and a head', () => {
    for (const id of PORTRAITS) {
      expect(existsSync(path.join(ASSETS, `art/portraits/${id}.webp`)), id).toBe(true);
      expect(existsSync(path.join(ASSETS, `art/portraits/${id}-thumb.webp`)), id).toBe(true);
    }
  });
});

describe('every sound that a tag may name', () => {
  const manifest = read('sound/manifest.json') as Record<string, Record<string, { seconds: number; loop?: number[]; caption?: string }>>;
  for (const [kind, ids] of [['music', MUSIC], ['ambience', AMBIENCES], ['sfx', EFFECTS]] as const) {
    it(`${kind}: is in the manifest with a caption and exists in both formats`, () => {
      for (const id of ids) {
        expect(manifest[kind]?.[id]?.caption, id).toMatch(/\w/);
        for (const ending of ['webm', 'mp3']) expect(existsSync(path.join(ASSETS, `sound/${kind}/${id}.${ending}`)), `${id}.${ending}`).toBe(true);
      }
    });
  }
  it('loops without a gap: the sprite lies inside the padded file', () => {
    for (const kind of ['music', 'ambience']) {
      for (const entry of Object.values(manifest[kind] ?? {})) expect(entry.loop?.[1]).toBeCloseTo(entry.seconds * 1000, 0);
    }
  });
});
