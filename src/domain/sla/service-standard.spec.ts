import { SLA_METRICS, TICKET_KINDS } from "../kernel/vocabulary"
import { DEFAULT_SLA } from "./default-policy"
import { MINIMUM_CASES, publishStandard } from "./service-standard"
import { standardWords } from "./standard-words"
import type { SlaTerms } from "./terms"
import { SLA_UNITS } from "./words"

const STANDARD: SlaTerms = {
  ...DEFAULT_SLA.terms,
  ...{ id: "v1", policy_id: "p1", policy_code: "standard", policy_name: "Standard", version: 1, status: "published" },
  ...{ published_at: 0, retired_at: null },
}

const answered = (cases: number, in_time: number) =>
  publishStandard([STANDARD], [{ kind: "consultation", metric: "first_response", cases, in_time }])[0]

describe("the published service standard", () => {
  it("says what the handbook asks for, in words", () => {
    expect(publishStandard([STANDARD], []).map(({ words }) => words.en)).toEqual([
      "A question is answered within 2 hours of opening time.",
      "A question is answered again, once you have written, within 2 hours of opening time.",
      "A complaint is answered on the same working day.",
      "A complaint gets a proposal for its solution within 24 hours.",
      "A problem with an order is answered within 4 hours of opening time.",
      "A problem with an order is solved within 3 working days.",
      "A repair or visit is solved within 5 working days.",
    ])
  })

  it("has words for every sort of promise", () => {
    for (const kind of TICKET_KINDS) {
      for (const metric of SLA_METRICS) {
        for (const unit of SLA_UNITS) {
          const { en, zh } = standardWords({ kind, metric, unit, amount: 90 })
          expect([en, zh]).toEqual([expect.stringMatching(/^[A-Z].+\.$/), expect.stringMatching(/^.+：.+。$/)])
        }
      }
    }
    expect(standardWords({ kind: "complaint", metric: "resolution", unit: "minutes", amount: 61 })).toEqual({
      en: "A complaint is solved within 1 hour 1 minute.",
      zh: "投诉：1 小时 1 分钟内解决。",
    })
  })

  it("tells how the shop really does", () => {
    expect(answered(60, 59)).toMatchObject({ cases: 60, in_time_percentage: "98.3", too_few: false })
  })

  it.each([
    [MINIMUM_CASES, "100.0", false],
    [MINIMUM_CASES - 1, null, true],
    [0, null, true],
  ])("of %i cases says %s", (cases, in_time_percentage, too_few) => {
    expect(answered(cases, cases)).toMatchObject({ cases, in_time_percentage, too_few })
  })

  it("keeps to itself what is promised to some customers, in some cases, or not yet", () => {
    const some = [{ attribute: "customer_group", operator: "in", values: ["vip"] }] as const
    const urgent = STANDARD.targets.map((target) => ({ ...target, priority: "urgent" as const }))
    const hidden: SlaTerms[] = [
      { ...STANDARD, conditions: some },
      { ...STANDARD, targets: urgent },
      { ...STANDARD, status: "draft" },
      { ...STANDARD, status: "retired" },
    ]
    for (const terms of hidden) expect(publishStandard([terms], [])).toEqual([])
  })
})
