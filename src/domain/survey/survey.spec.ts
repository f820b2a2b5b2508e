import fc from "fast-check"

import { findLifecycleFaults } from "../kernel/lifecycle"
import { askAt, changeUntil, timesOfLetter } from "./asked-times"
import { isJudgeable, standingOfRma, standingOfTicket, standingOfVisit } from "./case-standing"
import { decideAnswer, type AskedSurvey, type SurveyAnswer } from "./decide-answer"
import { decideAsking, LATEST_ASKING_DAYS, type AskingFacts } from "./decide-asking"
import { findFormFaults, type FormToPublish } from "./find-form-faults"
import { isLow } from "./is-low"
import { FORM_INITIAL_STATUS, FORM_LIFECYCLE, SURVEY_INITIAL_STATUS, SURVEY_LIFECYCLE } from "./lifecycle"
import { wordRecovery } from "./word-recovery"

const NOW = new Date("2026-11-29T12:00:00.000Z")
const daysFromNow = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe("the tables", () => {
  it("lead from every status to an end", () => {
    expect(findLifecycleFaults(FORM_LIFECYCLE, FORM_INITIAL_STATUS)).toEqual([])
    expect(findLifecycleFaults(SURVEY_LIFECYCLE, SURVEY_INITIAL_STATUS)).toEqual([])
  })
})

describe("taking an answer", () => {
  const asked: AskedSurvey = {
    status: "sent",
    instrument: "csat",
    dimensions: ["speed", "attitude"],
    expires_at: daysFromNow(1),
    change_until_at: null,
  }
  const answer: SurveyAnswer = { score: 4, dimensions: { speed: 5 }, suggestion: null }
  const outcome = (
    given: { survey?: Partial<AskedSurvey>; answer?: Partial<SurveyAnswer> },
    by: "answer" | "enter" = "answer",
  ): string => {
    const decision = decideAnswer({ ...asked, ...given.survey }, { ...answer, ...given.answer }, by, NOW)
    return decision.accepted
      ? decision.value
      : decision.reasons.map(({ code, field = "" }) => `${code} ${field}`).join()
  }

  it.each<[string, string, string]>([
    ["is done once the customer has sent it", outcome({}), "answered"],
    ["may come before the letter", outcome({ survey: { status: "planned", expires_at: null } }), "answered"],
    [
      "may be changed within its time",
      outcome({ survey: { status: "answered", change_until_at: daysFromNow(0.01) } }),
      "answered",
    ],
    ["is final at its end", outcome({ survey: { status: "answered", change_until_at: NOW } }), "survey_answer_final "],
    ["is too late at the end of the link", outcome({ survey: { expires_at: NOW } }), "survey_expired "],
    ["is too late once a sweep has said so", outcome({ survey: { status: "expired" } }), "survey_expired "],
    ["is written down by staff all the same", outcome({ survey: { status: "expired" } }, "enter"), "answered"],
    ["is written down of somebody who was not asked", outcome({ survey: { status: "skipped" } }, "enter"), "answered"],
    [
      "is not sent by somebody who was not asked",
      outcome({ survey: { status: "skipped", expires_at: null } }),
      "action_not_allowed_in_stage ",
    ],
    ["is on the scale", outcome({ answer: { score: 6 } }), "survey_score_out_of_range score"],
    ["is whole", outcome({ answer: { score: 3.5 } }), "survey_score_out_of_range score"],
    [
      "is told every fault at once",
      outcome({ answer: { score: 0, dimensions: { speed: 6, channel: 3 } } }),
      "survey_score_out_of_range score,survey_score_out_of_range dimensions.speed,survey_dimension_not_asked dimensions.channel",
    ],
    [
      "takes nought from the eleven of NPS",
      outcome({ survey: { instrument: "nps" }, answer: { score: 0 } }),
      "answered",
    ],
    ["takes seven from CES", outcome({ survey: { instrument: "ces" }, answer: { score: 7 } }), "answered"],
  ])("%s", (_, result, expected) => {
    expect(result).toBe(expected)
  })
})

describe("a low score", () => {
  it.each([
    ["csat", 2, null, true],
    ["csat", 3, null, false],
    ["csat", 3, 3, true],
    ["nps", 6, null, true],
    ["nps", 7, null, false],
    ["ces", 3, null, true],
    ["ces", 4, null, false],
  ] as const)("%s %d, threshold %s: %s", (instrument, score, threshold, expected) => {
    expect(isLow(instrument, score, threshold)).toBe(expected)
  })
})

describe("the ticket of a low score", () => {
  const low = { subject_kind: "rma", subject_number: 12, instrument: "nps", score: 3, suggestion: "Call back" } as const

  it("says what it is about, how low the score is, and what the customer wrote, in his language", () => {
    expect(wordRecovery(low, "en")).toEqual({
      subject: "Low rating of RMA-12",
      body: "Rated 3 of 10.\n\nCall back",
    })
    expect(wordRecovery({ ...low, suggestion: null }, "zh")).toEqual({
      subject: "对 RMA-12 的低分评价",
      body: "评分：3（满分 10）。",
    })
  })
})

