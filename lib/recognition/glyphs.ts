/**
 * Letters that look like Latin ones, as written to dodge word lists: Cyrillic, Greek, Armenian, small capitals and a
 * few symbols. Source: the shapes themselves; compatibility forms (full width, bold, circled) are left to NFKC.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['аᴀαɑ', 'a'],
  ['вʙβвß', 'b'],
  ['сᴄϲς', 'c'],
  ['ԁᴅɗđ', 'd'],
  ['еёєᴇεэ', 'e'],
  ['ғꜰƒ', 'f'],
  ['ɡɢԍğ', 'g'],
  ['һнʜհ', 'h'],
  ['іїɪıιӏ', 'i'],
  ['јᴊ', 'j'],
  ['кᴋκқ', 'k'],
  ['ʟłŀ', 'l'],
  ['мᴍ', 'm'],
  ['ոɴηпŋ', 'n'],
  ['оᴏοσօø', 'o'],
  ['рᴘρ', 'p'],
  ['ԛզ', 'q'],
  ['гʀяᴙ', 'r'],
  ['ѕꜱʂ', 's'],
  ['тᴛτŧ', 't'],
  ['սᴜυцμ', 'u'],
  ['ѵᴠν', 'v'],
  ['ѡᴡωшա', 'w'],
  ['хχ', 'x'],
  ['уʏγү', 'y'],
  ['ᴢзʐ', 'z'],
];

const lookalike = new Map<string, string>();
for (const [shapes, latin] of LOOKALIKES) for (const shape of shapes) lookalike.set(shape, latin);

/** Emoji that can carry a meaning in campaigns (hand signs with a number, party animals) or in stance. */
const EMOJI = new Set([...'☝✌🤟🤘👌👍🫰👆🖖✋👎🐘🐂🐃❤🧡💛💚💙🖤🔥💪🙏😍🥰👏🎉🤮🤡😂🤣😡🤬😭']);

const GLYPH_DROP = '';
const GLYPH_SPACE = ' ';

const MARK = /\p{M}/u;
const FORMAT = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/u;
const WORD = /[\p{L}\p{N}]/u;
const cache = new Map<number, string>();

/**
 * Folded form of one non-ASCII code point: '' when it is invisible or a combining mark, ' ' when it separates words,
 * a meaningful emoji itself, else lower-case letters or digits. Unpaired surrogates separate.
 */
export function foldGlyph(code: number): string {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const folded = compute(code);
  // The cache may not grow with hostile text.
  if (cache.size < 4096) cache.set(code, folded);
  return folded;
}

function compute(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return GLYPH_SPACE;
  const glyph = String.fromCodePoint(code);
  if (code === 0x0085 || code === 0x2028 || code === 0x2029) return GLYPH_SPACE;
  if (EMOJI.has(glyph)) return glyph;
  if (MARK.test(glyph) || FORMAT.test(glyph)) return GLYPH_DROP;
  // Regional indicators and skin tones say nothing here.
  if (code >= 0x1f3fb && code <= 0x1f3ff) return GLYPH_DROP;
  if (code === 0x1f51f) return '10';
  let out = '';
  for (const part of glyph.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (MARK.test(part)) continue;
    const latin = lookalike.get(part) ?? part;
    if (WORD.test(latin)) out += latin;
  }
  if (out === '') return GLYPH_SPACE;
  return out;
}

/** True for folded forms of `foldGlyph` that stand as a word of their own. */
export function isEmoji(folded: string): boolean {
  return EMOJI.has(folded);
}
