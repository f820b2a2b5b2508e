import fc from "fast-check"

import type { AgentFacts } from "./agent-facts"
import { chooseAssignee, type Wanted } from "./choose-assignee"
import { NOW, buildAgent } from "./team.fixtures"

const wanted: Wanted = { team_id: "first_line", language: null, skill: null }
const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)

describe("who gets a ticket", () => {
  const reasonsOf = (agent: Partial<AgentFacts>, asked: Partial<Wanted> = {}) =>
    chooseAssignee({ ...wanted, ...asked }, [buildAgent({ id: "ann", ...agent })], NOW).considered[0]?.reasons

  it.each<[string, Partial<AgentFacts>, Partial<Wanted>, string[]]>([
    ["is somebody who can", {}, {}, []],
    ["is nobody who has left", { is_active: false }, {}, ["inactive"]],
    ["is nobody of another team", { team_ids: ["workshop"] }, {}, ["not_in_team"]],
    ["is nobody without the skill", {}, { skill: { code: "boilers", level: 1 } }, ["skill_missing"]],
    [
      "is nobody who is still learning it",
      { skills: [{ code: "boilers", level: 1 }] },
      { skill: { code: "boilers", level: 2 } },
      ["skill_too_low"],
    ],
    [
      "is somebody who knows more than is asked for",
      { skills: [{ code: "boilers", level: 3 }] },
      { skill: { code: "boilers", level: 2 } },
      [],
    ],
    ["is nobody who does not speak the language", {}, { language: "zh-CN" }, ["language_not_spoken"]],
    ["is somebody who speaks it in another region", { languages: ["zh-TW"] }, { language: "zh-CN" }, []],
    ["is nobody on leave", { absences: [{ from: NOW, until: minutes(1) }] }, {}, ["absent"]],
    [
      "is nobody who is ill until nobody knows when",
      { absences: [{ from: minutes(-1), until: null }] },
      {},
      ["absent"],
    ],
    ["is somebody at the very instant he is back", { absences: [{ from: minutes(-9), until: NOW }] }, {}, []],
    ["is somebody whose leave begins in a minute", { absences: [{ from: minutes(1), until: null }] }, {}, []],
    ["is nobody with as many as he can take", { capacity: 3, open_tickets: 3 }, {}, ["at_capacity"]],
    ["is nobody who takes none at all", { capacity: 0 }, {}, ["at_capacity"]],
    [
      "is told every reason, never only the first",
      { is_active: false, open_tickets: 10, absences: [{ from: NOW, until: null }] },
      { language: "de" },
      ["inactive", "language_not_spoken", "absent", "at_capacity"],
    ],
  ])("%s", (_, agent, asked, reasons) => {
    expect(reasonsOf(agent, asked)).toEqual(reasons)
  })

  it("is nobody at night", () => {
    const night = new Date("2026-11-24T22:00:00.000Z")
    expect(chooseAssignee(wanted, [buildAgent({ id: "ann" })], night)).toMatchObject({
      agent_id: null,
      considered: [{ agent_id: "ann", reasons: ["outside_hours"] }],
    })
  })

  it("is whoever has the smallest part of his capacity taken, not the fewest tickets", () => {
    const busy = buildAgent({ id: "part_time", capacity: 2, open_tickets: 1 })
    const free = buildAgent({ id: "full_time", capacity: 20, open_tickets: 4 })
    expect(chooseAssignee(wanted, [busy, free], NOW)).toEqual({
      agent_id: "full_time",
      considered: [
        { agent_id: "full_time", open_tickets: 4, capacity: 20, chosen: true, reasons: [] },
        { agent_id: "part_time", open_tickets: 1, capacity: 2, chosen: false, reasons: ["more_loaded"] },
      ],
    })
  })

  it("is among equals whoever has waited longest, one who never had any first", () => {
    const agents = [
      buildAgent({ id: "a_minute_ago", last_assigned_at: minutes(-1) }),
      buildAgent({ id: "an_hour_ago", last_assigned_at: minutes(-60) }),
      buildAgent({ id: "never" }),
    ]
    const order = chooseAssignee(wanted, agents, NOW).considered.map(({ agent_id, reasons }) => [agent_id, ...reasons])
    expect(order).toEqual([["never"], ["an_hour_ago", "served_later"], ["a_minute_ago", "served_later"]])
  })

  it("is the same whatever the order in which agents are looked at, and never one at capacity", () => {
    const agent = fc.record({
      id: fc.uuid(),
      capacity: fc.integer({ min: 0, max: 4 }),
      open_tickets: fc.integer({ min: 0, max: 4 }),
      is_active: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(agent, { selector: ({ id }) => id, maxLength: 8 }), (drawn) => {
        const agents = drawn.map((one) => buildAgent(one))
        const there = chooseAssignee(wanted, agents, NOW)
        expect(chooseAssignee(wanted, agents.toReversed(), NOW).agent_id).toBe(there.agent_id)
        expect(there.considered).toHaveLength(agents.length)
        const chosen = agents.find(({ id }) => id === there.agent_id)
        const couldTake = agents.some((one) => one.is_active && one.open_tickets < one.capacity)
        expect(chosen !== undefined).toBe(couldTake)
        if (chosen) expect(chosen.open_tickets).toBeLessThan(chosen.capacity)
      }),
    )
  })
})
