/** More than any question needs; what is longer is cut, so that no text costs more than a moment. */
const MOST_CHARACTERS = 40_000
const LONGEST_WORD = 64

/** Scripts written without spaces, in which two characters make a word more often than one or three. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" })

/**
 * The words of a text as they are searched for, in reading order, with repetitions. Case, width and accents are
 * folded, and English plurals are singulars. Chinese and Japanese are cut into overlapping pairs: a dictionary
 * would cut 退货运费 into 退, 货运 and 费, and nobody who asks for 退货 would find it.
 *
 * @example
 * searchWords("退货运费 for iPhones") // ["退货", "货运", "运费", "for", "iphone"]
 */
export function searchWords(text: string): string[] {
  // Split by a group: every second part is what the group matched.
  return fold(text.slice(0, MOST_CHARACTERS))
    .split(UNSPACED)
    .flatMap((part, index) => (index % 2 === 1 ? pairsOf(part) : wordsOf(part)))
}

/** True for what `searchWords` cut out of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word)
}

/** Marks are taken off Latin, Greek and Cyrillic letters only; elsewhere they are vowels. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function wordsOf(part: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of SEGMENTER.segment(part)) {
    if (isWordLike) words.push(singularOf(segment.slice(0, LONGEST_WORD)))
  }
  return words
}

/** Short words and those in -ss, -us and -is are left alone: address, status, this. */
function singularOf(word: string): string {
  if (!/^[a-z]{4,}s$/.test(word) || /(ss|us|is)$/.test(word)) return word
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
