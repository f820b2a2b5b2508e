import { openRequests, openTickets } from "./csv/csv-sources"
import { openV1 } from "./medusa-v1/open-v1"
import type { Errand } from "./parse-words"
import type { HistorySource } from "./source"

export type Move = Exclude<Errand, { readonly verb: "forget" }>

/** What lives on here: it is moved in among what is alive, and not as history. */
export type LivingMove = Extract<Move, { readonly what: "warranties" | "serials" }>
export type HistoryMove = Exclude<Move, LivingMove>

export function isLiving(errand: Move): errand is LivingMove {
  return errand.what === "warranties" || errand.what === "serials"
}

/** An address of a database holds a secret, which is why it comes from the environment and not with the words. */
export function openSource(errand: HistoryMove): Promise<HistorySource> {
  switch (errand.what) {
    case "requests":
      return openRequests(errand.file)
    case "tickets":
      return openTickets(errand.file)
    case "medusa-v1":
      return openV1(process.env.AFTER_SALES_IMPORT_DATABASE_URL)
  }
}
