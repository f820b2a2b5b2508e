import type { AdminRma } from "../../src/types"
import { openRequest } from "./requests"
import { deliverOrder, type TestShop } from "./shop"

/** What staff do to a request, in the order of its road. */
export const VERBS = ["approve", "receive", "inspect", "settle"] as const
export type Verb = (typeof VERBS)[number]

/** Asks, in an order of its own, for the one unit of it. */
export async function openOneUnit(test: TestShop): Promise<AdminRma> {
  return openRequest(test, await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] }), 1, "preference")
}

const VERB_OF: Readonly<Record<string, Verb>> = {
  requested: "approve",
  approved: "receive",
  received: "inspect",
  inspected: "settle",
}

/** What a request in this stage waits for, if it waits for staff. */
export function verbIn(stage = ""): Verb | undefined {
  return VERB_OF[stage]
}

/** Sends a verb as a form does: the same key however often it is sent, or no key at all. */
export async function send(test: TestShop, rma: AdminRma, verb: Verb, keyed: boolean): Promise<void> {
  const admin = keyed ? test.admin.with({ "Idempotency-Key": `${verb} ${rma.id}` }) : test.admin
  await admin.post(`/admin/after-sales/rmas/${rma.id}/${verb}`, bodyOf(rma, verb))
}

/** Sends it again, and puts up with a refusal: that it was done already is one. Anything else throws. */
export async function sendAgain(test: TestShop, rma: AdminRma, verb: Verb, keyed: boolean): Promise<void> {
  await send(test, rma, verb, keyed).catch((error: unknown) => {
    if (!/ answered 4\d\d: /.test(String(error))) throw error
  })
}

function bodyOf({ items: [item] }: AdminRma, verb: Verb): object {
  if (verb === "approve") return { items: [{ id: item?.id, cause: "changed her mind" }] }
  if (verb === "receive") return { items: [{ id: item?.id, quantity: 1 }] }
  if (verb === "settle") return {}
  return { units: [{ id: item?.units[0]?.id, accepted: true, grade: "as_new", disposition: "restock" }] }
}
