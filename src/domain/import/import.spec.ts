import { readFileSync } from "node:fs"
import { join } from "node:path"

import fc from "fast-check"

import { currencyDecimals } from "../money/currency-decimals"
import { REQUEST_COLUMNS, TICKET_COLUMNS, type CsvRow, type RequestColumn, type TicketColumn } from "./csv-columns"
import { fromCsvRequest } from "./from-csv-request"
import { fromCsvTicket } from "./from-csv-ticket"
import { fromV1Claim, fromV1Refund, fromV1Return, fromV1Swap } from "./from-v1"
import type { ImportedCase } from "./imported-case"
import type { V1Claim, V1Item, V1Refund, V1Return, V1Swap } from "./medusa-v1"
import { MISFIT_CODES, type Fitting } from "./misfit"

const NOW = new Date("2026-11-29T12:00:00Z")

const emptyRequest = Object.fromEntries(REQUEST_COLUMNS.map((column) => [column, ""])) as CsvRow<RequestColumn>
const emptyTicket = Object.fromEntries(TICKET_COLUMNS.map((column) => [column, ""])) as CsvRow<TicketColumn>

const request = (given: Partial<CsvRow<RequestColumn>> = {}): CsvRow<RequestColumn> => ({
  ...emptyRequest,
  ...{ number: "R-1", kind: "return", status: "done", order_number: "1001", opened_at: "2024-02-29" },
  ...given,
})
const ticket = (given: Partial<CsvRow<TicketColumn>> = {}): CsvRow<TicketColumn> => ({
  ...emptyTicket,
  ...{
    number: "7",
    status: "done",
    customer_email: "Anna@Shop.test",
    opened_at: "2024-02-29",
    subject: "Where is it?",
  },
  ...given,
})

/** Such as `kind:unknown_word currency:unknown_currency`, or nothing for a row that fits. */
function misfits(read: Fitting<ImportedCase>): string {
  return read.fits ? "" : read.misfits.map(({ field, code }) => `${field}:${code}`).join(" ")
}

function kept(read: Fitting<ImportedCase>): ImportedCase {
  if (!read.fits) throw new Error(misfits(read))
  return read.value
}

describe("a past request in a file", () => {
  it("is kept with its money in the decimals of the currency", () => {
    const read = fromCsvRequest([request({ currency: "EUR", refunded: "12.5", customer_email: "Anna@Shop.test" })], NOW)
    expect(kept(read)).toMatchObject({
      ...{ source_key: "request/R-1", kind: "return", state: "done", order_number: "1001" },
      ...{ customer_email: "anna@shop.test", currency_code: "eur", amount_refunded: "12.50", amount_charged: null },
      ...{ opened_at: "2024-02-29T00:00:00.000Z", closed_at: null, lines: [] },
    })
  })

  it.each<[string, Partial<CsvRow<RequestColumn>>, string]>([
    ["without its order number", { order_number: " " }, "order_number:missing"],
    ["without a number", { number: "" }, "number:missing"],
    ["of a kind that there is not", { kind: "swap" }, "kind:unknown_word"],
    ["that is a ticket", { kind: "ticket" }, "kind:unknown_word"],
    ["with a status of somebody else", { status: "RECEIVED" }, "status:unknown_word"],
    ["in a currency that there is not", { currency: "EURO", refunded: "1" }, "currency:unknown_currency"],
    ["with money of no currency", { refunded: "1.00" }, "refunded:currency_missing"],
    ["with a decimal comma", { currency: "EUR", refunded: "12,50" }, "refunded:not_an_amount"],
    ["with tenths of a cent", { currency: "EUR", refunded: "12.505" }, "refunded:finer_than_currency"],
    ["with parts of a yen", { currency: "JPY", charged: "100.5" }, "charged:finer_than_currency"],
    ["with less than nothing", { currency: "EUR", refunded: "-1.00" }, "refunded:not_an_amount"],
    ["on a day that there was not", { opened_at: "2023-02-29" }, "opened_at:not_a_date"],
    ["on a day written in an order of its own", { opened_at: "01/04/2023" }, "opened_at:not_a_date"],
    ["at a time of no zone", { opened_at: "2024-02-29T12:00:00" }, "opened_at:not_a_date"],
    ["of tomorrow", { opened_at: "2026-11-30" }, "opened_at:date_in_future"],
    ["without a beginning", { opened_at: "  " }, "opened_at:missing"],
    ["that ended before it began", { closed_at: "2024-02-28" }, "closed_at:closed_before_opened"],
    ["of nobody's address", { customer_email: "anna" }, "customer_email:not_an_email"],
    ["with a picture that runs", { pictures: "javascript:alert(1)" }, "pictures:not_an_address"],
    ["with more words than are kept", { words: "x".repeat(20_001) }, "words:too_long"],
    ["from a file that is not UTF-8", { words: "Gr\uFFFD\uFFFDe" }, "words:not_storable"],
    ["with text that PostgreSQL cannot keep", { words: "a\0b" }, "words:not_storable"],
    ["of half an item", { item_title: "Cup", item_quantity: "0.5" }, "item_quantity:not_a_quantity"],
    [
      "with everything wrong says everything",
      { kind: "x", order_number: "", opened_at: "soon", currency: "?" },
      "kind:unknown_word order_number:missing opened_at:not_a_date currency:unknown_currency",
    ],
  ])("%s does not fit", (_, given, expected) => {
    expect(misfits(fromCsvRequest([request(given)], NOW))).toBe(expected)
  })

  it.each([
    ["JPY", "1200", "1200"],
    ["KWD", "1.25", "1.250"],
    ["CNY", "88", "88.00"],
  ])("in %s keeps %s as %s", (currency, refunded, expected) => {
    expect(kept(fromCsvRequest([request({ currency, refunded })], NOW)).amount_refunded).toBe(expected)
  })

  it("has a line for each of its rows", () => {
    const first = request({ item_title: "Cup", item_quantity: "2", item_reason: "Broken" })
    const second = { ...emptyRequest, number: "R-1", item_sku: "POT-1", item_way: "out" }
    expect(kept(fromCsvRequest([first, second], NOW)).lines).toMatchObject([
      { way: "back", title: "Cup", sku: null, quantity: 2, reason: "Broken" },
      { way: "out", title: "POT-1", sku: "POT-1", quantity: 1 },
    ])
  })

  it("does not fit when its rows say different things", () => {
    const later = request({ status: "canceled", item_title: "Cup" })
    expect(misfits(fromCsvRequest([request(), later], NOW))).toBe("status:rows_disagree")
  })
})

