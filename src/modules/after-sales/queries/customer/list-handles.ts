import type { ArchivedContact } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"

/** What the shop knows of a handle, under which he is found who gave no address. */
export interface FoundHandle {
  readonly id: string
  /** In lower case. */
  readonly email: string | null
}

/** Null for a handle that was erased, or never was. */
export async function findHandle({ query }: Reading, id: string): Promise<FoundHandle | null> {
  const [handle] = await query<FoundHandle>(
    `select id, lower(email) as email from contact_handle where id = ? and deleted_at is null`,
    [id],
  )
  return handle ?? null
}

/** Handles of whoever has these addresses. */
export async function listHandleIds({ query }: Reading, emails: readonly string[]): Promise<string[]> {
  const handles = await query<{ id: string }>(
    `select id from contact_handle where lower(email) = any(?) and deleted_at is null order by id`,
    [emails],
  )
  return handles.map(({ id }) => id)
}

/** By which handles a person wrote to us, on whatever channel (C02). */
export async function listHandles(reading: Reading, ids: readonly string[]): Promise<ArchivedContact[]> {
  return reading.query<ArchivedContact>(
    `select channel, handle, name from contact_handle
      where id = any(?) and deleted_at is null order by channel, handle`,
    [ids],
  )
}
