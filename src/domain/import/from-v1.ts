import { negate, type Amount } from "../money/decimal"
import type { ImportedCase, ImportedCaseKind, ImportedLine, ImportedState } from "./imported-case"
import {
  V1_CLAIM_PAYMENT_STATUSES,
  V1_CLAIM_TYPES,
  V1_FULFILLMENT_STATUSES,
  V1_REFUND_REASONS,
  V1_RETURN_STATUSES,
  V1_SWAP_PAYMENT_STATUSES,
  type V1Claim,
  type V1FulfillmentStatus,
  type V1Item,
  type V1Order,
  type V1Refund,
  type V1Return,
  type V1Swap,
  type V1SwapPaymentStatus,
} from "./medusa-v1"
import { createNotes, fitting, type Fitting, type Notes } from "./misfit"
import { readSpan } from "./read-instant"
import { readCurrency, readMinorUnits, readQuantity } from "./read-number"
import { readEmail, readPictures, readText, readWord, requireText } from "./read-text"

/** A return of its own. Those of swaps and claims are told with them. */
export function fromV1Return(row: V1Return, now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const status = readWord(notes, "status", row.status, V1_RETURN_STATUSES)
  const state: ImportedState = status === "received" ? "done" : status === "canceled" ? "canceled" : "unfinished"
  const currency = readV1Currency(notes, row.order)
  const amount_refunded = readMinorUnits(notes, "refund_amount", row.refund_amount, currency)
  const closed = state === "done" ? row.received_at : state === "canceled" ? row.updated_at : null
  const kept = readV1Case(notes, "return", { ...row, closed, closed_field: "received_at" }, now)
  return fitting(notes, () => ({ ...kept, state, status, amount_refunded }))
}

/** A swap is an exchange: what came back, and what went out instead. A difference below nothing was given back. */
export function fromV1Swap(row: V1Swap, now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const fulfillment = readWord(notes, "fulfillment_status", row.fulfillment_status, V1_FULFILLMENT_STATUSES)
  const payment = readWord(notes, "payment_status", row.payment_status, V1_SWAP_PAYMENT_STATUSES)
  const currency = readV1Currency(notes, row.order)
  const due = String(row.difference_due ?? "0")
  const isGivenBack = due.startsWith("-")
  const difference = readMinorUnits(notes, "difference_due", isGivenBack ? negateWritten(due) : due, currency)
  const kept = readV1Case(notes, "exchange", { ...row, closed: row.canceled_at, closed_field: "canceled_at" }, now)
  const isDone = isSent(fulfillment) && SETTLED_SWAPS.includes(payment)
  return fitting(notes, () => ({
    ...kept,
    state: stateOf(row.canceled_at, isDone),
    status: `${fulfillment}, ${payment}`,
    ...(isGivenBack ? { amount_refunded: difference } : { amount_charged: difference }),
  }))
}

/** A claim: what was wrong with which goods, with its pictures and tags, and what was sent for it. */
export function fromV1Claim(row: V1Claim, now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const type = readWord(notes, "type", row.type, V1_CLAIM_TYPES)
  const fulfillment = readWord(notes, "fulfillment_status", row.fulfillment_status, V1_FULFILLMENT_STATUSES)
  const payment = readWord(notes, "payment_status", row.payment_status, V1_CLAIM_PAYMENT_STATUSES)
  const currency = readV1Currency(notes, row.order)
  const amount_refunded = readMinorUnits(notes, "refund_amount", row.refund_amount, currency)
  const kept = readV1Case(notes, "claim", { ...row, closed: row.canceled_at, closed_field: "canceled_at" }, now)
  const isDone = type === "refund" ? payment === "refunded" : isSent(fulfillment)
  return fitting(notes, () => ({
    ...kept,
    state: stateOf(row.canceled_at, isDone),
    status: `${type}, ${fulfillment}, ${payment}`,
    amount_refunded,
  }))
}

/** Money that really went back. It is told as a case of its own: v1 does not say which return it belonged to. */
export function fromV1Refund(row: V1Refund, now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const reason = readWord(notes, "reason", row.reason, V1_REFUND_REASONS)
  const currency = readV1Currency(notes, row.order)
  if (row.amount === null) notes.note("missing", "amount", "Is empty.")
  const amount_refunded = readMinorUnits(notes, "amount", row.amount, currency)
  const words = readText(notes, "note", row.note, "words")
  const closed = row.created_at
  const kept = readV1Case(notes, "refund", { ...row, items: [], closed, closed_field: "created_at" }, now)
  return fitting(notes, () => ({ ...kept, state: "done", status: reason, amount_refunded, words }))
}

const SETTLED_SWAPS: readonly V1SwapPaymentStatus[] = [
  "captured",
  "confirmed",
  "difference_refunded",
  "partially_refunded",
  "refunded",
]

function isSent(fulfillment: V1FulfillmentStatus): boolean {
  return fulfillment === "shipped" || fulfillment === "fulfilled"
}

function stateOf(canceledAt: Date | string | null, isDone: boolean): ImportedState {
  return canceledAt !== null ? "canceled" : isDone ? "done" : "unfinished"
}

/** Without its order there is no currency to count in, which is noted with the order. */
function readV1Currency(notes: Notes, order: V1Order | null): string | null {
  return order === null ? null : readCurrency(notes, "order.currency_code", order.currency_code)
}

/** What is not a number stays what it is, for the report to quote. */
function negateWritten(due: string): Amount {
  return /^-\d+(\.\d+)?$/.test(due) ? negate(due) : due
}

interface V1Case {
  readonly id: string
  readonly order: V1Order | null
  readonly items: readonly V1Item[]
  readonly created_at: Date | string | null
  readonly closed: Date | string | null
  readonly closed_field: string
}

/** What all kinds have in common. */
function readV1Case(
  notes: Notes,
  kind: ImportedCaseKind,
  row: V1Case,
  now: Date,
): Omit<ImportedCase, "state" | "status"> {
  const number = requireText(notes, "id", row.id)
  if (row.order === null) notes.note("order_unknown", "order_id", "Names no order that is there.")
  const raw = { opened: row.created_at, closed: row.closed }
  const span = readSpan(notes, raw, { opened: "created_at", closed: row.closed_field }, now)
  return {
    ...{ source_key: `${kind}/${number}`, kind, number, ...span },
    order_number: row.order === null ? null : requireText(notes, "order.display_id", String(row.order.display_id)),
    customer_email: readEmail(notes, "order.email", row.order?.email ?? null),
    currency_code: row.order === null ? null : row.order.currency_code.trim().toLowerCase(),
    ...{ amount_refunded: null, amount_charged: null, subject: null, words: null, pictures: [] },
    lines: row.items.map((item, index) => readV1Item(notes, item, `items.${index}`)),
  }
}

function readV1Item(notes: Notes, item: V1Item, field: string): ImportedLine {
  return {
    way: item.way,
    title: requireText(notes, `${field}.title`, item.title ?? item.sku),
    sku: readText(notes, `${field}.sku`, item.sku),
    quantity: readQuantity(notes, `${field}.quantity`, item.quantity),
    reason: readText(notes, `${field}.reason`, item.reason),
    note: readText(notes, `${field}.note`, item.note, "words"),
    pictures: readPictures(notes, `${field}.pictures`, item.pictures),
    tags: item.tags.flatMap((tag) => readText(notes, `${field}.tags`, tag) ?? []),
  }
}
