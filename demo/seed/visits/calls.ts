import type {
  AdminFollowUpPlan,
  AdminVisit,
  AdminVisitSummary,
  FollowUpPlanTerms,
  VisitLinkBody,
} from "../../../src/types"
import type { Api } from "../api"

const PLANS = "/admin/after-sales/follow-up-plans"
export const VISITS = "/admin/after-sales/visits"
export const VISIT_LINKS = "/store/after-sales/visit-links"

/** A plan as it is written; what is not said is the default of its route. */
export interface FollowUpDraft {
  readonly code: string
  readonly name: string
  readonly terms: Partial<FollowUpPlanTerms> & Pick<FollowUpPlanTerms, "trigger" | "offset_days" | "method">
}

export async function draftFollowUpPlan(admin: Api, draft: FollowUpDraft): Promise<AdminFollowUpPlan> {
  return (await admin.post<{ follow_up_plan: AdminFollowUpPlan }>(PLANS, draft)).follow_up_plan
}

export async function publishFollowUpPlan(admin: Api, draft: FollowUpDraft): Promise<AdminFollowUpPlan> {
  const { id } = await draftFollowUpPlan(admin, draft)
  return (await admin.post<{ follow_up_plan: AdminFollowUpPlan }>(`${PLANS}/${id}/publish`, {})).follow_up_plan
}

export async function retireFollowUpPlan(admin: Api, { id }: Pick<AdminFollowUpPlan, "id">): Promise<void> {
  await admin.post(`${PLANS}/${id}/retire`, {})
}

/** A visit that staff plan themselves. */
export interface VisitByHand {
  readonly order_id: string
  readonly method: "phone" | "on_site" | "email" | "sms"
  readonly due_at: string
  readonly duration_minutes?: number
  readonly team_id?: string | null
  readonly script: string
}

export async function makeVisit(admin: Api, body: VisitByHand): Promise<AdminVisit> {
  return (await admin.post<{ visit: AdminVisit }>(VISITS, body)).visit
}

export async function readVisit(admin: Api, id: string): Promise<AdminVisit> {
  return (await admin.get<{ visit: AdminVisit }>(`${VISITS}/${id}`)).visit
}

/** In the order in which they are due. */
export async function listVisits(admin: Api, query: Readonly<Record<string, string>>): Promise<AdminVisitSummary[]> {
  const search = new URLSearchParams({ limit: "200", ...query }).toString()
  return (await admin.get<{ visits: AdminVisitSummary[] }>(`${VISITS}?${search}`)).visits
}

/** What staff say of a visit. */
export type VisitVerb = "confirm" | "move" | "reassign" | "cancel" | "record" | "no-show" | "ticket"

export async function actOnVisit(admin: Api, id: string, verb: VisitVerb, body: object = {}): Promise<AdminVisit> {
  return (await admin.post<{ visit: AdminVisit }>(`${VISITS}/${id}/${verb}`, body)).visit
}

/** What the customer sees behind the link in his letter. */
export async function seeVisit(store: Api, token: string): Promise<VisitLinkBody> {
  return (await store.get<{ visit_link: VisitLinkBody }>(`${VISIT_LINKS}/${token}`)).visit_link
}

/** What he says there, without a login. */
export async function answerVisit(
  store: Api,
  token: string,
  verb: "confirm" | "move" | "cancel",
  body: object = {},
): Promise<VisitLinkBody> {
  return (await store.post<{ visit_link: VisitLinkBody }>(`${VISIT_LINKS}/${token}/${verb}`, body)).visit_link
}

/** What the server does by itself every minute is done now. */
export async function runJob(admin: Api, name: "dispatch-visits" | "dispatch-outbox"): Promise<void> {
  await admin.post(`/admin/workflows-executions/job-after-sales-${name}/run`, {})
}
