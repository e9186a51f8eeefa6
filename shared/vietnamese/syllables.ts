import { placeTone, TONES, TONES_OF_STOPS } from './tones';

/** Rhymes by their first letters; those of "oa", "oe", "uy", … have a rounded glide before the vowel. */
const PLAIN_RHYMES = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt
  ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu`);
const FRONT_RHYMES = words(`
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu`);
const ROUNDED_RHYMES = words(`
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
  uân uâng uât uây uê uêch uên uênh uơ uy uych uyn uynh uyp uyt uyu uya uyên uyêt`);
/** "lý" beside "lí": y for i where it ends the syllable. */
const FINAL_Y = ['y'];
/** Syllables that begin with the y-sound: "yên". */
const Y_RHYMES = words('y yêm yên yêng yêt yêu');
/** After "qu", whose u is the glide: "quà", "quốc", "quyển", "quới". */
const RHYMES_AFTER_QU = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây
  e en eng eo et ê êch ên ênh êt i in it ôc ơ ơi ơn ơt y ych yn ynh yt yên yêt`);
/** After "gi" written with one i: "gì", "gìn", "giếng". */
const I_RHYMES_AFTER_G = words('i in iêc iên iêng iêp iêt iêu');
const RHYMES_AFTER_GI = words('e em en eo ep ê êm oăng');

/** Onsets with the rhymes that may follow; c, g, ng are written k, gh, ngh before front vowels. */
const RHYMES_OF_ONSETS: readonly (readonly [onsets: string, ...rhymes: (readonly string[])[]])[] = [
  ['', PLAIN_RHYMES, FRONT_RHYMES, ROUNDED_RHYMES, Y_RHYMES],
  [
    'b ch d đ h kh l m n nh p ph r s t th tr v x',
    PLAIN_RHYMES,
    FRONT_RHYMES,
    ROUNDED_RHYMES,
    FINAL_Y,
  ],
  ['c', PLAIN_RHYMES],
  ['k', FRONT_RHYMES, FINAL_Y],
  ['ng', PLAIN_RHYMES, ROUNDED_RHYMES],
  ['gh ngh', FRONT_RHYMES],
  ['g', PLAIN_RHYMES, I_RHYMES_AFTER_G, ['oa']],
  ['gi', PLAIN_RHYMES, RHYMES_AFTER_GI],
  ['qu', RHYMES_AFTER_QU],
];
const STOP = /(?:c|ch|p|t)$/;

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Every legal syllable in small letters, NFC; both spellings where the tone mark has two places. */
export function* allSyllables(): Generator<string> {
  for (const [list, ...rhymes] of RHYMES_OF_ONSETS) {
    const onsets = list.split(' ');
    for (const rhyme of rhymes.flat()) {
      const tones = STOP.test(rhyme) ? TONES_OF_STOPS : TONES;
      for (const spelling of tones.flatMap((tone) => placeTone(rhyme, tone))) {
        for (const onset of onsets) yield onset + spelling;
      }
    }
  }
}

let legal: ReadonlySet<string> | null = null;

/**
 * True for one legal Vietnamese syllable in any case, NFC or NFD, the tone mark in its old or new
 * place: onset, rhyme and tone go together as the spelling rules have it. "nghiêng" and "hoà" are
 * legal; "ngiêng", "hoạp", "Krông" and the empty text are not.
 */
export function isSyllable(word: string): boolean {
  legal ??= new Set(allSyllables());
  return legal.has(word.normalize('NFC').toLowerCase());
}
