import type { Reading } from "../../transaction"
import { byPerson, byWriter, type Person } from "./person"

/** Whether anything of ours is about this person. Of whoever was erased it is still known that he was. */
export async function isKnown(
  reading: Reading,
  { person, subject }: { readonly person: Person; readonly subject: string },
): Promise<boolean> {
  const parts = ["support_ticket", "rma", "withdrawal", "warranty", "follow_up_visit"].flatMap((table) =>
    (table === "support_ticket" ? byWriter : byPerson)(person).map(([sql, values]) => ({
      sql: `exists (select from ${table} entry where ${sql} and entry.deleted_at is null)`,
      values,
    })),
  )
  const handle = { sql: "exists (select from contact_handle where id = any(?))", values: [person.contact_ids] }
  const before = { sql: "exists (select from imported_case where customer_email = any(?))", values: [person.emails] }
  const erased = { sql: "exists (select from customer_privacy_event where subject = ?)", values: [subject] }
  const all = [...parts, handle, before, erased]
  const [row] = await reading.query<{ known: boolean }>(
    `select (${all.map(({ sql }) => sql).join(" or ")}) as known`,
    all.flatMap(({ values }) => values),
  )
  return row?.known ?? false
}
