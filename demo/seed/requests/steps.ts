import type { AdminRma, AdminRmaUnit, InspectBody } from "../../../src/types"
import { actAsOwner, actAsStaff, type StaffVerb } from "./calls"
import { payByLink, tokenOf } from "./payment-link"
import type { Road, Step } from "./story"

// What happens to a request, as sentences: `asksBack("A picture of the sole?")`.

export type Finding = Omit<InspectBody["units"][number], "id">

const asNew: Finding = { accepted: true, grade: "as_new", disposition: "restock" }

/** Staff approve. Every item gets the same cause. */
export function approves(cause: string, words?: string): Step {
  return async (road) => {
    const { items } = await road.read()
    await staff(road, "approve", { words, items: items.map(({ id }) => ({ id, cause })) })
  }
}

/** Staff agree with the customer that he keeps the goods, for so many per cent of their price. */
export function agreesToKeep(percentage: number, cause: string, words: string): Step {
  return async (road) => {
    const { items } = await road.read()
    const kept = { cause, keep_item_percentage: percentage }
    await staff(road, "approve", { words, items: items.map(({ id }) => ({ id, ...kept })) })
  }
}

/** Staff refuse, citing a clause of the terms that the first item stands under, such as `window.nonconformity`. */
export function refuses(clause: string, words: string): Step {
  return async (road) => {
    const { clauses } = await road.read()
    const cited = clauses.find((candidate) => candidate.clause === clause)
    await staff(road, "reject", { clause: cited?.id ?? clause, words })
  }
}

/** A colleague does: whoever refused does not decide the appeal. */
export function upholds(words: string): Step {
  return async ({ colleague, requestId }) => actAsStaff(await colleague(), requestId, "uphold-refusal", { words })
}

export function asksBack(words: string): Step {
  return (road) => staff(road, "request-info", { words })
}

/** The buyer writes; where he was asked, it is his answer. */
export function customerWrites(body: string): Step {
  return ({ store, requestId }) => actAsOwner(store, requestId, "messages", { body })
}

export function staffWrite(body: string): Step {
  return (road) => staff(road, "messages", { body })
}

export function staffNote(body: string): Step {
  return (road) => staff(road, "notes", { body })
}

export const isAssigned: Step = (road) => staff(road, "assign", { assignee_id: road.staffId })

export function customerAppeals(words: string): Step {
  return ({ store, requestId }) => actAsOwner(store, requestId, "appeal", { words })
}

export function customerCancels(words: string): Step {
  return ({ store, requestId }) => actAsOwner(store, requestId, "cancel", { words })
}

/** A parcel arrives: so many units of the first item, or everything that is under way. */
export function goodsArrive(quantity?: number): Step {
  return async (road) => {
    const { items } = await road.read()
    const parcel = quantity === undefined ? items.map(underWay) : items.slice(0, 1).map(({ id }) => ({ id, quantity }))
    await staff(road, "receive", { items: parcel })
  }
}

function underWay({ id, units }: AdminRma["items"][number]) {
  return { id, quantity: units.filter((unit) => unit.received_at === null).length }
}

/** Staff look at everything that arrived: one finding a unit, and whatever has none is as new. */
export function areInspected(...findings: readonly Finding[]): Step {
  return async (road) => {
    const units = (await road.read()).items.flatMap((item) => item.units).filter(isWaiting)
    await staff(road, "inspect", { units: units.map(({ id }, index) => ({ id, ...(findings[index] ?? asNew) })) })
  }
}

function isWaiting({ received_at, inspected_at }: AdminRmaUnit): boolean {
  return received_at !== null && inspected_at === null
}

export const isPaid: Step = (road) => staff(road, "settle", {})

/** The customer follows the link that was mailed to him. */
export const customerPaysDifference: Step = async ({ store, read }) => payByLink(store, tokenOf(await read()))

export function customerRates(score: number, comment?: string): Step {
  return ({ store, requestId }) => actAsOwner(store, requestId, "feedback", { score, comment })
}

function staff({ admin, requestId }: Road, verb: StaffVerb, body: object): Promise<AdminRma> {
  return actAsStaff(admin, requestId, verb, body)
}
