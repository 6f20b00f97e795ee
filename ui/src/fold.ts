/** Finds what was typed inside a name in any script: “djurdja” stands in Đurđa and in Ђурђа. */

/** One sound of a text, and where it stands in it. */
type Sound = { sign: string; from: number; to: number };

/** Letters that are not Latin ones with an accent; the sounds are those the book's search knows. */
const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ie', ґ: 'g', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dzh',
  đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', "'": '', '’': '', ʼ: '',
};
const PAIRS: [string, string][] = [
  ['shch', 'sc'], ['dzh', 'dz'], ['zh', 'z'], ['sh', 's'], ['ch', 'c'], ['kh', 'h'], ['dj', 'd'], ['y', 'i'], ['j', 'i'],
];

/** One spelling for case, accents and script. */
export function fold(text: string): string {
  return sounds(text).map((sound) => sound.sign).join('').trim();
}

/** Whether every word that was typed begins a word of the text or stands in it. */
export function holds(text: string, typed: string): boolean {
  const whole = fold(text);
  return fold(typed).split(' ').every((word) => whole.includes(word));
}

/** The text in pieces; those that were looked for are marked. Long runs of digits are found across spaces and signs. */
export function marked(text: string, typed: string): { text: string; hit: boolean }[] {
  const heard = sounds(text);
  const hit = new Array<boolean>(text.length).fill(false);
  const figures = /\d[\d\s()+./-]*/.test(typed) && !/\p{L}/u.test(typed);
  const within = figures ? heard.filter((sound) => /\d/.test(sound.sign)) : heard;
  const words = figures ? [typed.replace(/\D/g, '')] : fold(typed).split(' ');
  const whole = within.map((sound) => sound.sign).join('');
  for (const word of words.filter(Boolean)) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      const last = within[at + word.length - 1]!;
      hit.fill(true, within[at]!.from, last.to);
    }
  }
  return pieces(text, hit);
}

function pieces(text: string, hit: boolean[]): { text: string; hit: boolean }[] {
  const found: { text: string; hit: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = found.at(-1);
    if (last && last.hit === hit[at]) last.text += text[at];
    else found.push({ text: text[at]!, hit: hit[at]! });
  }
  return found;
}

/** Every sound is one sign; the signs between words are one space. */
function sounds(text: string): Sound[] {
  const latin = spelled(text);
  const heard: Sound[] = [];
  for (let at = 0; at < latin.length; ) {
    const pair = PAIRS.find(([signs]) => [...signs].every((sign, index) => latin[at + index]?.sign === sign));
    const length = pair?.[0].length ?? 1;
    const [from, to] = [latin[at]!.from, latin[at + length - 1]!.to];
    for (const sign of pair?.[1] ?? latin[at]!.sign) {
      if (sign !== ' ' || (heard.length > 0 && heard.at(-1)!.sign !== ' ')) heard.push({ sign, from, to });
    }
    at += length;
  }
  return heard;
}

function spelled(text: string): Sound[] {
  const latin: Sound[] = [];
  let from = 0;
  for (const letter of text) {
    const to = from + letter.length;
    const bare = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    for (const each of bare) {
      for (const sign of LETTERS[each] ?? each) latin.push({ sign: /[\p{L}\p{N}]/u.test(sign) ? sign : ' ', from, to });
    }
    from = to;
  }
  return latin;
}
