import { queueAt } from "./queue-at"

const NOW = new Date("2026-11-20T12:00:00Z")

describe("the queue", () => {
  it("puts what nobody is waiting for behind every deadline", () => {
    expect(queueAt(NOW)).toEqual(NOW)
    expect(queueAt(null).getTime()).toBeGreaterThan(Date.UTC(2200, 0))
  })
})
