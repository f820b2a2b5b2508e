import { MedusaError } from "@medusajs/framework/utils"

import type { CalendarDefinition } from "../../../../domain/calendar/business-calendar"
import { parseCalendar } from "../../../../domain/calendar/parse-calendar"
import { toHoursRows, type HolidayRow } from "../../calendar-rows"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface CalendarToSave {
  /** Null creates a calendar. */
  readonly id: string | null
  readonly name: string
  readonly is_default: boolean
  readonly holiday_country: string | null
  readonly holiday_region: string | null
  readonly definition: CalendarDefinition
  /** Names of holidays, by date; dates without a name are stored without. */
  readonly holiday_names: Readonly<Record<string, string>>
}

/**
 * Writes a calendar and all its rows; what was there before is replaced. The first calendar becomes the shop's
 * default, and a default gives way only to another one.
 */
export async function saveBusinessCalendar(transaction: Transaction, calendar: CalendarToSave): Promise<string> {
  refuseFaults(calendar.definition)
  // One writer at a time: two calendars made default together would meet the unique index.
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.business_calendar', 0))`)
  const isDefault = await settleDefault(transaction, calendar)
  const id = await writeCalendar(transaction, calendar, isDefault)
  const { rows, context } = transaction
  await rows.createBusinessCalendarHours(
    toHoursRows(calendar.definition).map((hours) => ({ ...hours, calendar_id: id })),
    context,
  )
  await rows.createBusinessCalendarHolidays(
    toHolidayRows(calendar).map((holiday) => ({ ...holiday, calendar_id: id })),
    context,
  )
  return id
}

function refuseFaults(definition: CalendarDefinition): void {
  const parsed = parseCalendar(definition)
  if (parsed.accepted) return
  const [first, ...rest] = parsed.reasons
  const below = (fault: typeof first) => ({ ...fault, field: ["definition", fault.field].join(".") })
  throw new RefusalError([below(first), ...rest.map(below)])
}

/** Whether the calendar is to be the default; if so, the present one steps back first. */
async function settleDefault({ query }: Transaction, { id, is_default }: CalendarToSave): Promise<boolean> {
  const [current] = await query<{ id: string }>(
    `select id from business_calendar where is_default and deleted_at is null`,
  )
  if (!current) return true
  if (current.id === id && !is_default) {
    const message = "A shop needs a default calendar: make another one the default instead."
    throw new RefusalError([{ code: "in_use", message, field: "is_default" }])
  }
  if (is_default && current.id !== id) {
    await query(`update business_calendar set is_default = false, updated_at = now() where id = ?`, [current.id])
  }
  return is_default
}

async function writeCalendar(
  { query, rows, context }: Transaction,
  { id, name, holiday_country, holiday_region, definition: { time_zone } }: CalendarToSave,
  is_default: boolean,
): Promise<string> {
  const columns = { name, time_zone, is_default, holiday_country, holiday_region }
  if (id === null) return (await rows.createBusinessCalendars(columns, context)).id
  const updated = await query(
    `update business_calendar
        set name = ?, time_zone = ?, is_default = ?, holiday_country = ?, holiday_region = ?, updated_at = now()
      where id = ? and deleted_at is null returning id`,
    [name, time_zone, is_default, holiday_country, holiday_region, id],
  )
  if (updated.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no business calendar with id ${id}`)
  }
  await query(`delete from business_calendar_hours where calendar_id = ?`, [id])
  await query(`delete from business_calendar_holiday where calendar_id = ?`, [id])
  return id
}

function toHolidayRows({ definition, holiday_names }: CalendarToSave): HolidayRow[] {
  return [...new Set(definition.holidays)].map((on) => ({ on, name: holiday_names[on] ?? null }))
}
