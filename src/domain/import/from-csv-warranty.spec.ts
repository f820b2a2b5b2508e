import { buildPlan } from "../warranty/warranty.fixtures"
import { SERIAL_COLUMNS, WARRANTY_COLUMNS, type CsvRow, type SerialColumn, type WarrantyColumn } from "./csv-columns"
import { fromCsvSerial } from "./from-csv-serial"
import { fromCsvWarranty } from "./from-csv-warranty"
import type { Fitting } from "./misfit"

const NOW = new Date("2026-11-29T12:00:00Z")
const PLANS = new Map([
  ["shop", buildPlan()],
  ["life", buildPlan({ plan_code: "life", period_unit: "lifetime", period_count: null })],
])

function emptyRow<Column extends string>(columns: readonly Column[]): CsvRow<Column> {
  return Object.fromEntries(columns.map((column) => [column, ""])) as CsvRow<Column>
}

const warranty = (given: Partial<CsvRow<WarrantyColumn>> = {}) =>
  fromCsvWarranty(
    { ...emptyRow(WARRANTY_COLUMNS), number: "W-1", plan: "shop", sku: "RC3", delivered_on: "2024-02-29", ...given },
    PLANS,
    NOW,
  )
const serial = (given: Partial<CsvRow<SerialColumn>> = {}) =>
  fromCsvSerial({ ...emptyRow(SERIAL_COLUMNS), order_number: "#1042", sku: "RC3", serial: "SN-1", ...given })
const misfits = (read: Fitting<unknown>) =>
  read.fits ? "" : read.misfits.map(({ field, code }) => `${field}:${code}`).join(" ")

describe("a warranty of another system", () => {
  it("stands under a plan of ours, and ends by its period unless the old system says when", () => {
    expect(warranty()).toMatchObject({
      fits: true,
      value: { source_key: "warranty/W-1", title: "RC3", delivered_on: "2024-02-29", ends_on: "2026-02-28" },
    })
    expect(warranty({ ends_on: "2027-01-31" })).toMatchObject({ value: { ends_on: "2027-01-31" } })
    expect(warranty({ plan: "life" })).toMatchObject({ value: { ends_on: null } })
    expect(warranty({ customer_email: "Ann@Shop.test", serial: " sn 7 " })).toMatchObject({
      value: { customer_email: "ann@shop.test", serial: "sn 7" },
    })
  })

  it.each<[Partial<CsvRow<WarrantyColumn>>, string]>([
    [{ number: "" }, "number:missing"],
    [{ plan: "" }, "plan:missing"],
    [{ plan: "gold" }, "plan:plan_unknown"],
    [{ sku: "" }, "title:missing"],
    [{ serial: " -- " }, "serial:serial_malformed"],
    [{ customer_email: "ann" }, "customer_email:not_an_email"],
    [{ delivered_on: "" }, "delivered_on:missing"],
    [{ delivered_on: "2023-02-29" }, "delivered_on:not_a_date"],
    [{ delivered_on: "2027-01-01" }, "delivered_on:date_in_future"],
    [{ ends_on: "2024-02-28" }, "ends_on:ended_before_delivery"],
    [{ plan: "gold", serial: "-", ends_on: "soon" }, "plan:plan_unknown serial:serial_malformed ends_on:not_a_date"],
  ])("does not fit with %j", (given, expected) => {
    expect(misfits(warranty(given))).toBe(expected)
  })
})

describe("a serial number of another system", () => {
  it("names the unit as people do: by order, goods and number, the first unless told otherwise", () => {
    expect(serial()).toEqual({
      fits: true,
      value: { order_number: "1042", sku: "RC3", ordinal: 0, serial: "SN-1" },
    })
    expect(serial({ unit: "3" })).toMatchObject({ value: { ordinal: 2 } })
  })

  it.each<[Partial<CsvRow<SerialColumn>>, string]>([
    [{ order_number: "" }, "order_number:missing"],
    [{ sku: "" }, "sku:missing"],
    [{ unit: "0" }, "unit:not_a_quantity"],
    [{ serial: "" }, "serial:missing"],
    [{ serial: "--" }, "serial:serial_malformed"],
  ])("does not fit with %j", (given, expected) => {
    expect(misfits(serial(given))).toBe(expected)
  })
})
