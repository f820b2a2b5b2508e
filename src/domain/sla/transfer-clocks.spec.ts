import type { SlaClock } from "./clock"
import { berlin, buildFacts, buildRules, findClock, openTicketClocks } from "./sla.fixtures"
import { transferClocks } from "./transfer-clocks"

describe("another team", () => {
  const facts = buildFacts({ kind: "work_order", team_id: "team_a" })
  const handOver = (clocks: readonly SlaClock[], team_id: string, now: Date) =>
    transferClocks(clocks, { facts: { ...facts, team_id }, actor_id: null, now }, buildRules())
  const team = (clocks: readonly SlaClock[]) =>
    clocks
      .filter(({ scope }) => scope === "team")
      .map(({ team_id, state, due_at }) => `${team_id} ${state} ${due_at?.toISOString() ?? ""}`)

  it("has the whole time for itself, while the promise to the customer stays", () => {
    const before = openTicketClocks({ kind: "work_order", team_id: "team_a" })
    const clocks = handOver(before, "team_b", berlin("2026-12-03", "10:00"))
    expect(findClock(clocks, "resolution").due_at).toEqual(findClock(before, "resolution").due_at)
    expect(findClock(clocks, "resolution").team_id).toBe("team_b")
    expect(team(clocks)).toEqual(["team_a stopped 2026-12-07T17:00:00.000Z", "team_b running 2026-12-10T17:00:00.000Z"])
  })

  it("that hands on is done with its own clock", () => {
    const clocks = handOver(
      handOver(openTicketClocks({ kind: "work_order", team_id: "team_a" }), "team_b", berlin("2026-12-01", "10:00")),
      "team_a",
      berlin("2026-12-02", "10:00"),
    )
    expect(team(clocks)).toEqual([
      "team_a stopped 2026-12-07T17:00:00.000Z",
      "team_b stopped 2026-12-08T17:00:00.000Z",
      "team_a running 2026-12-09T17:00:00.000Z",
    ])
  })
})
