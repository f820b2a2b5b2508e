/**
 * The trade's words as closed lists: the same spelling in column checks, DTOs, validators, screens and rules.
 * Adding a word means a migration (the column check) and a translation.
 */

/** Who caused it, and therefore who pays (R10–R12). */
export const FAULT_PARTIES = ["merchant", "carrier", "supplier", "customer", "none"] as const
export type FaultParty = (typeof FAULT_PARTIES)[number]

/** Who pays the way back in the end. `carrier`: the merchant advances and claims it back (R11). */
export const FREIGHT_PAYERS = ["merchant", "carrier", "customer"] as const
export type FreightPayer = (typeof FREIGHT_PAYERS)[number]

/** The grounds that a policy opens a window for. */
export const WINDOW_BASES = ["withdrawal", "nonconformity", "goodwill"] as const
export type WindowBasis = (typeof WINDOW_BASES)[number]

/** The ground on which a request is accepted. Under warranty the unit's own covers say until when, no policy's window. */
export const BASES = [...WINDOW_BASES, "warranty"] as const
export type Basis = (typeof BASES)[number]

/**
 * Whose delivery starts a window: that of the parcel the unit came in, or that of the order's last parcel
 * (withdrawal from one order delivered in lots, EU 2011/83 art. 9 (2) (b) (i)).
 */
export const WINDOW_STARTS = ["parcel", "last_parcel"] as const
export type WindowStart = (typeof WINDOW_STARTS)[number]

/** What the customer gets. Decided per item; the list grows with the remedies that really work. */
export const RESOLUTIONS = ["exchange", "replacement", "repair", "refund", "store_credit", "keep_item"] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** The handbook's classes of reason (R13); a merchant's own reasons are `other`. */
export const REASON_CLASSES = [
  "quality",
  "wrong_item",
  "size_or_specification",
  "preference",
  "not_as_described",
  "transit_damage",
  "lost",
  "other",
] as const
export type ReasonClass = (typeof REASON_CLASSES)[number]

/** What the customer must supply with a reason. */
export const EVIDENCE_KINDS = ["description", "photo"] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What inspection found. */
export const GRADES = ["as_new", "opened", "used", "damaged", "defective", "wrong_item"] as const
export type Grade = (typeof GRADES)[number]

/** Where the goods go next. Only `restock` returns them to stock. */
export const DISPOSITIONS = [
  "restock",
  "refurbish",
  "repair",
  "return_to_supplier",
  "dispose",
  "donate",
  "send_back",
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

export const ACTOR_TYPES = ["customer", "guest", "staff", "policy", "system"] as const
export type ActorType = (typeof ACTOR_TYPES)[number]

/** What a policy's condition looks at. */
export const CONDITION_ATTRIBUTES = [
  "product",
  "category",
  "collection",
  "product_type",
  "tag",
  "sales_channel",
  "region",
  "customer_group",
  "order_value",
  "delivery_state",
] as const
export type ConditionAttribute = (typeof CONDITION_ATTRIBUTES)[number]

export const CONDITION_OPERATORS = ["in", "not_in", "at_least", "at_most"] as const
export type ConditionOperator = (typeof CONDITION_OPERATORS)[number]

export const DELIVERY_STATES = ["fulfilled", "shipped", "delivered"] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** What of a policy the condition decides: whether it applies at all, or whether it excludes a line (final terms, exemptions). */
export const CONDITION_EFFECTS = ["applies", "excludes"] as const
export type ConditionEffect = (typeof CONDITION_EFFECTS)[number]

/** The last two take back what the order as a whole had earned: free freight, or one thing cheaper for another. */
export const FEE_KINDS = ["restocking", "return_freight", "lost_free_freight", "lost_discount"] as const
export type FeeKind = (typeof FEE_KINDS)[number]

export const POLICY_STATUSES = ["draft", "published", "retired"] as const
export type PolicyStatus = (typeof POLICY_STATUSES)[number]

/** When the merchant gives back what the customer paid for the way out. */
export const OUTBOUND_FREIGHT_REFUNDS = ["never", "whole_order"] as const
export type OutboundFreightRefund = (typeof OUTBOUND_FREIGHT_REFUNDS)[number]

/** Money on top of the price: for the harm that a merchant's fault did (R14, R15), or for the customer's sake (F05). */
export const GRANT_KINDS = ["compensation", "goodwill"] as const
export type GrantKind = (typeof GRANT_KINDS)[number]

/** What an exchanged unit costs: today's price, that of the order's day, or nothing more within one product. */
export const EXCHANGE_PRICE_RULES = ["current_price", "price_at_order", "same_price_for_same_product"] as const
export type ExchangePriceRule = (typeof EXCHANGE_PRICE_RULES)[number]

/** Among what a customer may choose. */
export const EXCHANGE_SCOPES = ["same_product", "any_product"] as const
export type ExchangeScope = (typeof EXCHANGE_SCOPES)[number]

/** Where money goes that an exchange leaves over, by the customer's choice. */
export const SURPLUS_DESTINATIONS = ["refund", "store_credit"] as const
export type SurplusDestination = (typeof SURPLUS_DESTINATIONS)[number]

export const SETTLEMENT_LINE_KINDS = [
  "price_paid",
  "exchange_price",
  "exchange_bonus",
  "restocking_fee",
  "condition_deduction",
  "return_freight",
  "return_freight_refund",
  "lost_free_freight",
  "lost_discount",
  "outbound_freight",
  "credit_bonus",
  "keep_item_allowance",
  ...GRANT_KINDS,
] as const
export type SettlementLineKind = (typeof SETTLEMENT_LINE_KINDS)[number]

/** How money leaves: back to a payment of the order, or as store credit. */
export const PAYOUT_METHODS = ["refund", "store_credit"] as const
export type PayoutMethod = (typeof PAYOUT_METHODS)[number]

/** Ways that money takes which cannot go back to the payment it came from: staff pay it themselves, or it becomes credit. */
export const PAYOUT_DIVERSIONS = ["by_hand", "store_credit"] as const
export type PayoutDiversion = (typeof PAYOUT_DIVERSIONS)[number]

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** What a customer turns to the shop with (T01). Kinds carry different clocks. */
export const TICKET_KINDS = ["consultation", "complaint", "order_problem", "work_order"] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/** By which way a contact came (C01). */
export const CONTACT_CHANNELS = ["web", "email", "phone", "chat", "social", "on_site"] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

export const TICKET_PRIORITIES = ["low", "normal", "high", "urgent"] as const
export type TicketPriority = (typeof TICKET_PRIORITIES)[number]

/** What of a ticket is timed. `solution_proposed` is the handbook's answer to a complaint, which is not its closing (R02). */
export const SLA_METRICS = ["first_response", "next_response", "solution_proposed", "resolution"] as const
export type SlaMetric = (typeof SLA_METRICS)[number]
