import { MedusaError } from "@medusajs/framework/utils"

import type { ClockCalendar } from "../../../../domain/sla/clock"
import { findClockCalendar, toClockCalendar, type StoredDefinition } from "../../calendar-snapshot"
import type { Reading } from "../../transaction"

/** The calendars that clocks were opened by. Content never changes, so the database is asked for new ones only. */
export async function loadSnapshots(reading: Reading, ids: readonly string[]): Promise<(id: string) => ClockCalendar> {
  const calendars = new Map<string, ClockCalendar>()
  for (const id of ids) {
    const known = findClockCalendar(id)
    if (known) calendars.set(id, known)
  }
  const unknown = [...new Set(ids)].filter((id) => !calendars.has(id))
  if (unknown.length > 0) {
    const rows = await reading.query<{ id: string; definition: StoredDefinition }>(
      `select id, definition from sla_calendar where id = any(?)`,
      [unknown],
    )
    for (const { id, definition } of rows) calendars.set(id, toClockCalendar(id, definition))
  }
  return (id) => {
    const calendar = calendars.get(id)
    if (calendar) return calendar
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Clock without its calendar ${id}`)
  }
}
