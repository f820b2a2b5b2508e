import type { Reading } from "../../transaction"

/** What of ours a customer's earlier cases are shown beside. */
export const MATTER_TABLES = { rma_id: "rma", ticket_id: "support_ticket" } as const
export type MatterField = keyof typeof MATTER_TABLES

export interface Matter {
  readonly order_id: string | null
  readonly customer_id: string | null
  readonly email: string | null
}

/** Whose it is and which order it is about; a ticket that came by a handle has the address that he gave there. */
export async function findMatter(
  reading: Reading,
  { field, id }: { readonly field: MatterField; readonly id: string },
): Promise<Matter | null> {
  const given = field === "ticket_id" ? "(select email from contact_handle where id = entry.contact_id)" : "null"
  const [matter] = await reading.query<Matter>(
    `select order_id, customer_id, coalesce(email, ${given}) as email
       from ${MATTER_TABLES[field]} entry where id = ? and deleted_at is null`,
    [id],
  )
  return matter ?? null
}
