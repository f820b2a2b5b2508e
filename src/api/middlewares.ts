import { defineMiddlewares } from "@medusajs/framework/http"

import { answerMiddlewares } from "./admin/after-sales/answers/middlewares"
import { approvalMiddlewares } from "./admin/after-sales/approvals/middlewares"
import { businessCalendarMiddlewares } from "./admin/after-sales/business-calendars/middlewares"
import { commitmentMiddlewares } from "./admin/after-sales/commitments/middlewares"
import { cannedAnswerMiddlewares } from "./admin/after-sales/canned-answers/middlewares"
import { coreMovementMiddlewares } from "./admin/after-sales/core-movements/middlewares"
import { customerMiddlewares } from "./admin/after-sales/customers/middlewares"
import { adminEvidenceMiddlewares } from "./admin/after-sales/evidence/middlewares"
import { followUpPlanMiddlewares } from "./admin/after-sales/follow-up-plans/middlewares"
import { grantLimitMiddlewares } from "./admin/after-sales/grant-limits/middlewares"
import { healthMiddlewares } from "./admin/after-sales/health/middlewares"
import { importedCaseMiddlewares } from "./admin/after-sales/imported-cases/middlewares"
import { adminOrderMiddlewares } from "./admin/after-sales/orders/middlewares"
import { policyMiddlewares } from "./admin/after-sales/policies/middlewares"
import { repairMiddlewares } from "./admin/after-sales/repair-orders/middlewares"
import { reasonMiddlewares } from "./admin/after-sales/reasons/middlewares"
import { findingMiddlewares } from "./admin/after-sales/findings/middlewares"
import { strayParcelMiddlewares } from "./admin/after-sales/stray-parcels/middlewares"
import { recoveryMiddlewares } from "./admin/after-sales/recovery-claims/middlewares"
import { discrepancyMiddlewares } from "./admin/after-sales/discrepancies/middlewares"
import { adminRmaMiddlewares } from "./admin/after-sales/rmas/middlewares"
import { saveRateMiddlewares } from "./admin/after-sales/save-rate/middlewares"
import { serviceAgentMiddlewares } from "./admin/after-sales/service-agents/middlewares"
import { serviceTeamMiddlewares } from "./admin/after-sales/service-teams/middlewares"
import { settlementMiddlewares } from "./admin/after-sales/settlements/middlewares"
import { setupMiddlewares } from "./admin/after-sales/setup/middlewares"
import { slaClockMiddlewares } from "./admin/after-sales/sla-clocks/middlewares"
import { slaPolicyMiddlewares } from "./admin/after-sales/sla-policies/middlewares"
import { warrantyMiddlewares } from "./admin/after-sales/warranties/middlewares"
import { warrantyPlanMiddlewares } from "./admin/after-sales/warranty-plans/middlewares"
import { surveyFormMiddlewares } from "./admin/after-sales/survey-forms/middlewares"
import { surveyResponseMiddlewares } from "./admin/after-sales/survey-responses/middlewares"
import { surveyMiddlewares } from "./admin/after-sales/surveys/middlewares"
import { visitMiddlewares } from "./admin/after-sales/visits/middlewares"
import { adminWithdrawalMiddlewares } from "./admin/after-sales/withdrawals/middlewares"
import { adminAttachmentMiddlewares } from "./admin/after-sales/ticket-attachments/middlewares"
import { adminTicketMiddlewares } from "./admin/after-sales/tickets/middlewares"
import { orderFulfillmentMiddlewares } from "./admin/orders/middlewares"
import { inboundMiddlewares } from "./after-sales/inbound/middlewares"
import { requireReadablePath } from "./require-readable-path"
import { accessLinkMiddlewares } from "./store/after-sales/access-links/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeAnswerMiddlewares } from "./store/after-sales/answers/middlewares"
import { contactPreferenceMiddlewares } from "./store/after-sales/contact-preferences/middlewares"
import { storeEvidenceMiddlewares } from "./store/after-sales/evidence/middlewares"
import { storeOrderMiddlewares } from "./store/after-sales/orders/middlewares"
import { paymentLinkMiddlewares } from "./store/after-sales/payment-links/middlewares"
import { storePolicyMiddlewares } from "./store/after-sales/policy/middlewares"
import { repairQuoteMiddlewares } from "./store/after-sales/repair-quotes/middlewares"
import { storeRmaMiddlewares } from "./store/after-sales/rmas/middlewares"
import { storeSurveyMiddlewares } from "./store/after-sales/surveys/middlewares"
import { storeAttachmentMiddlewares } from "./store/after-sales/ticket-attachments/middlewares"
import { storeTicketMiddlewares } from "./store/after-sales/tickets/middlewares"
import { storeWarrantyMiddlewares } from "./store/after-sales/warranties/middlewares"
import { warrantyLinkMiddlewares } from "./store/after-sales/warranty-links/middlewares"
import { storeVisitMiddlewares } from "./store/after-sales/visits/middlewares"
import { storeWithdrawalMiddlewares } from "./store/after-sales/withdrawals/middlewares"
import { storeCreditMiddlewares } from "./store/after-sales/store-credit/middlewares"
import { coreOrderMiddlewares } from "./store/orders/middlewares"
import { storeReturnMiddlewares } from "./store/returns/middlewares"

