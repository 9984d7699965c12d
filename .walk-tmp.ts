import { readStory, sheetTexts } from '/work/main/src/build/story-source.ts';
import { CHAPTERS } from '/work/main/src/catalog/ids.ts';
import { playRandomLife, wordsIn } from '/work/main/src/build/random-life.ts';
import { plainText } from '/work/main/src/narrative/passage.ts';
import { foldTableau, EMPTY_TABLEAU } from '/work/main/src/session/tableau.ts';
const source = readStory(CHAPTERS as any);
const playable = new Map(); for (const c of source.chapters) if (c.compiled) playable.set(c.id, c.compiled);
const sheets = sheetTexts(source.catalog);
const long = new Map<string, number>(), sfx = new Map<string, number>(), who = new Map<string, number>(), kn = new Map();
for (const c of source.chapters) kn.set(c.id, []);
const tabs = new Map<string, string>();
for (let s = 1; s <= 120; s++) {
  let t: any = EMPTY_TABLEAU;
  playRandomLife(playable, sheets, s, kn, (p, ch) => {
    const mine = ['ch4','ch5','ch6','readers'].includes(ch);
    const n = p.beats.reduce((a, b) => a + wordsIn(plainText(b)), 0);
    const key = `${ch}: ${plainText(p.beats[0] ?? {spans:[],cues:[]} as any).slice(0, 60)} … → ${p.choices.map(c=>c.id).slice(0,1)}`;
    if (mine && n > 200) long.set(key, Math.max(n, long.get(key) ?? 0));
    const m = p.beats.flatMap(b => b.cues).filter(c => c.kind === 'sfx').length;
    if (mine && m > 2) sfx.set(key, m);
    for (const b of p.beats) { t = foldTableau(t, [b]);
      const w = (b.cues.find(c => c.kind === 'who') as any)?.id;
      if (mine && w) { const k = `${w} speaks with portrait ${t.portrait} in ${t.scene}`; who.set(k, (who.get(k) ?? 0) + 1); }
      if (mine && b.cues.some(c=>['scene','music','ambience'].includes(c.kind))) tabs.set(`${ch} ${t.date} ${t.scene} | ${t.place} | m=${t.music} a=${t.ambience} p=${t.portrait}`, '');
    }
  });
}
console.log([...long].sort((a,b)=>b[1]-a[1]).map(x=>x[1]+' '+x[0]).join('\n')); console.log('SFX', [...sfx].map(x=>x.join(' ')).join('\n')); console.log([...who].map(x=>x.join(' ')).sort().join('\n')); console.log([...tabs.keys()].sort().join('\n'));
