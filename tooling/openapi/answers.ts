/** What each resource answers, as the types of `medusa-plugin-after-sales/types` name it. */
interface Answer {
  readonly one: string
  /** Key of the list and type of what is in it, where GET on the bare path lists. */
  readonly list?: readonly [key: string, type: string]
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/admin/after-sales/answers": { one: "{ answer: AdminArticle }", list: ["answers", "AdminArticle"] },
  "/admin/after-sales/answers/suggest": { one: "AnswerSuggestions" },
  "/admin/after-sales/approvals": { one: "{ id, status }", list: ["approvals", "ApprovalBody"] },
  "/admin/after-sales/business-calendars": {
    one: "{ business_calendar: AdminBusinessCalendar }",
    list: ["business_calendars", "AdminBusinessCalendar"],
  },
  "/admin/after-sales/business-calendars/simulate": {
    one: "{ due_at, steps } to a span, { minutes, steps } to `from` and `to`",
  },
  "/admin/after-sales/commitments": {
    one: "{ commitment: AdminCommitment }",
    list: ["commitments", "AdminCommitmentSummary"],
  },
  "/admin/after-sales/survey-forms": {
    one: "{ survey_form: AdminSurveyForm }",
    list: ["survey_forms", "AdminSurveyForm"],
  },
  "/admin/after-sales/surveys": { one: "", list: ["surveys", "AdminSurvey"] },
  "/admin/after-sales/survey-responses": {
    one: "{ survey_response: AdminSurveyResponse }",
    list: ["survey_responses", "AdminSurveyResponse"],
  },
  "/admin/after-sales/survey-responses/figures": { one: "{ figures: SatisfactionFigures }" },
  "/admin/after-sales/commitments/kept-rate": { one: "{ kept_rate: KeptRate }" },
  "/admin/after-sales/canned-answers": {
    one: "{ canned_answer: CannedAnswerHttp }",
    list: ["canned_answers", "CannedAnswerHttp"],
  },
  "/admin/after-sales/canned-answers/:id/fill": { one: "{ filled: FilledAnswerBody }" },
  "/admin/after-sales/core-movements": { one: "", list: ["movements", "CoreMovement"] },
  "/admin/after-sales/ticket-attachments": { one: "UploadedAttachment" },
  "/admin/after-sales/ticket-attachments/:id": { one: "The picture's bytes, as an attachment" },
  "/admin/after-sales/customers": { one: "{ customer: AdminCustomerArchive }" },
  "/admin/after-sales/customers/find": { one: "{ customer: { id } }" },
  "/admin/after-sales/customers/:id/erase": { one: "{ erasure: AdminErasure }" },
  "/admin/after-sales/customers/:id/export": { one: "CustomerExport, as an attachment" },
  "/admin/after-sales/customers/:id/sections/:section": { one: "ArchivePage" },
  "/admin/after-sales/evidence/:id": { one: "The picture's bytes, as an attachment" },
  "/admin/after-sales/grant-limits": { one: "{ grant_limit: GrantLimitBody }, or { grant_limits: GrantLimitBody[] }" },
  "/admin/after-sales/follow-up-plans": {
    one: "{ follow_up_plan: AdminFollowUpPlan }",
    list: ["follow_up_plans", "AdminFollowUpPlan"],
  },
  "/admin/after-sales/follow-up-plans/simulate": {
    one: "SimulatedRuleBody to a rule, SimulatedPlanBody to a whole plan and an order",
  },
  "/admin/after-sales/visit-feeds": { one: "{ visit_feed: VisitFeedBody }, or { visit_feed: null } once revoked" },
  "/admin/after-sales/visits": { one: "{ visit: AdminVisit }", list: ["visits", "AdminVisitSummary"] },
  "/admin/after-sales/visits/:id/slots": { one: "{ slots: VisitSlot[] }" },
  "/admin/after-sales/visits/:id/candidates": { one: "{ candidates: VisitCandidate[] }" },
  "/after-sales/visit-feeds/:token": { one: "An agent's calendar as text/calendar (RFC 5545)" },
  "/admin/after-sales/findings": { one: "{ finding: AdminFinding }", list: ["findings", "AdminFinding"] },
  "/admin/after-sales/health": { one: "AfterSalesHealth" },
  "/admin/after-sales/imported-cases": { one: "", list: ["imported_cases", "AdminImportedCase"] },
  "/admin/after-sales/orders/:id/eligibility": { one: "{ eligibility: Eligibility }" },
  "/admin/after-sales/orders/:id/lines/:line_id/exchange-options": { one: "ExchangeOptions" },
  "/admin/after-sales/policies": { one: "{ policy: AdminPolicy }", list: ["policies", "AdminPolicy"] },
  "/admin/after-sales/policies/simulate": { one: "SimulateAnswer" },
  "/admin/after-sales/reasons": { one: "{ reason: AdminReason }", list: ["reasons", "AdminReason"] },
  "/admin/after-sales/repair-orders": {
    one: "{ repair_order: AdminRepair }",
    list: ["repair_orders", "AdminRepairSummary"],
  },
  "/admin/after-sales/recovery-claims": {
    one: "{ recovery_claim: AdminRecovery }",
    list: ["recovery_claims", "AdminRecoverySummary"],
  },
  "/admin/after-sales/recovery-claims/ageing": { one: "RecoveryAgeing" },
  "/admin/after-sales/recovery-claims/:id/pack": { one: "{ pack: RecoveryPack }" },
  "/admin/after-sales/discrepancies": { one: "", list: ["discrepancies", "DiscrepancyBody"] },
  "/admin/after-sales/rmas": { one: "{ rma: AdminRma }", list: ["rmas", "AdminRmaSummary"] },
  "/admin/after-sales/rmas/:id/items/:item_id/exchange-options": { one: "ExchangeOptions" },
  "/admin/after-sales/rmas/:id/store-credit": { one: "{ store_credit: StoreCreditBody[] }" },
  "/admin/after-sales/rmas/preview": { one: "{ preview: SettlementBody }" },
  "/admin/after-sales/save-rate": { one: "{ save_rate: SaveRate }" },
  "/admin/after-sales/service-agents": {
    one: "{ service_agent: AdminServiceAgent }",
    list: ["service_agents", "AdminServiceAgent"],
  },
  "/admin/after-sales/service-agents/:id/absences/:absence_id": { one: "{ id, object, deleted }" },
  "/admin/after-sales/service-teams": {
    one: "{ service_team: AdminServiceTeam }, or { service_teams: AdminServiceTeam[] }",
  },
  "/admin/after-sales/service-teams/:id": { one: "{ service_team: AdminServiceTeam }" },
  "/admin/after-sales/service-teams/simulate-assignment": { one: "{ assignment: SimulatedAssignment }" },
  "/admin/after-sales/settlements/simulate": { one: "{ simulation: SimulatedSettlement }" },
  "/admin/after-sales/setup": { one: "Setup" },
  "/admin/after-sales/sla-clocks": { one: "", list: ["sla_clocks", "SlaClockSummary"] },
  "/admin/after-sales/sla-clocks/:id/explanation": { one: "{ explanation: SlaClockExplanation }" },
  "/admin/after-sales/sla-policies": {
    one: "{ sla_policy: AdminSlaPolicy }",
    list: ["sla_policies", "AdminSlaPolicy"],
  },
  "/admin/after-sales/sla-policies/simulate": { one: "SimulateSlaAnswer" },
  "/admin/after-sales/tickets": { one: "{ ticket: AdminTicket }", list: ["tickets", "AdminTicketSummary"] },
  "/admin/after-sales/stray-parcels": {
    one: "{ stray_parcel: AdminStrayParcel }",
    list: ["stray_parcels", "AdminStrayParcelSummary"],
  },
  "/admin/after-sales/stray-parcels/:id/suggestions": { one: "{ suggestions: StrayParcelSuggestion[] }" },
  "/admin/after-sales/warranties": {
    one: "{ warranty: AdminWarranty }",
    list: ["warranties", "AdminWarrantySummary"],
  },
  "/admin/after-sales/warranties/:id/card": { one: "The card, as a PDF" },
  "/admin/after-sales/warranty-plans": {
    one: "{ warranty_plan: AdminWarrantyPlan }",
    list: ["warranty_plans", "AdminWarrantyPlan"],
  },
  "/admin/after-sales/withdrawals": {
    one: "{ withdrawal: AdminWithdrawal }",
    list: ["withdrawals", "AdminWithdrawalSummary"],
  },
  "/store/after-sales/answers": { one: "{ answers: StoreAnswer[] }" },
  "/store/after-sales/answers/:id": { one: "{ answer: StoreAnswer }" },
  "/store/after-sales/answers/:id/votes": { one: "{ id, is_helpful }" },
  "/after-sales/inbound/:channel": { one: "{ inbound: InboundReceipt }" },
  "/store/after-sales/access-links": { one: "AccessLinkRequested" },
  "/store/after-sales/access-links/redeem": { one: "AccessLinkRedeemed" },
  "/store/after-sales/contact-links/:token": { one: "{ contact_link: ContactLinkBody }" },
  "/store/after-sales/contact-preferences": { one: "{ contact_preferences: ContactPreferenceBody[] }" },
  "/store/after-sales/evidence/:id": { one: "GET: the picture's bytes, as an attachment. DELETE: EvidenceDeleted" },
  "/store/after-sales/orders/:id/eligibility": { one: "{ eligibility: Eligibility }" },
  "/store/after-sales/orders/:id/withdrawal": { one: "{ availability: WithdrawalAvailability }" },
  "/store/after-sales/orders/:id/evidence": { one: "{ evidence: EvidenceBody }" },
  "/store/after-sales/orders/:id/lines/:line_id/exchange-options": { one: "ExchangeOptions" },
  "/store/after-sales/payment-links/:token": { one: "{ payment_link: PaymentLinkBody }" },
  "/store/after-sales/policy": { one: "", list: ["policies", "StorePolicy"] },
  "/store/after-sales/rmas": { one: "{ rma: StoreRma }", list: ["rmas", "StoreRma"] },
  "/store/after-sales/rmas/:id/evidence": { one: "{ evidence: EvidenceBody }" },
  "/store/after-sales/service-standard": { one: "{ service_standard: ServiceStandard }" },
  "/store/after-sales/store-credit": { one: "{ store_credit: StoreCreditBody[] }" },
  "/store/after-sales/store-credit/claim": { one: "{ store_credit: StoreCreditBody[] }" },
  "/store/after-sales/store-credit/redeem": { one: "{ redeemed: RedeemedStoreCredit }" },
  "/store/after-sales/surveys/:token": { one: "{ survey: StoreSurvey }" },
  "/store/after-sales/ticket-attachments": { one: "UploadedAttachment" },
  "/store/after-sales/ticket-attachments/:id": { one: "The picture's bytes, as an attachment" },
  "/store/after-sales/tickets": { one: "{ ticket: StoreTicket }", list: ["tickets", "StoreTicket"] },
  "/store/after-sales/repair-quotes/:token": { one: "{ quote: RepairQuote }" },
  "/store/after-sales/rmas/:id/repair": { one: "{ repair: StoreRepair | null }" },
  "/store/after-sales/rmas/preview": { one: "{ preview: SettlementBody }" },
  "/store/after-sales/warranties": {
    one: "{ warranty: StoreWarranty }",
    list: ["warranties", "StoreWarranty"],
  },
  "/store/after-sales/warranties/:id/card": { one: "The card, as a PDF" },
  "/store/after-sales/warranties/:id/transfer": { one: "{ transfer: WarrantyTransferLink }" },
  "/store/after-sales/warranties/:id/rmas": { one: "{ rma: StoreRma }" },
  "/store/after-sales/warranties/report": { one: "{ ticket: { number } }" },
  "/store/after-sales/warranties/lookup": { one: "{ card: WarrantyCard }" },
  "/store/after-sales/visit-links/:token": { one: "{ visit_link: VisitLinkBody }" },
  "/store/after-sales/visit-links/:token/calendar": { one: "The appointment as text/calendar (RFC 5545)" },
  "/store/after-sales/visits": { one: "", list: ["visits", "StoreVisit"] },
  "/store/after-sales/withdrawals": {
    one: "{ withdrawal: StoreWithdrawal }",
    list: ["withdrawals", "StoreWithdrawal"],
  },
}

/** Describes the 2xx answer of an operation by the nearest resource above its path. */
export function describeAnswer(method: string, path: string): string {
  for (let resource = path; resource !== ""; resource = resource.slice(0, resource.lastIndexOf("/"))) {
    const answer = ANSWERS[resource]
    if (!answer) continue
    if (method === "GET" && resource === path && answer.list) {
      const [key, type] = answer.list
      return `{ ${key}: ${type}[], next_cursor: string | null }`
    }
    return answer.one
  }
  return "JSON"
}
