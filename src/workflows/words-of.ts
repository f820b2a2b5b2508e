/**
 * What an error says, for a log or a ledger. A failed workflow throws plain objects that carry a `message` and are no
 * `Error`; `otherwise` stands where nothing was said at all.
 */
export function wordsOf(error: unknown, otherwise = "unknown error"): string {
  if (typeof error === "string" && error !== "") return error
  if (typeof error !== "object" || error === null || !("message" in error)) return otherwise
  return typeof error.message === "string" && error.message !== "" ? error.message : otherwise
}
