import type { EligibilityLine } from "../../../src/types"
import { readEligibility } from "../../seed/requests/calls"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import type { SeededBuyers } from "../seeded-buyers"
import type { DemoOrder } from "../../seed/demo-shop"

/** What cannot come back says why, with the clause and the day. */
export async function notableOrders(orders: readonly DemoOrder[], buyers: SeededBuyers, step: Step): Promise<void> {
  const linesOf = async (email: string, what: string): Promise<readonly EligibilityLine[]> => {
    const order = present(
      orders.find((one) => one.email.startsWith(email) && one.what.includes(what)),
      `order of ${email}: ${what}`,
    )
    return (await readEligibility(await buyers.storeOf(order), order.id)).lines
  }

  await step("46 days after delivery it is too late to withdraw, and not too late for a defect", async () => {
    const lines = await linesOf("anna", "46 days ago")
    for (const line of lines) {
      const late = reasonFor(line, "window_closed")
      equal(late.clause?.clause, "window.withdrawal", "clause")
      holds(/^\d{4}-\d{2}-\d{2}$/.test(String(late.facts?.ended_on)), "the last day is named")
      equal([line.reason_codes.includes("preference"), line.reason_codes.includes("quality")], [false, true], "reasons")
    }
  })
  await step("of two parcels with the same product one is too late and the other is not", async () => {
    const skillets = bySku(await linesOf("camille", "two parcels"), "CIS-28CM")
    equal(reasonFor(skillets, "window_closed").quantity, 1, "units too late")
    equal(
      skillets.windows.filter(({ basis }) => basis === "withdrawal").map(({ quantity }) => quantity),
      [1],
      "units in time",
    )
  })
  await step("final sale stays sold, a seal that can be broken is excluded, and both cite their clause", async () => {
    const lucien = await linesOf("lucien", "final sale")
    equal(reasonFor(bySku(lucien, "LSD-M"), "final_sale").clause?.clause, "final_sale", "clause of the dress")
    const against = bySku(lucien, "HSS-JADE").refusals.map(({ code }) => code)
    // No plan covers a scarf: nothing else speaks against it.
    equal(against, ["not_under_warranty"], "what speaks against the scarf")
    const grace = await linesOf("grace", "toothbrush")
    equal(
      reasonFor(bySku(grace, "STB"), "excluded_by_policy").clause?.clause,
      "exclusion.1",
      "clause of the toothbrush",
    )
  })
  await step("what was not sent, not paid or was cancelled says so", async () => {
    const yuki = await linesOf("yuki", "partly")
    equal(reasonFor(bySku(yuki, "EOT-WHITE-M"), "nothing_fulfilled").quantity, 2, "tees not sent")
    equal(bySku(yuki, "POC").returnable_quantity, 1, "coffee kits that were sent")
    for (const line of await linesOf("wei", "not paid")) reasonFor(line, "nothing_fulfilled")
    const harper = await linesOf("harper", "cancelled")
    equal(
      harper.map((line) => line.returnable_quantity),
      [0, 0],
      "returnable units of a cancelled order",
    )
  })
}

function bySku(lines: readonly EligibilityLine[], sku: string): EligibilityLine {
  return present(
    lines.find((line) => line.sku === sku),
    `line with ${sku}`,
  )
}

function reasonFor(line: EligibilityLine, code: string) {
  return present(
    line.refusals.find((refusal) => refusal.code === code),
    `${code} among the reasons against ${line.sku} (${line.refusals.map((refusal) => refusal.code).join(", ")})`,
  )
}
