const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const ORDINALS: Readonly<Record<string, string>> = { nhat: '1', hai: '2' };

/** The numbers that plain words say, in order: "2" of "so dien thoai 2", "1" of "hoc ky i"; '' when none. */
export function numbersIn(plain: string): string {
  const words = plain.split(' ');
  const found = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (/^\d{1,2}$/.test(word)) return String(Number(word));
    if (before === 'thu' && ORDINALS[word]) return ORDINALS[word];
    if (/^(?:ky|ki|hk|phan|lan|dot|cap|hang)$/.test(before) && ROMAN[word]) return ROMAN[word];
    const glued = /^(?:[a-z]{2,3}|hki|dia chi|address|addr|line|street|phone|sdt)(\d)$/.exec(
      word,
    )?.[1];
    // "m1" after the name of a vaccine is its first dose; "m2" alone is an area.
    const turn = before === '' ? undefined : /^[dlm](\d)$/.exec(word)?.[1];
    return glued ?? turn ?? (word === 'hki' ? '1' : word === 'hkii' ? '2' : '');
  });
  return found.filter((one) => one !== '').join(' ');
}