/** Only the list: each resource keeps its own shapes and guards beside its routes. What has no method comes first. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/after-sales", middlewares: [requireReadablePath] },
    { matcher: "/store/after-sales", middlewares: [requireReadablePath] },
    { matcher: "/after-sales", middlewares: [requireReadablePath] },
    ...accessLinkMiddlewares,
    ...adminAttachmentMiddlewares,
    ...adminEvidenceMiddlewares,
    ...adminOrderMiddlewares,
    ...adminRmaMiddlewares,
    ...adminTicketMiddlewares,
    ...adminWithdrawalMiddlewares,
    ...answerMiddlewares,
    ...approvalMiddlewares,
    ...businessCalendarMiddlewares,
    ...commitmentMiddlewares,
    ...cannedAnswerMiddlewares,
    ...contactPreferenceMiddlewares,
    ...coreMovementMiddlewares,
    ...coreOrderMiddlewares,
    ...customerMiddlewares,
    ...followUpPlanMiddlewares,
    ...grantLimitMiddlewares,
    ...healthMiddlewares,
    ...importedCaseMiddlewares,
    ...inboundMiddlewares,
    ...paymentLinkMiddlewares,
    ...orderFulfillmentMiddlewares,
    ...policyMiddlewares,
    ...reasonMiddlewares,
    ...saveRateMiddlewares,
    ...recoveryMiddlewares,
    ...repairMiddlewares,
    ...repairQuoteMiddlewares,
    ...serviceAgentMiddlewares,
    ...serviceTeamMiddlewares,
    ...discrepancyMiddlewares,
    ...settlementMiddlewares,
    ...findingMiddlewares,
    ...strayParcelMiddlewares,
    ...setupMiddlewares,
    ...surveyFormMiddlewares,
    ...surveyMiddlewares,
    ...surveyResponseMiddlewares,
    ...storeAnswerMiddlewares,
    ...slaClockMiddlewares,
    ...slaPolicyMiddlewares,
    ...storeCartMiddlewares,
    ...storeEvidenceMiddlewares,
    ...storeCreditMiddlewares,
    ...storeOrderMiddlewares,
    ...storePolicyMiddlewares,
    ...storeReturnMiddlewares,
    ...storeRmaMiddlewares,
    ...storeSurveyMiddlewares,
    ...storeAttachmentMiddlewares,
    ...storeTicketMiddlewares,
    ...storeWarrantyMiddlewares,
    ...warrantyLinkMiddlewares,
    ...storeWithdrawalMiddlewares,
    ...warrantyMiddlewares,
    ...warrantyPlanMiddlewares,
    ...storeVisitMiddlewares,
    ...visitMiddlewares,
  ],
})
