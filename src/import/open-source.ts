import { openRequests, openTickets } from "./csv/csv-sources"
import { openV1 } from "./medusa-v1/open-v1"
import type { Errand } from "./parse-words"
import type { HistorySource } from "./source"

export type Move = Exclude<Errand, { readonly verb: "forget" }>

/** An address of a database holds a secret, which is why it comes from the environment and not with the words. */
export function openSource(errand: Move): Promise<HistorySource> {
  switch (errand.what) {
    case "requests":
      return openRequests(errand.file)
    case "tickets":
      return openTickets(errand.file)
    case "medusa-v1":
      return openV1(process.env.AFTER_SALES_IMPORT_DATABASE_URL)
  }
}