describe("asking a customer", () => {
  const facts: AskingFacts = {
    subject_kind: "ticket",
    planned_at: daysFromNow(-1),
    email: "ada@example.com",
    customer_erased: false,
    is_staff: false,
    case_standing: "settled",
    has_open_complaint: false,
    contact: { verdict: "send" },
  }
  const outcome = (given: Partial<AskingFacts>): string => {
    const asking = decideAsking({ ...facts, ...given }, NOW)
    if (asking.ask) return "ask"
    return "skip" in asking ? asking.skip : asking.again_at.toISOString()
  }

  it.each<[string, Partial<AskingFacts>, string]>([
    ["happens when nothing speaks against it", {}, "ask"],
    ["waits while the case is open again", { case_standing: "open" }, "2026-11-30T12:00:00.000Z"],
    ["does not happen while he complains", { has_open_complaint: true }, "open_complaint"],
    ["does not happen once he was forgotten", { customer_erased: true, email: null }, "customer_erased"],
    [
      "waits until he may be written to again",
      { contact: { verdict: "wait", until: daysFromNow(3), reasons: [] } },
      "2026-12-02T12:00:00.000Z",
    ],
    ["leaves him alone who wants no such letters", { contact: { verdict: "skip", reasons: [] } }, "no_consent"],
    ["needs an address", { email: null }, "no_address"],
    ["leaves staff out", { is_staff: true }, "staff_member"],
    ["leaves machines out", { case_standing: "spam" }, "spam"],
    ["still happens on the last day", { planned_at: daysFromNow(-LATEST_ASKING_DAYS) }, "ask"],
    ["does not happen a day later", { planned_at: daysFromNow(-LATEST_ASKING_DAYS - 1) }, "asked_too_late"],
  ])("%s", (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  it("is about what has come to an end, and a refusal under appeal has not", () => {
    expect(["settled", "closed", "refused"].map((stage) => isJudgeable(stage as "settled"))).toEqual([true, true, true])
    expect((["rejected", "appealed", "approved", "canceled", "lapsed"] as const).map(isJudgeable)).not.toContain(true)
    expect(standingOfRma("appealed")).toBe("open")
    expect(standingOfVisit({ status: "completed", outcome: "satisfied" })).toBe("settled")
    expect(standingOfVisit({ status: "completed", outcome: "declined" })).toBe("open")
    expect(standingOfVisit({ status: "no_show", outcome: null })).toBe("open")
    expect((["resolved", "closed", "open", "merged", "spam"] as const).map(standingOfTicket)).toEqual([
      ...["settled", "settled", "open", "spam", "spam"],
    ])
  })
})

describe("when a customer is asked", () => {
  const pace = { delay_minutes: 90, remind_after_days: 4, answer_days: 14, change_hours: 24 }

  it("counts from the end of the case, then from the letter, then from the answer", () => {
    expect(askAt(pace, NOW).toISOString()).toBe("2026-11-29T13:30:00.000Z")
    expect(timesOfLetter(pace, NOW)).toEqual({ remind_at: daysFromNow(4), expires_at: daysFromNow(14) })
    expect(timesOfLetter({ ...pace, remind_after_days: null }, NOW).remind_at).toBeNull()
    expect(changeUntil(pace, NOW)).toEqual(daysFromNow(1))
  })
})

describe("honest words (F07)", () => {
  const form: FormToPublish = {
    instrument: "csat",
    dimensions: [],
    low_score: null,
    remind_after_days: 4,
    answer_days: 14,
    wording: {
      en: {
        question: "How satisfied are you with how we handled this?",
        intro: "Tell us what went well and what did not.",
      },
      zh: { question: "您对这次处理的结果满意吗？", intro: null },
    },
  }
  const faults = (given: Partial<FormToPublish>): string[] =>
    findFormFaults({ ...form, ...given }).map(({ code, field, facts }) =>
      `${code} ${field} ${facts?.word ?? ""}`.trim(),
    )
  const say = (en: string, zh = form.wording.zh.question) =>
    faults({ wording: { en: { question: en, intro: null }, zh: { question: zh, intro: null } } })

  it("are published", () => {
    expect(faults({})).toEqual([])
  })

  it.each<[string, string[], string[]]>([
    ["offer no coupon", say("Rate us and get a coupon!"), ["survey_offers_reward wording.en.question coupon"]],
    ["offer no coupons", say("Rate us, coupons await"), ["survey_offers_reward wording.en.question coupon"]],
    [
      "offer no part of the price",
      say("How was it? 10% off next time"),
      ["survey_offers_reward wording.en.question % off"],
    ],
    [
      "pay for no stars in Chinese",
      say("How was it?", "五星好评返现五元"),
      [
        ...["survey_offers_reward wording.zh.question 返现"],
        ...["survey_leads_answer wording.zh.question 五星", "survey_leads_answer wording.zh.question 好评"],
      ],
    ],
    [
      "do not say which answer is wished for",
      say("Please give us five stars"),
      ["survey_leads_answer wording.en.question five stars"],
    ],
    [
      "do not praise before they ask",
      say("How was our excellent service?"),
      ["survey_leads_answer wording.en.question excellent"],
    ],
    ["may speak of winter and of credibility", say("How credible was our winter advice?"), []],
    ["are there in both languages", say("How was it?", " "), ["survey_question_missing wording.zh.question"]],
    ["have a low score below the best", faults({ low_score: 5 }), ["survey_score_out_of_range low_score"]],
    ["remind before it is too late", faults({ remind_after_days: 14 }), ["survey_reminder_too_late remind_after_days"]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  it("are found however they are written", () => {
    fc.assert(
      fc.property(fc.constantFrom("COUPON", "Coupon", "a  coupon", "(coupon)"), (word) => {
        expect(say(`Take ${word} now`)).toHaveLength(1)
      }),
    )
  })
})
