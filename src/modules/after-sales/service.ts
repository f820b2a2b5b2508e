import { MedusaService } from "@medusajs/framework/utils"

import { BusinessCalendar, BusinessCalendarHoliday, BusinessCalendarHours } from "./models/business-calendar"
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
import { Rma, RmaEvent, RmaItem, RmaMessage, RmaUnit } from "./models/rma"
import { Payout, SettlementLine } from "./models/settlement"
import { AfterSalesSetup } from "./models/setup"
import { parseOptions, type AfterSalesOptions } from "./options"

/** The thin public face of the module; each slice's commands live in its own internal service under `services/`. */
export default class AfterSalesModuleService extends MedusaService({
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
  Rma,
  RmaEvent,
  RmaItem,
  RmaMessage,
  RmaUnit,
  SettlementLine,
}) {
  protected readonly options_: AfterSalesOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions(options)
  }

  async getOptions(): Promise<AfterSalesOptions> {
    return this.options_
  }
}
