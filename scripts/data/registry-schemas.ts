import * as v from 'valibot';

/** What the source files of the registry must look like; anything else stops `npm run data`. */

const amb = v.picklist([0, 1, 2, 3]);
const region = v.pipe(v.string(), v.regex(/^\d{2}(\d{2})?$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const texts = v.optional(v.array(text));
const one = v.optional(v.literal(1));
const small = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255));

export const Region = v.object({
  code: region,
  lv: v.picklist(['prov', 'kab', 'kota']),
  prov: v.optional(region),
  name: text,
  short: text,
  alias: texts,
  adm: one,
  dup: one,
});

export const Party = v.object({
  id: text,
  kind: v.picklist(['nat', 'aceh', 'hist', 'other', 'new']),
  no2024: v.nullable(small),
  ballot: v.optional(v.record(v.string(), small)),
  name: text,
  abbr: text,
  amb,
  chair: v.optional(text),
  chairAsOf: v.optional(text),
  formerNames: texts,
});

export const Presidential = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d$/)),
  year: v.number(),
  no: small,
  pres: text,
  vice: text,
  won: v.picklist([0, 1]),
  pair: v.array(text),
  parties: v.array(text),
});

export const Pilkada = v.object({
  r: region,
  no: v.nullable(small),
  head: text,
  dep: text,
  ha: texts,
  da: texts,
  amb: v.tuple([amb, amb]),
  pair: text,
  al: texts,
  pt: texts,
  single: one,
  oc: v.optional(v.picklist(['w', 'l', 'lead'])),
  rd: v.optional(v.picklist(['psu2025', 'ulang2025'])),
});

export const Dpr = v.object({
  dapil: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  party: small,
  no: small,
  name: text,
  ali: texts,
  amb,
  el: one,
  st: v.optional(v.picklist(['m', 'x'])),
});

export const Dpd = v.object({
  prov: region,
  no: v.nullable(small),
  name: text,
  ali: texts,
  amb,
  el: one,
});

export const Figure = v.object({
  name: text,
  amb,
  alias: texts,
  weak: texts,
  office: v.optional(text),
  party: v.optional(text),
  group: v.array(text),
  prospect: v.optional(v.picklist(['pres2029', 'gov', 'endorser'])),
  handles: v.optional(v.record(v.string(), text)),
  dom: v.picklist([0, 1]),
  note: v.optional(v.string()),
});

export const Dprd = v.object({
  d: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  p: small,
  n: small,
  name: text,
  ali: texts,
  amb,
});
