import type { AdminRepair, AdminRepairSummary, RepairQuote } from "../../../src/types"
import type { Api } from "../api"

export const REPAIRS = "/admin/after-sales/repair-orders"
export const QUOTES = "/store/after-sales/repair-quotes"

/** What staff do about goods in the workshop. */
export type WorkshopVerb =
  | "diagnose"
  | "lines"
  | "propose"
  | "send-to-supplier"
  | "receive-from-supplier"
  | "test"
  | "fail-test"
  | "note"
  | "hand-back"
  | "give-up"

/** The repair that a request waits for. */
export async function findRepair(admin: Api, rmaId: string): Promise<AdminRepairSummary> {
  const { repair_orders } = await admin.get<{ repair_orders: AdminRepairSummary[] }>(`${REPAIRS}?rma_id=${rmaId}`)
  const [found] = repair_orders
  if (!found) throw new Error(`The request ${rmaId} has nothing in the workshop`)
  return found
}

export async function readRepair(admin: Api, id: string): Promise<AdminRepair> {
  return (await admin.get<{ repair_order: AdminRepair }>(`${REPAIRS}/${id}`)).repair_order
}

export async function work(admin: Api, id: string, verb: WorkshopVerb, body: object = {}): Promise<AdminRepair> {
  return (await admin.post<{ repair_order: AdminRepair }>(`${REPAIRS}/${id}/${verb}`, body)).repair_order
}

/** The token in the link by which a quote is answered. */
export function quoteTokenOf({ quote_link, number }: AdminRepair): string {
  const token = new URL(quote_link ?? "").searchParams.get("token")
  if (!token) throw new Error(`RO-${number} has no quote`)
  return token
}

/** Its customer answers a quote by the link, without a login. */
export async function answerQuote(store: Api, token: string, word: "accept" | "decline"): Promise<RepairQuote> {
  return (await store.post<{ quote: RepairQuote }>(`${QUOTES}/${token}/${word}`, {})).quote
}
