import { findLifecycleFaults, nextStage, type Lifecycle } from "./lifecycle"

const door: Lifecycle<"open" | "closed" | "gone", "open" | "close" | "brick_up"> = {
  open: { close: "closed" },
  closed: { open: "open", brick_up: "gone" },
  gone: {},
}

describe("a lifecycle table", () => {
  it("leads to the next stage", () => {
    expect(nextStage(door, "closed", "brick_up")).toEqual({ accepted: true, value: "gone" })
  })

  it("names what would be allowed when it refuses", () => {
    expect(nextStage(door, "open", "brick_up")).toMatchObject({ reasons: [{ facts: { allowed: "close" } }] })
  })

  it.each<[string, Record<string, Record<string, string>>, string]>([
    ["a target that does not exist", { open: { close: "shut" } }, "open leads to unknown stage shut"],
    ["a stage nothing leads to", { open: {}, attic: {} }, "attic cannot be reached from open"],
    [
      "a circle without an end",
      { open: { close: "closed" }, closed: { open: "open" } },
      "open never reaches a final stage",
    ],
  ])("reports %s", (_, table, fault) => {
    expect(findLifecycleFaults(table, "open")).toContain(fault)
  })
})
