import type { Reading } from "../../transaction"

export interface GuestSession {
  readonly id: string
  readonly order_id: string
}

/** The live session of a guest, or null when it is unknown or over. */
export async function findGuestSession(
  reading: Reading,
  { session_hash, now }: { readonly session_hash: string; readonly now: Date },
): Promise<GuestSession | null> {
  const [session] = await reading.query<GuestSession>(
    `select id, order_id from guest_access
      where session_hash = ? and session_expires_at > ? and deleted_at is null`,
    [session_hash, now],
  )
  return session ?? null
}
