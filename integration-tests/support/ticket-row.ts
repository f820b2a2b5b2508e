interface Database {
  raw(sql: string, values: readonly unknown[]): PromiseLike<unknown>
}

/** Columns of a ticket that a test is about; the others have some value. */
export type TicketRow = { readonly id: string } & Readonly<Record<string, string | Date | null>>

/** A ticket in the table, without the messages, clocks and history that opening one would bring. */
export async function writeTicketRow(database: Database, given: TicketRow): Promise<void> {
  const columns = {
    ...{ kind: "consultation", channel: "email", subject: "A question", language: "en", opened_by: "customer" },
    ...{ customer_group_ids: "{}", category_ids: "{}", opened_at: new Date(), queue_at: new Date() },
    ...given,
  }
  const names = Object.keys(columns)
  await database.raw(
    `insert into support_ticket (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
    Object.values(columns),
  )
}
