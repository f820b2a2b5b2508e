import { MedusaService } from "@medusajs/framework/utils"

import { AnswerArticle, AnswerArticleSubject, AnswerVote, CannedAnswer, CannedAnswerBody } from "./models/answer"
import { BusinessCalendar, BusinessCalendarHoliday, BusinessCalendarHours } from "./models/business-calendar"
import { AfterSalesEvidence } from "./models/evidence"
import { RmaFaultShare, RmaFreightLeg } from "./models/fault"
import { AfterSalesApproval, AfterSalesGrant, AfterSalesGrantLimit } from "./models/grant"
import { Charge } from "./models/charge"
import { Commitment, CommitmentEvent } from "./models/commitment"
import { ContactPreference, CustomerContact } from "./models/contact"
import { CustomerErasure, CustomerPrivacyEvent } from "./models/customer"
import { RmaExchange } from "./models/exchange"
import { FollowUpPlan, FollowUpPlanVersion, FollowUpVisit, FollowUpVisitEvent, VisitFeed } from "./models/follow-up"
import { GuestAccess } from "./models/guest-access"
import { IdempotencyRecord } from "./models/idempotency"
import { ImportedCase } from "./models/imported-case"
import { ContactHandle, InboundMessage } from "./models/inbound"
import { RmaOutbound } from "./models/outbound"
import { OutboxMessage } from "./models/outbox"
import {
  AfterSalesPolicy,
  AfterSalesPolicyCondition,
  AfterSalesPolicyFee,
  AfterSalesPolicySeason,
  AfterSalesPolicyVersion,
  AfterSalesPolicyWindow,
} from "./models/policy"
import { AfterSalesReason } from "./models/reason"
import { AfterSalesDiscrepancy } from "./models/discrepancy"
import { ParcelFinding, ParcelFindingEvent, StrayParcel, StrayParcelEvent } from "./models/receiving"
import { RecoveryClaim, RecoveryClaimEvent } from "./models/recovery"
import { RepairOrder, RepairOrderEvent } from "./models/repair"
import { Rma, RmaEvent, RmaItem, RmaMessage, RmaUnit } from "./models/rma"
import { Payout, SettlementLine } from "./models/settlement"
import { AfterSalesSetup } from "./models/setup"
import {
  SlaAlert,
  SlaCalendar,
  SlaClock,
  SlaClockEvent,
  SlaPolicy,
  SlaPolicyCondition,
  SlaPolicyVersion,
  SlaTarget,
} from "./models/sla"
import { StockPosting } from "./models/stock-posting"
import { StoreCreditEntry, StoreCreditHold } from "./models/store-credit"
import { SatisfactionSurvey, SurveyForm, SurveyResponse } from "./models/survey"
import {
  AgentAbsence,
  ServiceAgent,
  ServiceAgentSkill,
  ServiceRoutingRule,
  ServiceTeam,
  ServiceTeamMember,
} from "./models/team"
import { SupportTicket, TicketDraft, TicketEvent, TicketLink, TicketMessage, TicketTag } from "./models/ticket"
import { UnitSerial } from "./models/unit-serial"
import { Warranty, WarrantyCover, WarrantyEvent, WarrantySweep } from "./models/warranty"
import { WarrantyPlan, WarrantyPlanCondition, WarrantyPlanVersion } from "./models/warranty-plan"
import { Withdrawal, WithdrawalLine } from "./models/withdrawal"

/** The generated row methods of every entity. Commands take them as an argument; the public service extends them. */
export class AfterSalesRows extends MedusaService({
  AfterSalesEvidence,
  AfterSalesApproval,
  AfterSalesGrant,
  AfterSalesGrantLimit,
  AfterSalesPolicy,
  AfterSalesPolicyCondition,
  AfterSalesPolicyFee,
  AfterSalesPolicySeason,
  AfterSalesPolicyVersion,
  AfterSalesPolicyWindow,
  AfterSalesReason,
  AfterSalesDiscrepancy,
  AfterSalesSetup,
  AnswerArticle,
  AnswerArticleSubject,
  AnswerVote,
  AgentAbsence,
  BusinessCalendar,
  BusinessCalendarHoliday,
  BusinessCalendarHours,
  CannedAnswer,
  CannedAnswerBody,
  Charge,
  ContactHandle,
  ContactPreference,
  Commitment,
  CommitmentEvent,
  CustomerContact,
  CustomerErasure,
  CustomerPrivacyEvent,
  FollowUpPlan,
  FollowUpPlanVersion,
  FollowUpVisit,
  FollowUpVisitEvent,
  GuestAccess,
  IdempotencyRecord,
  ImportedCase,
  InboundMessage,
  OutboxMessage,
  ParcelFinding,
  ParcelFindingEvent,
  Payout,
  RecoveryClaim,
  RecoveryClaimEvent,
  RepairOrder,
  RepairOrderEvent,
  Rma,
  RmaEvent,
  RmaExchange,
  RmaFaultShare,
  RmaFreightLeg,
  RmaItem,
  RmaMessage,
  RmaOutbound,
  RmaUnit,
  SatisfactionSurvey,
  ServiceAgent,
  ServiceAgentSkill,
  ServiceRoutingRule,
  ServiceTeam,
  ServiceTeamMember,
  SettlementLine,
  SlaAlert,
  SlaCalendar,
  SlaClock,
  SlaClockEvent,
  SlaPolicy,
  SlaPolicyCondition,
  SlaPolicyVersion,
  SlaTarget,
  StockPosting,
  StrayParcel,
  StrayParcelEvent,
  SupportTicket,
  SurveyForm,
  SurveyResponse,
  TicketDraft,
  TicketEvent,
  TicketLink,
  TicketMessage,
  TicketTag,
  UnitSerial,
  Warranty,
  WarrantyCover,
  WarrantyEvent,
  WarrantyPlan,
  WarrantyPlanCondition,
  WarrantyPlanVersion,
  WarrantySweep,
  VisitFeed,
  Withdrawal,
  WithdrawalLine,
  StoreCreditEntry,
  StoreCreditHold,
}) {}
