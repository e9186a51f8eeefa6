const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** A text as it stands, with what nobody sees made visible: "Lò·Thị··Mai". */
export function visibleSigns(text: string): string {
  return text
    .replace(/^\s+|\s+$|\s{2,}/g, (spaces) => '·'.repeat(spaces.length))
    .replace(/\u00a0/g, '·')
    .replace(INVISIBLE, '▯');
}
