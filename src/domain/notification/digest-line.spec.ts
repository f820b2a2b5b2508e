import { digestLine } from "./digest-line"

const commitment = {
  ...{ commitment_id: "cmt_1", commitment_number: 12, promise: "A call back,\n after lunch", order_display_id: null },
  ...{ due_at: "2026-11-24T16:00:00Z", time_zone: "Europe/Berlin" },
}

describe("a line of a digest", () => {
  it("says what it is called and what it is about, on one line, in the language of whoever reads it", () => {
    const message = { template: "commitment_broken", data: commitment } as const
    expect(digestLine(message, "en")).toBe("Promise P-12 was not kept · A call back, after lunch")
    expect(digestLine(message, "zh")).toBe("承诺 P-12 未能兑现 · A call back, after lunch")
  })
})
