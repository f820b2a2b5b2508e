import type en from "./en"

/** The i18next namespace that all our words live in. */
export const NAMESPACE = "afterSales"

/** Plurals are two entries and one key: `units_one` and `units_other` are asked for as `units`. */
type Singular<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

type Paths<Tree, Prefix extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Singular<Key>}`
    : Paths<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

/** Every key that can be asked for, so that a word without a translation does not compile. */
export type WordKey = Paths<typeof en>

/**
 * A translation has the shape of the English words, but one entry for a plural: the dashboard calls Chinese `zhCN`, a
 * name that `Intl.PluralRules` does not know, so i18next asks for the key without a suffix.
 */
export type Translation<Tree> = {
  readonly [Key in keyof Tree & string as Singular<Key>]: Tree[Key] extends string ? string : Translation<Tree[Key]>
}
