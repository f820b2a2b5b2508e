import fc from "fast-check"

import { findRoutingFaults } from "./find-routing-faults"
import { PRESET_TEAMS } from "./preset-teams"
import { routeToTeam } from "./route-to-team"
import type { RoutingRule, TicketFacts } from "./routing-rule"
import { sameLanguage } from "./same-language"
import { buildFacts, buildRule } from "./team.fixtures"

const rules = [
  buildRule({ id: "any" }),
  buildRule({ id: "kind", kind: "complaint" }),
  buildRule({ id: "channel", channel: "phone" }),
  buildRule({ id: "language", language: "zh" }),
  buildRule({ id: "kind and language", kind: "complaint", language: "zh" }),
  buildRule({ id: "category", category_id: "boilers", skill: { code: "boilers", level: 2 } }),
  buildRule({ id: "product", product_id: "boiler_9" }),
]

describe("the team that a ticket goes to", () => {
  it.each<[string, Partial<TicketFacts>, string]>([
    ["is the one that takes what no rule names", {}, "any"],
    ["goes by kind", { kind: "complaint" }, "kind"],
    ["goes by channel", { channel: "phone" }, "channel"],
    ["goes by kind before channel", { kind: "complaint", channel: "phone" }, "kind"],
    ["goes by language in any region", { language: "zh-Hans-CN" }, "language"],
    ["goes by two conditions before either", { kind: "complaint", language: "zh" }, "kind and language"],
    [
      "goes by category before all that",
      { kind: "complaint", language: "zh", category_ids: ["x", "boilers"] },
      "category",
    ],
    ["goes by product before everything", { product_id: "boiler_9", category_ids: ["boilers"] }, "product"],
  ])("%s", (_, facts, rule) => {
    expect(routeToTeam(buildFacts(facts), rules)).toMatchObject({ rule_id: rule, team_id: `team of ${rule}` })
  })

  it("comes with the skill that the rule asks for", () => {
    expect(routeToTeam(buildFacts({ category_ids: ["boilers"] }), rules).skill).toEqual({ code: "boilers", level: 2 })
  })

  it("comes with why each other rule did not decide", () => {
    const { considered } = routeToTeam(buildFacts({ kind: "complaint" }), rules.slice(0, 3))
    expect(considered).toEqual([
      { rule_id: "kind", team_id: "team of kind", chosen: true, unmet: [] },
      { rule_id: "channel", team_id: "team of channel", chosen: false, unmet: ["channel"] },
      { rule_id: "any", team_id: "team of any", chosen: false, unmet: [] },
    ])
  })

  it("is none where no rule matches", () => {
    expect(routeToTeam(buildFacts(), [buildRule({ id: "kind", kind: "complaint" })])).toMatchObject({
      team_id: null,
      rule_id: null,
      considered: [{ unmet: ["kind"] }],
    })
  })

  it("does not hang on the order of rules", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), fc.boolean(), (shuffled, isComplaint) => {
        const facts = buildFacts({ kind: isComplaint ? "complaint" : "work_order", channel: "phone", language: "zh" })
        expect(routeToTeam(facts, shuffled).rule_id).toBe(routeToTeam(facts, rules).rule_id)
      }),
    )
  })

  it("is said once: a rule that stands already is refused, with the team that has it", () => {
    const rule = { kind: "complaint", channel: null, language: "ZH", product_id: null, category_id: null } as const
    const other = { ...rule, channel: "phone" } as const
    expect(findRoutingFaults([rule, other], [])).toEqual([])
    expect(findRoutingFaults([other, rule], [{ ...rule, language: "zh", team_name: "Quality" }])).toMatchObject([
      { code: "routing_rule_repeated", field: "rules.1", facts: { team: "Quality" } },
    ])
    expect(findRoutingFaults([rule, rule], [])).toMatchObject([{ field: "rules.1", facts: { team: null } }])
  })

  it("is known for every kind once a preset is in place", () => {
    const preset: RoutingRule[] = PRESET_TEAMS.flatMap(({ code, rules: own }) =>
      own.map((rule, index) => ({ ...rule, id: `${code} ${index}`, team_id: code, skill: null })),
    )
    const teamOf = (kind: TicketFacts["kind"]) => routeToTeam(buildFacts({ kind }), preset).team_id
    expect([teamOf("consultation"), teamOf("complaint"), teamOf("order_problem"), teamOf("work_order")]).toEqual([
      "customer_service",
      "quality",
      "after_sales",
      "technical_support",
    ])
    expect(findRoutingFaults(preset, [])).toEqual([])
  })
})

describe("a language", () => {
  it.each([
    ["zh-CN", "zh", true],
    ["ZH_cn", "zh-TW", true],
    ["de", "da", false],
  ])("%s and %s", (one, other, same) => {
    expect(sameLanguage(one, other)).toBe(same)
  })
})
