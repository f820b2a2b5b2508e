import { MedusaError } from "@medusajs/framework/utils"

export const MOVE_IN_MODES = ["dry-run", "run"] as const
export type MoveInMode = (typeof MOVE_IN_MODES)[number]

/** What a file may hold. */
export const MOVED_FILES = ["requests", "tickets", "warranties", "serials"] as const

/** What is asked of the command. */
export type Errand =
  | { readonly verb: MoveInMode; readonly what: "requests" | "tickets"; readonly file: string; readonly source: string }
  | {
      readonly verb: MoveInMode
      readonly what: "warranties" | "serials"
      readonly file: string
      readonly source: string
    }
  | { readonly verb: MoveInMode; readonly what: "medusa-v1"; readonly source: string }
  | { readonly verb: "forget"; readonly source: string }

export const USAGE = `Say what to do:
  dry-run requests FILE [SOURCE]    read past requests, and say what would be kept
  run requests FILE [SOURCE]        keep them
  dry-run tickets FILE [SOURCE]     the same for past tickets
  run tickets FILE [SOURCE]
  dry-run warranties FILE [SOURCE]  the same for warranties that were promised before, under the plans in force here
  run warranties FILE [SOURCE]
  dry-run serials FILE              the same for serial numbers of units that have a warranty here
  run serials FILE
  dry-run medusa-v1 [SOURCE]        the same for the database in AFTER_SALES_IMPORT_DATABASE_URL
  run medusa-v1 [SOURCE]
  forget SOURCE                     delete everything imported from a source`

/** A source is part of a file's name, and of the way to undo an import. */
const SOURCE = /^[a-z0-9][a-z0-9._-]{0,49}$/i

/** The words after the script. @throws with the usage for anything else */
export function parseWords(words: readonly string[]): Errand {
  const errand = read(words)
  if (errand && SOURCE.test(errand.source)) return errand
  const message = errand ? `'${errand.source}' is no name for a source: letters, digits, . _ -` : USAGE
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

function read(words: readonly string[]): Errand | null {
  const [verb, what, ...rest] = words
  if (verb === "forget") return what !== undefined && rest.length === 0 ? { verb, source: what } : null
  const mode = MOVE_IN_MODES.find((one) => one === verb)
  if (mode === undefined) return null
  if (what === "medusa-v1") return rest.length <= 1 ? { verb: mode, what, source: rest[0] ?? "medusa-v1" } : null
  const [file, source = "csv"] = rest
  if (file === undefined || rest.length > 2) return null
  const moved = MOVED_FILES.find((one) => one === what)
  return moved === undefined ? null : { verb: mode, what: moved, file, source }
}
