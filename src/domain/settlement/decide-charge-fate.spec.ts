import { decideChargeFate } from "./decide-charge-fate"

describe("money that comes in for a charge", () => {
  it.each([
    ["pays it when all of it is there", "open", "5.00", true, "0"],
    ["does not pay it in part, and stays", "open", "4.99", false, "0"],
    ["goes back as far as it is too much", "open", "7.50", true, "2.5"],
    ["is expected once it is paid", "paid", "5.00", true, "0"],
    ["goes back when it comes twice", "paid", "10.00", true, "5"],
    ["is not missed once a later refund took of it", "paid", "1.00", true, "0"],
    ["goes back after the end", "expired", "5.00", false, "5"],
    ["goes back when it is not owed any more", "canceled", "5.00", false, "5"],
    ["goes back after a waiver", "waived", "5.00", false, "5"],
  ] as const)("%s", (_, status, held, is_paid, excess) => {
    const fate = decideChargeFate(status, "5.00", held)
    expect({ ...fate, excess: Number(fate.excess) }).toEqual({ is_paid, excess: Number(excess) })
  })
})
