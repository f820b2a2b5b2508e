import { z } from "@medusajs/framework/zod"

/** Shapes that many bodies share. PostgreSQL stores no NUL character, so none may pass. */

/** Text of one line, trimmed, never empty. */
export function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes("\0"), { error: "must not contain a NUL character" })
}

/** Lower-case name that other records and clauses cite, such as `standard` or `wrong_item`. */
export const codeField = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, { error: "use lower-case letters and digits, joined by _ or -" })

/** Language in BCP 47, such as `en` or `zh-CN`. */
export const languageField = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, { error: "is not a language such as en or zh-CN" })

/** Id of a record, Medusa's or ours. */
export const idField = z.string().regex(/^[\w-]{1,100}$/, { error: "is not an id" })

/** Pictures that were uploaded for words; how many may go with them is a rule, and answered with its reason. */
export const attachmentIdsField = z
  .array(idField)
  .max(50)
  .default([])
  .transform((ids) => [...new Set(ids)])

/** Amount or percentage as a decimal string; as many digits as a column keeps exactly. */
export const decimalField = z.string().regex(/^-?\d{1,11}(\.\d{1,4})?$/, { error: "is not a decimal such as 49.90" })

/** Text of many lines, never empty. */
export function text(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((one) => !one.includes("\0"), { error: "must not contain a NUL character" })
}

/** A language, with script and region if they matter, in its canonical case: `zh-cn` becomes `zh-CN`. */
export const localeField = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, { error: "is not a locale such as en or zh-CN" })
  .transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag
    } catch {
      context.addIssue({ code: "custom", message: "is not a locale such as en or zh-CN" })
      return z.NEVER
    }
  })
/** Amount that is not below zero. */
export const amountField = z.string().regex(/^\d{1,11}(\.\d{1,4})?$/, { error: "is not an amount such as 49.90" })

export const currencyField = z
  .string()
  .regex(/^[a-zA-Z]{3}$/, { error: "is not a currency code such as eur" })
  .toLowerCase()

/** Instant in ISO 8601 with its offset, turned into epoch ms. */
export const instantField = z.iso
  .datetime({ offset: true, error: "must be an instant in ISO 8601 with its offset, such as 2026-11-20T15:00:00Z" })
  .transform((text) => Date.parse(text))
  .refine((at) => at >= 0 && at < Date.UTC(2200, 0), { error: "must lie in the years 1970 to 2199" })

/** One page by keyset: at most 100 records after `cursor`. */
export function pageFields(usual: number) {
  return {
    cursor: idField.optional().transform((cursor) => cursor ?? null),
    limit: z.coerce.number().int().min(1).max(100).default(usual),
  }
}
