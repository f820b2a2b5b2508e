import { MedusaService } from "@medusajs/framework/utils"

import { BusinessCalendar, BusinessCalendarHoliday, BusinessCalendarHours } from "./models/business-calendar"
import { RmaFaultShare, RmaFreightLeg } from "./models/fault"
import { GuestAccess } from "./models/guest-access"
import { IdempotencyRecord } from "./models/idempotency"
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
import { RecoveryClaim, RecoveryClaimEvent } from "./models/recovery"
import { Rma, RmaEvent, RmaItem, RmaMessage, RmaUnit } from "./models/rma"
import { Payout, SettlementLine } from "./models/settlement"
import { AfterSalesSetup } from "./models/setup"
import { StockPosting } from "./models/stock-posting"

/** The generated row methods of every entity. Commands take them as an argument; the public service extends them. */
export class AfterSalesRows extends MedusaService({
  AfterSalesPolicy,
  AfterSalesPolicyCondition,
  AfterSalesPolicyFee,
  AfterSalesPolicySeason,
  AfterSalesPolicyVersion,
  AfterSalesPolicyWindow,
  AfterSalesReason,
  AfterSalesSetup,
  BusinessCalendar,
  BusinessCalendarHoliday,
  BusinessCalendarHours,
  GuestAccess,
  IdempotencyRecord,
  OutboxMessage,
  Payout,
  RecoveryClaim,
  RecoveryClaimEvent,
  Rma,
  RmaEvent,
  RmaFaultShare,
  RmaFreightLeg,
  RmaItem,
  RmaMessage,
  RmaUnit,
  SettlementLine,
  StockPosting,
}) {}
