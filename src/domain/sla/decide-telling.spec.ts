import { chooseReceiver, type AlertFacts } from "./decide-telling"
import { openClocks } from "./open-clocks"
import { planAlert } from "./plan-alert"
import { berlin, buildFacts, buildRules } from "./sla.fixtures"

const MONDAY = "2026-11-30"
const nine = berlin(MONDAY, "09:00")

describe("who is told of a promise", () => {
  const alert: AlertFacts = {
    kind: "warn",
    recipient: "owner",
    state: "running",
    owner_id: "user_owner",
    lead_user_id: "user_lead",
    manager_user_id: "user_manager",
  }

  it.each<[string, Partial<AlertFacts>, object]>([
    ["the person in charge", {}, { user_id: "user_owner" }],
    ["the lead, of what nobody has taken", { owner_id: null }, { user_id: "user_lead" }],
    [
      "nobody, where there is neither owner nor team",
      { owner_id: null, lead_user_id: null, manager_user_id: null },
      { nobody_because: "nobody_named" },
    ],
    ["the lead, one step up", { recipient: "lead" }, { user_id: "user_lead" }],
    ["the manager, two steps up", { recipient: "manager" }, { user_id: "user_manager" }],
    [
      "nobody, where no manager is named",
      { recipient: "manager", manager_user_id: null },
      { nobody_because: "nobody_named" },
    ],
    ["an address outside", { recipient: "outside" }, { address: "partner@service.example" }],
    ["nobody, of what was kept meanwhile", { state: "met" }, { nobody_because: "kept_meanwhile" }],
    ["the person in charge, of a clock that waits", { state: "paused" }, { user_id: "user_owner" }],
  ])("is %s", (_, given, receiver) => {
    expect(chooseReceiver({ ...alert, ...given }, "partner@service.example")).toEqual(receiver)
  })

  it("is nobody outside where the shop names no address", () => {
    expect(chooseReceiver({ ...alert, recipient: "outside" }, null)).toEqual({ nobody_because: "nobody_named" })
  })
})

describe("what is told", () => {
  const [clock] = openClocks([], { facts: buildFacts(), opened_at: nine, now: nine }, buildRules())
  const line = { at: nine, reason: null, words: null, actor_id: null, due_at: nine }
  if (!clock) throw new Error("No clock was opened")

  it.each([
    ["a warning", { ...line, action: "warn" as const }, { kind: "warn", recipient: "owner" }],
    ["a breach", { ...line, action: "breach" as const }, { kind: "breach", recipient: "owner" }],
    [
      "a step of the ladder",
      { ...line, action: "escalate" as const, reason: "lead" },
      { kind: "escalate", recipient: "lead" },
    ],
    ["no pause", { ...line, action: "pause" as const, reason: "waiting_customer" }, null],
  ])("is %s", (_, event, planned) => {
    expect(planAlert(clock, event)).toEqual(planned)
  })

  it("is nothing of a team's own clock, nor of what is over", () => {
    const breach = { ...line, action: "breach" as const }
    expect(planAlert({ ...clock, scope: "team" }, breach)).toBeNull()
    expect(planAlert({ ...clock, state: "met" }, breach)).toBeNull()
  })
})
