import { localDate } from "../calendar/local-date"
import { endOfPeriod } from "../warranty/period-end"
import { serialKeyOf } from "../warranty/serial"
import type { WarrantyTerms } from "../warranty/terms"
import type { CsvRow, WarrantyColumn } from "./csv-columns"
import { createNotes, fitting, type Fitting, type Notes } from "./misfit"
import { readInstant } from "./read-instant"
import { readEmail, readText, requireText } from "./read-text"

/** A warranty of the system that the merchant used before. It is no history: it covers its unit here as it did there. */
export interface ImportedWarranty {
  /** Unique within its source. */
  readonly source_key: string
  /** The plan of ours under which it stands: what it covers, who serves and who pays is never taken from a row. */
  readonly plan: WarrantyTerms
  readonly title: string
  readonly sku: string | null
  readonly serial: string | null
  readonly order_number: string | null
  /** In lower case. */
  readonly customer_email: string | null
  readonly delivered_on: string
  /** As the old system had it, or by the plan's period; null for good. */
  readonly ends_on: string | null
}

/**
 * A warranty out of its row. Its terms are those of a published plan, by its code: a row alone cannot state what must be
 * stated before anything is promised (R07).
 */
export function fromCsvWarranty(
  row: CsvRow<WarrantyColumn>,
  plans: ReadonlyMap<string, WarrantyTerms>,
  now: Date,
): Fitting<ImportedWarranty> {
  const notes = createNotes()
  const number = requireText(notes, "number", row.number)
  const plan = readPlan(notes, row.plan, plans)
  const sku = readText(notes, "sku", row.sku)
  const title = requireText(notes, "title", row.title || row.sku)
  const serial = readSerial(notes, row.serial)
  const order_number = readText(notes, "order_number", row.order_number)
  const customer_email = readEmail(notes, "customer_email", row.customer_email)
  if (row.delivered_on.trim() === "") notes.note("missing", "delivered_on", "Is empty.")
  const delivered_on = readDay(notes, "delivered_on", row.delivered_on, now) ?? ""
  const told = readDay(notes, "ends_on", row.ends_on, END_OF_CALENDARS)
  if (told !== null && told < delivered_on) {
    notes.note("ended_before_delivery", "ends_on", `${told} is before ${delivered_on}.`)
  }
  return fitting(notes, () => {
    if (plan === null) throw new TypeError("An unknown plan has been noted") // cannot be: it is a misfit
    const period = { unit: plan.period_unit ?? "days", count: plan.period_count }
    return {
      ...{ source_key: `warranty/${number}`, plan, title, sku, serial, order_number, customer_email, delivered_on },
      ends_on: told ?? endOfPeriod(delivered_on, period),
    }
  })
}

/** A last day may lie as far ahead as calendars reach. */
const END_OF_CALENDARS = new Date("2199-12-31T00:00:00Z")

function readPlan(notes: Notes, raw: string, plans: ReadonlyMap<string, WarrantyTerms>): WarrantyTerms | null {
  const code = requireText(notes, "plan", raw)
  const plan = plans.get(code) ?? null
  if (plan !== null || code === "") return plan
  return notes.note("plan_unknown", "plan", `'${code}' is no plan that is in force here.`)
}

/** A serial number as people write it; null for none. */
export function readSerial(notes: Notes, raw: string): string | null {
  const serial = readText(notes, "serial", raw)
  if (serial === null || serialKeyOf(serial) !== "") return serial
  return notes.note("serial_malformed", "serial", `'${serial}' has neither letters nor digits.`)
}

function readDay(notes: Notes, field: string, raw: string, latest: Date): string | null {
  const instant = readInstant(notes, field, raw, latest)
  return instant === null ? null : localDate("UTC", new Date(instant))
}
