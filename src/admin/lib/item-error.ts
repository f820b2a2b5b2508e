import { ServerError } from "./server-error"

const ITEM_FIELD = /^items\.(\d+)(?:\.(.+))?$/

/** The part of an error that is about one item of the sent body, its fields named within the item; null if none is. */
export const errorOfItem = (error: unknown, index: number): ServerError | null => {
  if (!(error instanceof ServerError)) return null
  const reasons = error.reasons.flatMap(({ field, ...reason }) => {
    const [, item, rest] = ITEM_FIELD.exec(field ?? "") ?? []
    return item === String(index) ? [rest === undefined ? reason : { ...reason, field: rest }] : []
  })
  return reasons.length === 0 ? null : new ServerError(error.status, { message: error.message, reasons })
}

/** What of an error is about no item: the whole of it where it came without reasons. */
export const errorOfWhole = (error: unknown): unknown => {
  if (!(error instanceof ServerError) || error.reasons.length === 0) return error
  const reasons = error.reasons.filter(({ field = "" }) => !ITEM_FIELD.test(field))
  return reasons.length === 0 ? null : new ServerError(error.status, { message: error.message, reasons })
}
