import type { WrittenRepairLine } from "../../../src/domain/repair/repair-line"
import type { Resolution } from "../../../src/domain/kernel/vocabulary"
import type { Road, Step } from "../requests/story"
import { approves, areInspected, goodsArrive } from "../requests/steps"
import { answerQuote, findRepair, quoteTokenOf, readRepair, work, type WorkshopVerb } from "./calls"

// What happens in the workshop, as sentences: `isDiagnosed("The hinge is worn", parts("Hinge", "12"))`.

/** The goods are sent in, and stand on the board. Some reasons leave staff nothing to approve. */
export function comesIn(cause: string): Step {
  return async (road) => {
    if ((await road.read()).stage === "requested") await approves(cause)(road)
    await goodsArrive()(road)
    await areInspected({ accepted: true, grade: "defective", disposition: "repair" })(road)
  }
}

/** With what is to be done about it, unless the workshop does not know yet. */
export function isDiagnosed(words: string, ...lines: readonly WrittenRepairLine[]): Step {
  return async (road) => {
    await bench(road, "diagnose", { words })
    if (lines.length > 0) await bench(road, "lines", { lines })
  }
}

/** To the customer where there is something to pay, to the bench otherwise. */
export const isProposed: Step = (road) => bench(road, "propose")

export const customerAccepts: Step = (road) => answer(road, "accept")
export const customerDeclines: Step = (road) => answer(road, "decline")

export function goesToSupplier(supplier: string, reference: string): Step {
  return (road) => bench(road, "send-to-supplier", { supplier, reference })
}

export function isLent(loan_unit: string): Step {
  return (road) => bench(road, "note", { loan_unit })
}

export function isPaidFor(payment_reference: string): Step {
  return (road) => bench(road, "note", { payment_reference })
}

export const isTested: Step = (road) => bench(road, "test")

export function goesBack(words: string, serial?: string): Step {
  return (road) => bench(road, "hand-back", { words, serial })
}

export function isGivenUp(words: string, resolution: Resolution): Step {
  return (road) => bench(road, "give-up", { words, resolution })
}

export const parts = (title: string, amount: string): WrittenRepairLine => ({ kind: "parts", title, amount })
export const labour = (title: string, amount: string): WrittenRepairLine => ({ kind: "labour", title, amount })

async function bench({ admin, requestId }: Road, verb: WorkshopVerb, body: object = {}): Promise<void> {
  await work(admin, (await findRepair(admin, requestId)).id, verb, body)
}

async function answer({ admin, shop, requestId }: Road, word: "accept" | "decline"): Promise<void> {
  const { id } = await findRepair(admin, requestId)
  await answerQuote(shop.store, quoteTokenOf(await readRepair(admin, id)), word)
}
