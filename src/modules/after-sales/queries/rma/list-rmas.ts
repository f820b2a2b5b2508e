import type { FaultParty } from "../../../../domain/kernel/vocabulary"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { Reading } from "../../transaction"

export interface RmaSummaryRecord {
  readonly id: string
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly order_display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  readonly currency_code: string
  readonly value: string
  readonly quantity: number
  readonly reason_codes: readonly string[]
  readonly fault_parties: readonly FaultParty[]
  readonly assignee_id: string | null
  readonly requested_at: Date
  readonly decision_due_at: Date
  readonly clock_paused_at: Date | null
  readonly decided_at: Date | null
}

export interface RmaFilters {
  readonly stages: readonly RmaStage[]
  readonly clock: "running" | "late" | "paused" | "met" | null
  /** A user id; "none" for requests nobody owns. */
  readonly assignee_id: string | null
  readonly order_id: string | null
  /** Requests that any unit of this product was asked in. */
  readonly product_id: string | null
  /** Request or order number, or the beginning of an e-mail address or SKU. */
  readonly search: string | null
}

export interface ListRmas {
  readonly filters: RmaFilters
  readonly sort: "newest" | "due"
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly due_at: string } | null
  readonly limit: number
  readonly now: Date
}

/** One page of requests by keyset: the hundredth page costs what the first does. */
export async function listRmas(reading: Reading, input: ListRmas): Promise<RmaSummaryRecord[]> {
  const [page, parameters] = pageOf(input)
  return reading.query<RmaSummaryRecord>(
    `select rma.id, rma.number, rma.stage, rma.order_id, rma.order_display_id, rma.customer_id, rma.email,
            rma.currency_code, rma.value::text as value, rma.assignee_id, rma.requested_at, rma.decision_due_at,
            rma.clock_paused_at, rma.decided_at, item.quantity, item.reason_codes, item.fault_parties
       from (${page}) rma
       cross join lateral (
         select coalesce(sum(quantity), 0)::int as quantity,
                coalesce(array_agg(distinct reason_code), '{}') as reason_codes,
                coalesce(array_agg(distinct fault_party), '{}') as fault_parties
           from rma_item where rma_id = rma.id and deleted_at is null) item
      order by ${ORDER[input.sort]}`,
    parameters,
  )
}

const ORDER = { due: "rma.decision_due_at, rma.id", newest: "rma.id desc" } as const

/**
 * The requests of the page. Of several stages each gives a page of its own, and the first of them all are kept: an index
 * that begins with the stage is in order within one stage only, and sorting what all stages hold costs what the shop has
 * ever settled.
 */
function pageOf(input: ListRmas): Condition {
  const stages = [...new Set(input.filters.stages)]
  if (stages.length === 0) return selectPage(input, [])
  const pages = stages.map((stage) => selectPage(input, [["rma.stage = ?", [stage]]]))
  const union = pages.map(([sql]) => `(${sql})`).join(" union all ")
  return [
    `select rma.* from (${union}) rma order by ${ORDER[input.sort]} limit ?`,
    [...pages.flatMap(([, parameters]) => parameters), input.limit],
  ]
}

function selectPage(input: ListRmas, more: readonly Condition[]): Condition {
  const conditions = [...more, ...filterConditions(input), ...keysetConditions(input)]
  const where = ["rma.deleted_at is null", ...conditions.map(([sql]) => sql)].join(" and ")
  const [source, ofSource] = sourceOf(input)
  return [
    `select rma.* from ${source} where ${where} order by ${ORDER[input.sort]} limit ?`,
    [...ofSource, ...conditions.flatMap(([, parameters]) => parameters), input.limit],
  ]
}

/**
 * Of one product the items come first, in the order of their index, each request by the first of its items: the newest
 * page of a best-seller stays a page. As a list of distinct requests they would all be read before one is shown, and so
 * they would without the `offset 0`, which keeps PostgreSQL from making a join of what is asked of each item.
 */
function sourceOf({ filters, after, sort }: ListRmas): Condition {
  if (filters.product_id === null) return ["rma", []]
  const before = sort === "newest" && after !== null ? [after.id] : []
  return [
    `rma_item asked join rma
       on asked.product_id = ? and asked.deleted_at is null and rma.id = asked.rma_id
          ${before.length > 0 ? "and asked.rma_id < ?" : ""}
          and not exists (select from rma_item earlier
                           where earlier.product_id = asked.product_id and earlier.rma_id = asked.rma_id
                             and earlier.id < asked.id and earlier.deleted_at is null offset 0)`,
    [filters.product_id, ...before],
  ]
}

type Condition = readonly [sql: string, parameters: readonly unknown[]]

function filterConditions({ filters, now, sort }: ListRmas): Condition[] {
  const conditions: Condition[] = []
  // The most urgent first: what is over waits for nobody. Whoever filters gets what he asks for.
  const isUnfiltered =
    filters.stages.length === 0 && Object.values({ ...filters, stages: null }).every((one) => one === null)
  if (sort === "due" && isUnfiltered) conditions.push(["rma.closed_at is null", []])
  if (filters.order_id !== null) conditions.push(["rma.order_id = ?", [filters.order_id]])
  if (filters.assignee_id === "none") conditions.push(["rma.assignee_id is null", []])
  else if (filters.assignee_id !== null) conditions.push(["rma.assignee_id = ?", [filters.assignee_id]])
  if (filters.clock !== null) conditions.push(clockCondition(filters.clock, now))
  if (filters.search !== null) conditions.push(searchCondition(filters.search))
  return conditions
}

// A pause stops a running clock; it does not hide a deadline that had passed when it began.
const PAUSED_IN_TIME = "rma.clock_paused_at < rma.decision_due_at"

function clockCondition(clock: NonNullable<RmaFilters["clock"]>, now: Date): Condition {
  switch (clock) {
    case "met":
      return ["rma.decided_at is not null", []]
    case "paused":
      return [`rma.decided_at is null and ${PAUSED_IN_TIME}`, []]
    case "late":
      return [`rma.decided_at is null and rma.decision_due_at <= ? and (${PAUSED_IN_TIME}) is not true`, [now]]
    case "running":
      return ["rma.decided_at is null and rma.clock_paused_at is null and rma.decision_due_at > ?", [now]]
  }
}

function searchCondition(search: string): Condition {
  const number = /^(?:rma-|#)?(\d{1,9})$/i.exec(search.trim())?.[1]
  if (number !== undefined) return ["(rma.number = ? or rma.order_display_id = ?)", [Number(number), Number(number)]]
  const beginning = `${search
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`
  // A union and not an `or`, so that each half is found by its own index.
  const found = `select id from rma where lower(email) like ? escape '\\'
                 union select rma_id from rma_item where lower(sku) like ? escape '\\'`
  return [`rma.id in (${found})`, [beginning, beginning]]
}

function keysetConditions({ after, sort }: ListRmas): Condition[] {
  if (after === null) return []
  return sort === "due"
    ? [["(rma.decision_due_at, rma.id) > (?::timestamptz, ?)", [after.due_at, after.id]]]
    : [["rma.id < ?", [after.id]]]
}
