import { findLifecycleFaults, type Lifecycle } from "../kernel/lifecycle"
import { chooseSlaPolicy } from "./choose-sla-policy"
import { chooseTargets } from "./choose-targets"
import { DEFAULT_SLA } from "./default-policy"
import type { ClockFacts } from "./facts"
import { findSlaFaults } from "./find-sla-faults"
import { CLOCK_INITIAL_STATE, CLOCK_LIFECYCLE, type ClockAction, type ClockState } from "./lifecycle"
import { buildFacts, buildTarget, buildTerms } from "./sla.fixtures"
import type { SlaCondition, SlaTerms } from "./terms"

const NOW = Date.UTC(2026, 10, 30)

function named(policy_code: string, ...conditions: SlaCondition[]): SlaTerms {
  return buildTerms({ policy_code, policy_id: policy_code, policy_name: policy_code, conditions })
}

const within = (attribute: SlaCondition["attribute"], ...values: string[]): SlaCondition => ({
  attribute,
  operator: "in",
  values,
})
const without = (attribute: SlaCondition["attribute"], ...values: string[]): SlaCondition => ({
  attribute,
  operator: "not_in",
  values,
})

describe("the policy of a ticket", () => {
  const policies = [
    named("everybody"),
    named("german", within("language", "de")),
    named("phone_shop", within("sales_channel", "sc_1"), within("contact_channel", "phone")),
    named("key_accounts", within("customer_group", "vip")),
    named("second_line", within("team", "team_2")),
  ]

  it.each<[string, Partial<ClockFacts>, string]>([
    ["is the one for everybody where nothing says more", {}, "everybody"],
    ["is the one of the language, and of its places", { language: "de-AT" }, "german"],
    ["is the one whose every condition holds", { sales_channel_id: "sc_1" }, "everybody"],
    [
      "goes by the place before the language",
      { sales_channel_id: "sc_1", channel: "phone", language: "de" },
      "phone_shop",
    ],
    [
      "goes by the team before the place",
      { team_id: "team_2", sales_channel_id: "sc_1", channel: "phone" },
      "second_line",
    ],
    ["goes by the customer before the team", { team_id: "team_2", customer_group_ids: ["new", "vip"] }, "key_accounts"],
  ])("%s", (_, facts, expected) => {
    expect(chooseSlaPolicy(policies, buildFacts(facts), NOW)?.policy_code).toBe(expected)
  })

  it("is none where none applies", () => {
    expect(chooseSlaPolicy([named("others", without("contact_channel", "web"))], buildFacts(), NOW)).toBeNull()
  })

  it("does not name somebody by leaving others out", () => {
    const policies = [
      named("not_phone", without("contact_channel", "phone")),
      named("web", within("contact_channel", "web")),
    ]
    expect(chooseSlaPolicy(policies, buildFacts(), NOW)?.policy_code).toBe("web")
  })

  it("is in force from its publication until its retirement", () => {
    const terms = buildTerms({ published_at: 1000, retired_at: 2000 })
    const at = (instant: number) => chooseSlaPolicy([terms], buildFacts(), instant) !== null
    expect([999, 1000, 1999, 2000].map(at)).toEqual([false, true, true, false])
  })
})

describe("the targets of a ticket", () => {
  const terms = {
    targets: [
      buildTarget({ amount: 120 }),
      buildTarget({ priority: "urgent", amount: 30 }),
      buildTarget({ kind: "complaint", amount: 60 }),
    ],
  }
  const amounts = (facts: Partial<ClockFacts>) => chooseTargets(terms, buildFacts(facts)).map(({ amount }) => amount)

  it("are those of its own priority before those of any", () => {
    expect([amounts({ priority: "urgent" }), amounts({ priority: "low" })]).toEqual([[30], [120]])
  })

  it("hold no first answer for whom we wrote to", () => {
    expect(amounts({ opened_by: "staff" })).toEqual([])
  })
})

describe("publishing promises", () => {
  const context = { published: [], calendar_ids: ["bcal_1"], has_default_calendar: true }
  const faults = (given: Partial<SlaTerms>, published: SlaTerms[] = []) =>
    findSlaFaults(buildTerms(given), { ...context, published }).map(({ code, field }) => `${code} ${field ?? ""}`)

  it("takes the starting values as they are", () => {
    expect(faults(DEFAULT_SLA.terms)).toEqual([])
  })

  it.each<[string, Partial<SlaTerms>, string]>([
    ["nothing promised", { targets: [] }, "policy_incomplete terms.targets"],
    [
      "a promise made twice",
      { targets: [buildTarget(), buildTarget({ amount: 1 })] },
      "policy_contradictory terms.targets.1",
    ],
    ["a promise of no time", { targets: [buildTarget({ amount: 0 })] }, "policy_contradictory terms.targets.0.amount"],
    [
      "a ladder that goes down",
      {
        ladder: [
          { level: "lead", after_minutes: 60 },
          { level: "manager", after_minutes: 60 },
        ],
      },
      "policy_contradictory terms.ladder.1",
    ],
    [
      "a ladder with the same step twice",
      {
        ladder: [
          { level: "lead", after_minutes: 60 },
          { level: "lead", after_minutes: 90 },
        ],
      },
      "policy_contradictory terms.ladder.1",
    ],
    ["an empty list", { conditions: [within("team")] }, "policy_incomplete terms.conditions.0.values"],
    [
      "an unknown channel",
      { conditions: [within("contact_channel", "fax")] },
      "policy_contradictory terms.conditions.0.values",
    ],
    ["an unknown calendar", { calendar_id: "bcal_2" }, "policy_contradictory terms.calendar_id"],
  ])("refuses %s", (_, given, fault) => {
    expect(faults(given)).toEqual([fault])
  })

  it.each<[string, SlaCondition[], SlaCondition[], boolean]>([
    ["two for everybody", [], [], true],
    ["two languages", [within("language", "de")], [within("language", "en")], false],
    ["a language and one of its places", [within("language", "zh")], [within("language", "zh-CN")], true],
    [
      "two groups that a customer may have both",
      [within("customer_group", "a")],
      [within("customer_group", "b")],
      true,
    ],
    ["two teams", [within("team", "a")], [within("team", "b")], false],
    ["one more specific than the other", [within("team", "a")], [], false],
    ["what one leaves out and the other too", [without("team", "a")], [without("team", "b")], true],
  ])("of %s is ambiguous or not", (_, mine, theirs, isAmbiguous) => {
    const other = named("other", ...theirs)
    expect(faults({ conditions: mine }, [other])).toEqual(isAmbiguous ? ["policy_ambiguous terms.conditions"] : [])
  })

  it("is not in its own way", () => {
    expect(faults({}, [buildTerms()])).toEqual([])
  })

  it("needs a calendar to count by", () => {
    const none = findSlaFaults(buildTerms(), { published: [], calendar_ids: [], has_default_calendar: false })
    expect(none.map(({ code }) => code)).toEqual(["policy_incomplete"])
  })
})

describe("the road of a clock", () => {
  it("is a sound table", () => {
    const table: Lifecycle<ClockState, ClockAction> = CLOCK_LIFECYCLE
    expect(findLifecycleFaults(table, CLOCK_INITIAL_STATE)).toEqual([])
  })
})
