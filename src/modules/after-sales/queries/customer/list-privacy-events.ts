import type { PrivacyEventBody } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"

const SHOWN = 20

/** Who took out or erased what is known of a person, the latest first. */
export async function listPrivacyEvents(reading: Reading, subject: string): Promise<PrivacyEventBody[]> {
  return reading.query<PrivacyEventBody>(
    `select action, actor_type, actor_id, words,
            to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at
       from customer_privacy_event where subject = ? order by id desc limit ${SHOWN}`,
    [subject],
  )
}
