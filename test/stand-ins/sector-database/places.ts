import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A choice of a list: `value` is stored, `label` is what people read. */
export interface Option {
  value: string;
  label: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = { X: 'Xã', P: 'Phường', Đ: 'Đặc khu' };

const placesSchema = z.array(
  z.object({
    code: z.string(),
    type: z.string(),
    name: z.string(),
    communes: z.array(z.string().regex(/^\d{5} [XPĐ] /)),
  }),
);

const places = placesSchema.parse(
  JSON.parse(readFileSync(new URL('./data/places.json.txt', import.meta.url), 'utf8')),
);

/** The 34 provinces: two-digit code, "Tỉnh Điện Biên". */
export const PROVINCES: readonly Option[] = places.map((place) => ({
  value: place.code,
  label: `${place.type} ${place.name}`,
}));

const communesByProvince = new Map<string, readonly Option[]>(
  places.map((place) => [place.code, place.communes.map(readCommune)]),
);

/** The communes of a province, five-digit code and "Xã Mường Phăng"; none for an unknown code. */
export function communesOf(provinceCode: string): readonly Option[] {
  return communesByProvince.get(provinceCode) ?? [];
}

function readCommune(entry: string): Option {
  const [code = '', type = ''] = entry.split(' ', 2);
  const name = entry.slice(code.length + type.length + 2);
  return { value: code, label: `${TYPE_WORDS[type] ?? type} ${name}` };
}
