import type { Reading } from "../../transaction"

/** By which of our records somebody is looked for. */
export const SUBJECT_TABLES = { ticket_id: "support_ticket", rma_id: "rma", withdrawal_id: "withdrawal" } as const
export type SubjectField = keyof typeof SUBJECT_TABLES

export interface Subject {
  readonly customer_id: string | null
  readonly email: string | null
  /** The handle that a ticket came by. */
  readonly contact_id: string | null
}

/** Whose record it is; null when there is none, or when it names nobody. */
export async function findSubject(
  reading: Reading,
  { field, id }: { readonly field: SubjectField; readonly id: string },
): Promise<Subject | null> {
  const [subject] = await reading.query<Subject>(
    `select customer_id, lower(email) as email, ${field === "ticket_id" ? "contact_id" : "null as contact_id"}
       from ${SUBJECT_TABLES[field]} where id = ? and deleted_at is null`,
    [id],
  )
  return subject === undefined || Object.values(subject).every((known) => known === null) ? null : subject
}