describe("a past ticket in a file", () => {
  it("belongs to a customer, and not always to an order", () => {
    expect(kept(fromCsvTicket(ticket(), NOW))).toMatchObject({
      ...{ source_key: "ticket/7", kind: "ticket", customer_email: "anna@shop.test", order_number: null },
    })
  })

  it.each<[string, Partial<CsvRow<TicketColumn>>, string]>([
    ["of nobody", { customer_email: "" }, "customer_email:missing"],
    ["about nothing", { subject: "" }, "subject:missing"],
  ])("%s does not fit", (_, given, expected) => {
    expect(misfits(fromCsvTicket(ticket(given), NOW))).toBe(expected)
  })
})

const order = { display_id: 1001, email: "Anna@Shop.test", currency_code: "eur" }
const item: V1Item = {
  ...{ way: "back", title: "Cup", sku: "CUP-1", quantity: 1, reason: "Wrong size", note: null },
  ...{ pictures: [], tags: [] },
}
const dates = { created_at: new Date("2023-05-01T10:00:00Z"), updated_at: new Date("2023-05-09T10:00:00Z") }
const v1Return: V1Return = {
  ...{ id: "ret_1", status: "received", received_at: new Date("2023-05-04T10:00:00Z"), refund_amount: 1250 },
  ...{ order, items: [item], ...dates },
}
const v1Swap: V1Swap = {
  ...{ id: "swap_1", fulfillment_status: "shipped", payment_status: "difference_refunded", canceled_at: null },
  ...{ difference_due: -500, order, items: [item, { ...item, way: "out" }], ...dates },
}
const v1Claim: V1Claim = {
  ...{ id: "claim_1", type: "replace", fulfillment_status: "shipped", payment_status: "na", canceled_at: null },
  ...{ refund_amount: null, order, ...dates },
  items: [{ ...item, reason: "production_failure", pictures: ["https://old.shop.test/1.jpg"], tags: ["handle"] }],
}
const v1Refund: V1Refund = {
  ...{ id: "ref_1", amount: 1250, reason: "return", note: "By phone", order, ...dates },
}

