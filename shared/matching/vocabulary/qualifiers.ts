import { remembering } from '../../records/view/remember';
import { grouped } from '../grouped';
import { later } from '../later';
import { spellingKey } from '../spelling';
import { OWNERS, type Owner, type OwnerWords } from './owners';
import { PLACES } from './person-places';
import { SELF } from './same-person';

/** What a text says about whose field it is and which place is meant. */
export interface Qualified {
  owner: Owner | null;
  place: string | null;
  /** What is left of the key without the words that qualify it. */
  rest: string;
  /** The owner's word may stand for the owner's name ("Cha" in a column of names). */
  ownerStandsAlone: boolean;
}

interface Phrase {
  words: string;
  second: string | undefined;
  /** Its place in the lists; of phrases as long as each other the first counts. */
  order: number;
  owner?: OwnerWords;
  place?: string;
}

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const byLength = (a: Phrase, b: Phrase) => b.words.length - a.words.length || a.order - b.order;

/** Reads whose and where off a spelling key; one without marks by the words that are told without. */
export function readQualifiers(key: string, isUnmarked: boolean): Qualified {
  return isUnmarked ? readBare(key) : readMarked(key);
}

/** What somebody does, of "Người làm đơn"; and the others who may do it. */
const DOING = /^(?:người|nguoi) (?!(?:được|duoc|bị|bi|cho|lao|học|hoc) )(.+)$/;
const DOERS = ['ng', 'phụ huynh', 'phu huynh', 'ph'];
const COUNTING = ['số', 'số lượng', 'tổng', 'so', 'so luong', 'tong'].map(spellingKey);
const PERSON = new RegExp(`^(?:${spellingKey('người')}|nguoi|ng) `);
export const qualifiersMarked = later(() => phrases('marked'));
export const qualifiersUnmarked = later(() => phrases('bare'));
const readMarked = remembering((key) => qualify(key, qualifiersMarked()));
const readBare = remembering((key) => qualify(key, qualifiersUnmarked()));

function phrases(form: 'marked' | 'bare'): Phrases {
  const owners = OWNERS.flatMap((owner) =>
    wordingsOf(owner[form]).map((words) => ({ words: spellingKey(words), owner })),
  );
  const places = PLACES.flatMap(({ place, [form]: words }) =>
    words.split('|').map((one) => ({ words: spellingKey(one), place })),
  );
  return grouped(
    [...owners, ...places].map((phrase, order) => {
      const [first = '', second] = phrase.words.split(' ', 2);
      return [first, { ...phrase, second, order }];
    }),
  );
}

/** "Ng. làm đơn" and "Phụ huynh làm đơn" are "Người làm đơn": what somebody does says who it is. */
function wordingsOf(list: string): string[] {
  return list.split('|').flatMap((words) => {
    const [, doing] = DOING.exec(words) ?? [];
    return doing === undefined ? [words] : [words, ...DOERS.map((doer) => `${doer} ${doing}`)];
  });
}

/** The phrases whose first two words are in the key, longest first. */
function phrasesIn(key: string, known: Phrases): Phrase[] {
  const words = new Set(key.split(' '));
  const found: Phrase[] = [];
  for (const word of words) {
    for (const phrase of known.get(word) ?? []) {
      if (phrase.second === undefined || words.has(phrase.second)) found.push(phrase);
    }
  }
  return found.sort(byLength);
}

/** "Số người hưởng" counts them: nobody's field. */
function isCounted(key: string, { words, owner }: Phrase): boolean {
  const isMany = owner !== undefined && (SELF.has(owner.owner) || PERSON.test(words));
  return isMany && COUNTING.some((counting) => key.includes(` ${counting} ${words} `));
}

function qualify(key: string, known: Phrases): Qualified {
  let rest = ` ${key} `;
  let owner: OwnerWords | null = null;
  let place: string | null = null;
  for (const phrase of phrasesIn(key, known)) {
    if (!rest.includes(` ${phrase.words} `) || isCounted(rest, phrase)) continue;
    if (phrase.owner) {
      if (!owner || SELF.has(owner.owner)) owner = phrase.owner;
      else if (!SELF.has(phrase.owner.owner)) continue;
    } else if (place === null && phrase.place !== undefined) place = phrase.place;
    else continue;
    rest = rest.replace(` ${phrase.words} `, ' ');
  }
  return {
    owner: owner?.owner ?? null,
    place,
    rest: rest.trim(),
    ownerStandsAlone: owner?.alone ?? false,
  };
}
