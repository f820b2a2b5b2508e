import { decidePayoutFate } from "./decide-payout-fate"
import { PAYOUT_STATUSES } from "./payout-lifecycle"

describe("the fate of a payout", () => {
  it.each([
    ["executing", { refund_found: true, overdue: false }, "confirm_paid"],
    ["executing", { refund_found: false, overdue: true }, "doubt"],
    ["executing", { refund_found: false, overdue: false }, null],
    ["uncertain", { refund_found: true, overdue: true }, "confirm_paid"],
    ["uncertain", { refund_found: false, overdue: true }, null],
  ] as const)("in status %s with %p is %s", (status, evidence, action) => {
    expect(decidePayoutFate(status, evidence)).toBe(action)
  })

  it.each(PAYOUT_STATUSES.filter((status) => status !== "executing" && status !== "uncertain"))(
    "is settled in status %s, whatever the books say",
    (status) => {
      expect(decidePayoutFate(status, { refund_found: true, overdue: true })).toBeNull()
    },
  )
})
