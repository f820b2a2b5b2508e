import type { MessageData, MessageTemplate, SentGoods } from "./message"

/** One part of a message: a sentence of ours, words that the merchant wrote, quoted or as the letter itself, or a link. */
export type Passage =
  string | { readonly quote: string } | { readonly said: string } | { readonly label: string; readonly link: string }

export interface Wording {
  readonly subject: string
  /** In reading order; null is left out. */
  readonly passages: readonly (Passage | null)[]
}

/** How a language writes dates (`YYYY-MM-DD`), amounts (decimal strings), and a second or a minute (ISO 8601) with its zone. */
export interface Formats {
  date(on: string): string
  money(amount: string, currencyCode: string): string
  second(at: string, timeZone: string): string
  minute(at: string, timeZone: string): string
}

export interface Language {
  /** BCP 47; for formats and for the `lang` of the page. */
  readonly tag: string
  /** Stands between a label and its link. */
  readonly colon: string
  readonly words: { readonly [T in MessageTemplate]: (data: MessageData[T], say: Formats) => Wording }
}

export function quote(words: string | null): Passage | null {
  return words === null || words.trim() === "" ? null : { quote: words.trim() }
}

/** Words of the merchant's as the letter itself; nothing where there are none. */
export function said(words: string | null): Passage | null {
  return words === null || words.trim() === "" ? null : { said: words.trim() }
}

/** Such as `1 × Mug, 2 × Plate`. */
export function listGoods(goods: readonly SentGoods[], comma: string): string {
  return goods.map(({ title, quantity }) => `${quantity} × ${title}`).join(comma)
}
