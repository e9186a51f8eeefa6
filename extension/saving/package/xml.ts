const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Attributes of a start tag by their full name: `<sheet name="A" r:id="rId1"/>` → name, r:id. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** The start tags of elements with this local name, whatever their prefix. */
export function startTags(xml: string, localName: string): string[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
  return xml.match(tag) ?? [];
}

/** Keeps "_x0041_" from being read as "A": spreadsheets write letters that XML lacks in this form. */
export function keepUnderscores(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Text of a cell as element content. Letters that XML 1.0 lacks are written as spreadsheets do. */
export function escapeCellText(text: string): string {
  return (
    keepUnderscores(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters XML lacks
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (letter) => {
        const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `_x${code}_`;
      })
  );
}
