import { MOST_ATTEMPTS, retryAt } from "./retry-at"

const now = new Date("2026-11-21T10:00:00Z")

describe("trying a failed message again", () => {
  it.each([
    [1, "2026-11-21T10:01:00.000Z"],
    [2, "2026-11-21T10:05:00.000Z"],
    [3, "2026-11-21T10:30:00.000Z"],
    [4, "2026-11-21T12:00:00.000Z"],
  ])("waits longer after attempt %i", (attempts, at) => {
    expect(retryAt(attempts, now)?.toISOString()).toBe(at)
  })

  it("gives up after the last attempt, and for good", () => {
    expect(retryAt(MOST_ATTEMPTS, now)).toBeNull()
    expect(retryAt(MOST_ATTEMPTS + 1, now)).toBeNull()
  })
})