describe("a return of a v1 shop", () => {
  it("is kept with its money in major units", () => {
    expect(kept(fromV1Return(v1Return, NOW))).toMatchObject({
      ...{ source_key: "return/ret_1", kind: "return", number: "ret_1", state: "done", status: "received" },
      ...{ order_number: "1001", customer_email: "anna@shop.test", amount_refunded: "12.50" },
      ...{ closed_at: "2023-05-04T10:00:00.000Z", lines: [{ title: "Cup", reason: "Wrong size" }] },
    })
  })

  it.each([
    ["jpy", 1250, "1250"],
    ["kwd", 1250, "1.250"],
    ["eur", "1250", "12.50"],
    ["eur", 0, "0.00"],
    ["eur", 5, "0.05"],
  ])("in %s counts %s as %s", (currency_code, refund_amount, expected) => {
    const row = { ...v1Return, refund_amount, order: { ...order, currency_code } }
    expect(kept(fromV1Return(row, NOW)).amount_refunded).toBe(expected)
  })

  it("has money that measures again what was counted, in every currency", () => {
    const currency = fc.constantFrom(...Intl.supportedValuesOf("currency"))
    fc.assert(
      fc.property(currency, fc.integer({ min: 0, max: 2 ** 31 - 1 }), (code, minor) => {
        const row = { ...v1Return, refund_amount: minor, order: { ...order, currency_code: code } }
        const amount = kept(fromV1Return(row, NOW)).amount_refunded ?? ""
        expect(Number(amount.replace(".", ""))).toBe(minor)
        expect(amount.split(".")[1]?.length ?? 0).toBe(currencyDecimals(code))
      }),
    )
  })

  it.each<[string, Partial<V1Return>, string]>([
    ["of an order that is gone", { order: null }, "order_id:order_unknown"],
    ["in half a cent", { refund_amount: 12.5 }, "refund_amount:not_whole_minor_units"],
    ["with money that is no number", { refund_amount: "twelve" }, "refund_amount:not_an_amount"],
    [
      "in a currency that there is not",
      { order: { ...order, currency_code: "btc" } },
      "order.currency_code:unknown_currency",
    ],
    ["with a status of another version", { status: "refunded" }, "status:unknown_word"],
    ["without a title", { items: [{ ...item, title: null, sku: null }] }, "items.0.title:missing"],
  ])("%s does not fit", (_, given, expected) => {
    expect(misfits(fromV1Return({ ...v1Return, ...given }, NOW))).toBe(expected)
  })

  it.each([
    ["requested", "unfinished", null],
    ["requires_action", "unfinished", null],
    ["canceled", "canceled", "2023-05-09T10:00:00.000Z"],
  ])("that is %s is %s", (status, state, closed_at) => {
    expect(kept(fromV1Return({ ...v1Return, status }, NOW))).toMatchObject({ state, closed_at })
  })
})

describe("a swap of a v1 shop", () => {
  it("is an exchange whose difference was given back or paid", () => {
    expect(kept(fromV1Swap(v1Swap, NOW))).toMatchObject({
      ...{ kind: "exchange", state: "done", amount_refunded: "5.00", amount_charged: null },
      ...{ lines: [{ way: "back" }, { way: "out" }] },
    })
    expect(kept(fromV1Swap({ ...v1Swap, difference_due: 500 }, NOW))).toMatchObject({
      ...{ amount_refunded: null, amount_charged: "5.00" },
    })
  })

  it("is unfinished until goods and money are done with, and canceled whatever else it was", () => {
    expect(kept(fromV1Swap({ ...v1Swap, payment_status: "awaiting" }, NOW)).state).toBe("unfinished")
    expect(kept(fromV1Swap({ ...v1Swap, canceled_at: dates.updated_at }, NOW)).state).toBe("canceled")
  })

  it("does not fit with a difference that is no number", () => {
    expect(misfits(fromV1Swap({ ...v1Swap, difference_due: "-?" }, NOW))).toBe("difference_due:not_an_amount")
  })
})

describe("a claim of a v1 shop", () => {
  it("keeps its pictures and tags where they were taken", () => {
    expect(kept(fromV1Claim(v1Claim, NOW)).lines).toMatchObject([
      { reason: "production_failure", pictures: ["https://old.shop.test/1.jpg"], tags: ["handle"] },
    ])
  })

  it("is done when what it was for is done", () => {
    expect(kept(fromV1Claim(v1Claim, NOW)).state).toBe("done")
    const refunding = { ...v1Claim, type: "refund", payment_status: "not_refunded" }
    expect(kept(fromV1Claim(refunding, NOW)).state).toBe("unfinished")
    expect(kept(fromV1Claim({ ...refunding, payment_status: "refunded" }, NOW)).state).toBe("done")
  })

  it("does not fit with a picture that is a local path", () => {
    const items = [{ ...item, pictures: ["uploads/1.jpg"] }]
    expect(misfits(fromV1Claim({ ...v1Claim, items }, NOW))).toBe("items.0.pictures:not_an_address")
  })
})

describe("a refund of a v1 shop", () => {
  it("is money that went back", () => {
    expect(kept(fromV1Refund(v1Refund, NOW))).toMatchObject({
      ...{ kind: "refund", state: "done", status: "return", amount_refunded: "12.50", words: "By phone" },
    })
  })

  it("does not fit without its amount, or for a reason that there is not", () => {
    expect(misfits(fromV1Refund({ ...v1Refund, amount: null, reason: "gift" }, NOW))).toBe(
      "reason:unknown_word amount:missing",
    )
  })
})

describe("docs/moving-in.md", () => {
  const documentation = readFileSync(join(__dirname, "../../../docs/moving-in.md"), "utf8")
  const tableOf = (heading: string) => documentation.split(`### ${heading}\n`)[1]?.split("\n#")[0] ?? ""
  const namesIn = (section: string) => [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)

  it.each<[string, readonly string[]]>([
    ["Past requests", REQUEST_COLUMNS],
    ["Past tickets", TICKET_COLUMNS],
    ["Why a row does not fit", MISFIT_CODES],
  ])("explains under '%s' everything that there is, and nothing else", (heading, names) => {
    expect(namesIn(tableOf(heading))).toEqual([...names])
  })
})
