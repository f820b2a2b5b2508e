import type { Reading } from "../../transaction"
import type { Person } from "./person"

/** The ids of everything that belongs to one person, by which the tables of personal-data.ts find his rows. */
export interface PersonScope {
  readonly customers: readonly string[]
  /** In lower case. */
  readonly emails: readonly string[]
  /** Handles that he writes by. */
  readonly contacts: readonly string[]
  readonly orders: readonly string[]
  readonly rmas: readonly string[]
  readonly items: readonly string[]
  readonly claims: readonly string[]
  readonly tickets: readonly string[]
  readonly clocks: readonly string[]
  readonly withdrawals: readonly string[]
  readonly commitments: readonly string[]
  readonly parcels: readonly string[]
  readonly findings: readonly string[]
  readonly messages: readonly string[]
  readonly warranties: readonly string[]
  readonly repairs: readonly string[]
  readonly visits: readonly string[]
  readonly surveys: readonly string[]
}

export interface CollectScope {
  readonly person: Person
  /** Core's orders of his. */
  readonly order_ids: readonly string[]
}

/** Finds everything that belongs to a person, before any of it is emptied of what it is found by. */
export async function collectScope(reading: Reading, { person, order_ids }: CollectScope): Promise<PersonScope> {
  const { customer_ids: customers, emails, contact_ids: contacts } = person
  const ids = async (sql: string, ...values: readonly (readonly string[])[]) =>
    (await reading.query<{ id: string }>(sql, values)).map(({ id }) => id)
  const own = (table: string) =>
    ids(
      `select id from ${table} where customer_id = any(?) union select id from ${table} where lower(email) = any(?)`,
      ...[customers, emails],
    )

  const rmas = await own("rma")
  const tickets = [
    ...new Set([
      ...(await own("support_ticket")),
      ...(await ids(`select id from support_ticket where contact_id = any(?)`, contacts)),
    ]),
  ]
  const parcels = await ids(
    `select id from stray_parcel where lower(email) = any(?) or rma_id = any(?) or order_id = any(?)`,
    ...[emails, rmas, order_ids],
  )
  return {
    ...{ customers, emails, contacts, orders: order_ids, rmas, tickets, parcels },
    withdrawals: await own("withdrawal"),
    warranties: await own("warranty"),
    visits: await own("follow_up_visit"),
    surveys: await ids(
      `select id from satisfaction_survey where customer_id = any(?)
        union select id from satisfaction_survey where lower(email) = any(?)
        union select id from satisfaction_survey where subject_kind = 'ticket' and subject_id = any(?)`,
      ...[customers, emails, tickets],
    ),
    messages: await ids(`select id from ticket_message where ticket_id = any(?)`, tickets),
    repairs: await ids(`select id from repair_order where rma_id = any(?)`, rmas),
    items: await ids(`select id from rma_item where rma_id = any(?)`, rmas),
    claims: await ids(`select id from recovery_claim where rma_id = any(?)`, rmas),
    clocks: await ids(`select id from sla_clock where ticket_id = any(?)`, tickets),
    commitments: await ids(
      `select id from commitment where customer_id = any(?)
        union select id from commitment where rma_id = any(?) union select id from commitment where ticket_id = any(?)`,
      ...[customers, rmas, tickets],
    ),
    findings: await ids(
      `select id from parcel_finding where rma_id = any(?) or taken_into_rma_id = any(?) or stray_parcel_id = any(?)`,
      ...[rmas, rmas, parcels],
    ),
  }
}
