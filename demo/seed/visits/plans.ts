import type { FollowUpDraft } from "./calls"

/** Ids of what the plans are about, and of who attends. */
export interface FollowUpSubjects {
  readonly electronicsType: string
  readonly furnitureType: string
  readonly cookwareType: string
  readonly europe: string
  readonly customerService: string
  readonly afterSales: string
  readonly fieldService: string
}

/** What the shop does after a sale without being asked. It calls and visits in Europe, and writes to everybody. */
export function followUpPlans(subjects: FollowUpSubjects): readonly FollowUpDraft[] {
  const { electronicsType, furnitureType, cookwareType, europe } = subjects
  return [
    {
      ...{ code: "new_device", name: "The first days with a device" },
      terms: {
        ...{ trigger: "delivered", offset_days: 5, method: "phone", duration_minutes: 20 },
        ...{
          team_id: subjects.afterSales,
          conditions: [only("product_type", electronicsType), only("region", europe)],
        },
        script:
          "Ask whether it works and whether anything was hard to set up. Say that the warranty card is in the account.",
        questions: ["Does everything work?", "What was hard to set up?", "May we write about accessories?"],
      },
    },
    {
      ...{ code: "furniture_check", name: "Furniture, a week later" },
      terms: {
        ...{ trigger: "delivered", offset_days: 7, method: "on_site", duration_minutes: 60 },
        ...{
          team_id: subjects.fieldService,
          conditions: [only("product_type", furnitureType), only("region", europe)],
        },
        script: "Tighten what was assembled, look at the feet, show how to oil it.",
        questions: ["Does it stand firm?", "Was it damaged on the stairs?"],
      },
    },
    {
      ...{ code: "cookware_care", name: "Care of cookware" },
      terms: {
        ...{ trigger: "delivered", offset_days: 14, method: "email", rrule: "FREQ=MONTHLY;INTERVAL=6" },
        conditions: [only("product_type", cookwareType)],
        script: "A knife likes a stone twice a year, a skillet a drop of oil after each use. How is yours?",
      },
    },
    {
      ...{ code: "after_request", name: "After a request" },
      terms: {
        ...{ trigger: "request_completed", offset_days: 4, method: "phone", duration_minutes: 15 },
        ...{ team_id: subjects.customerService, conditions: [only("region", europe)] },
        script: "Ask whether the money or the goods have arrived, and whether all is well now.",
        questions: ["Is the matter settled for you?"],
      },
    },
    {
      ...{ code: "warranty_ends", name: "Before a warranty ends" },
      terms: {
        ...{ trigger: "warranty_ending", offset_days: 30, method: "email" },
        script: "Your warranty ends in a month. If anything is wrong, tell us now: it costs you nothing.",
      },
    },
    {
      ...{ code: "quiet", name: "Four quiet months" },
      terms: {
        ...{ trigger: "customer_quiet", offset_days: 120, method: "email" },
        script: "We have not heard of each other for a while. Is everything still in use?",
      },
    },
  ]
}

/** Written and not published: nobody has said yes to text messages so far. */
export function unpublishedFollowUpPlan({ fieldService }: FollowUpSubjects): FollowUpDraft {
  return {
    ...{ code: "yearly_oiling", name: "Oiling, once a year" },
    terms: {
      ...{ trigger: "delivered", offset_days: 365, method: "on_site", duration_minutes: 90, team_id: fieldService },
      ...{ rrule: "FREQ=YEARLY", next_from: "visit", script: "Oil the table and the boards." },
    },
  }
}

function only(attribute: "product_type" | "region", value: string) {
  return { attribute, operator: "in", values: [value], currency_code: null } as const
}
