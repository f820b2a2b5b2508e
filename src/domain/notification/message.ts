import type { TicketLanguage } from "../ticket/ticket-words"
import type { SurveySubject } from "../survey/survey-words"
import type { SlaMetric } from "../kernel/vocabulary"
import type { AlertKind } from "../sla/plan-alert"

/**
 * What customers are written, and staff are told, and the fields each message carries: an e-mail provider that renders templates of its
 * own gets exactly these. Dates are `YYYY-MM-DD` in the shop's zone and name the last day that still counts.
 */
export interface MessageData {
  readonly guest_access_link: OrderReference & {
    readonly valid_minutes: number
    /** Opens the order once. Stands in the rendered text only, never in stored data. */
    readonly link: string
  }
  readonly rma_opened: RmaReference & { readonly requested_on: string; readonly decision_due_on: string }
  readonly rma_approved: RmaReference & {
    readonly words: string | null
    /** Null when nothing has to be sent back. */
    readonly send_by_on: string | null
    /** False for a withdrawal, which no delay undoes. */
    readonly ends_by_itself: boolean
  }
  readonly rma_rejected: RmaReference & {
    readonly clause: string | null
    readonly words: string | null
    /** Null when the refusal was upheld on appeal. */
    readonly appeal_until_on: string | null
  }
  readonly rma_information_requested: RmaReference & {
    readonly words: string | null
    readonly answer_by_on: string | null
  }
  /** The end is near, and nothing has come yet. */
  readonly rma_reminder: RmaReference & {
    readonly waits_for: "goods" | "answer"
    readonly until_on: string | null
    readonly ends_by_itself: boolean
  }
  readonly rma_payment_due: RmaReference & {
    readonly charge_id: string
    /** Decimal string in major units. */
    readonly amount: string
    readonly currency_code: string
    readonly pay_by_on: string
    /** Leads to the payment. Stands in the rendered text only, never in stored data. */
    readonly link?: string
  }
  readonly rma_payment_expired: RmaReference
  readonly rma_settled: RmaReference & {
    /** Decimal string in major units. */
    readonly amount: string
    /** What became store credit, likewise. */
    readonly credit: string
    readonly currency_code: string
    /** What leaves for the customer now that the request is settled. */
    readonly on_its_way: readonly SentGoods[]
    readonly rate_until_on: string | null
  }
  readonly rma_repaired: RmaReference & { readonly words: string | null; readonly rate_until_on: string | null }
  /** What a repair would cost: nothing of it is done before the customer has said yes. */
  readonly repair_quoted: RepairReference & {
    readonly title: string
    /** What the workshop found, in its words. */
    readonly finding: string | null
    readonly quote_version: number
    /** What he would pay, tax included; decimal string in major units. */
    readonly total: string
    readonly currency_code: string
    /** Leads to the quote. Stands in the rendered text only, never in stored data. */
    readonly link?: string
  }
  /** What he accepted is left to pay: the goods go back when it is. */
  readonly repair_payment_due: RepairReference & {
    readonly title: string
    readonly charge_id: string
    /** Decimal string in major units. */
    readonly amount: string
    readonly currency_code: string
    /** Leads to the payment. Stands in the rendered text only, never in stored data. */
    readonly link?: string
  }
  readonly rma_lapsed: RmaReference & { readonly waited_for: "goods" | "answer" }
  readonly rma_canceled: RmaReference
  readonly withdrawal_received: WithdrawalReference & {
    /** Word for word as it was submitted. */
    readonly statement: string
    /** ISO 8601, to the second. */
    readonly submitted_at: string
    /** IANA, in which the message tells that second. */
    readonly time_zone: string
    /** Null when there is nothing to send back, or it is not clear yet whether the statement is in time. */
    readonly send_back_by_on: string | null
  }
  readonly withdrawal_disputed: WithdrawalReference & { readonly clause: string; readonly words: string }
  readonly ticket_received: TicketReference & {
    /** ISO 8601: by when a person answers. Null where nothing is promised. */
    readonly answer_by_at: string | null
    /** ISO 8601: when somebody is there again. Null while somebody is. */
    readonly opens_at: string | null
    /** IANA, in which the message tells it. */
    readonly time_zone: string
  }
  readonly ticket_reply: TicketReference & {
    readonly words: string
    /** The line of the thread: pictures that came with it go with the letter. */
    readonly ticket_message_id: string
  }
  readonly ticket_resolved: TicketReference & { readonly words: string }
  /** How it went is asked once, and once more of whoever has not answered. */
  readonly survey_invitation: SurveyReference
  readonly survey_reminder: SurveyReference
  /** What a follow-up plan says to a customer some time afterwards. */
  readonly visit_message: VisitReference & {
    readonly words: string
    /** The contact that this letter is; its link stops letters of the kind. */
    readonly contact_id: string | null
    /** Leads to where letters of this kind are stopped. Stands in the rendered text only, never in stored data. */
    readonly link?: string
  }
  /** That somebody will call or come, and when. */
  readonly visit_scheduled: VisitReference & {
    readonly method: "phone" | "on_site"
    /** ISO 8601. */
    readonly starts_at: string
    /** IANA, the customer's own, in which the message tells that moment. */
    readonly time_zone: string
    /** Leads to where the appointment is confirmed, moved or called off; likewise. */
    readonly link?: string
  }
  /** To whoever took a warranty over without an account. Of the order that it comes from he learns nothing. */
  readonly warranty_taken_over: {
    readonly warranty_id: string
    /** ISO 8601. */
    readonly transferred_at: string
    readonly title: string
    /** Enough to claim by. */
    readonly claim_code: string
    /** Its last day; null for good. */
    readonly ends_on: string | null
    /** In which he took it over. */
    readonly language: TicketLanguage
    /** Leads to his warranty. Stands in the rendered text only, never in stored data. */
    readonly link?: string
  }
  /** To staff: a promise is about to be broken, is broken, or was and nobody has done anything. */
  readonly sla_alert: {
    readonly ticket_id: string
    /** Shown to people as T-1042. */
    readonly ticket_number: number
    readonly subject: string
    readonly kind: AlertKind
    readonly metric: SlaMetric
    /** ISO 8601. */
    readonly due_at: string
    /** IANA, in which the message tells that instant. */
    readonly time_zone: string
    /** BCP 47, the receiver's own; null when unknown. */
    readonly locale: string | null
  }
  /** To the member of staff who promised: the end is near. */
  readonly commitment_due: CommitmentReference
  /** To the same: the end has passed, and the promise was not kept. */
  readonly commitment_broken: CommitmentReference
  /** To a member of staff, in his language: what he wants told together. */
  readonly staff_digest: { readonly lines: readonly string[] }
}

/** So many units of what the customer gets instead. */
export interface SentGoods {
  readonly title: string
  readonly quantity: number
}

export interface OrderReference {
  readonly order_id: string
  /** Shown to people as #1042. */
  readonly order_display_id: number
}

export interface RmaReference extends OrderReference {
  readonly rma_id: string
  /** Shown to people as RMA-12. */
  readonly rma_number: number
}

export interface RepairReference extends RmaReference {
  readonly repair_order_id: string
  /** Shown to people as RO-12. */
  readonly repair_number: number
}

export interface WithdrawalReference extends OrderReference {
  readonly withdrawal_id: string
  /** Shown to people as W-12. */
  readonly withdrawal_number: number
}

export interface TicketReference {
  readonly ticket_id: string
  /** Shown to people as T-12. */
  readonly ticket_number: number
  /** What the customer called it. */
  readonly ticket_subject: string
  /** In which the ticket is written in; goes before the language of the order. */
  readonly language: TicketLanguage
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** By which an answer to the letter finds its thread. Stands in the rendered text only, never in stored data. */
  readonly tag?: string
}

export interface SurveyReference {
  readonly survey_id: string
  /** What the survey is about, shown to people as RMA-12, T-12 or V-12. */
  readonly subject_kind: SurveySubject
  readonly subject_number: number
  /** In which he is asked. */
  readonly language: TicketLanguage
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** In the merchant's words. */
  readonly intro: string | null
  readonly question: string
  readonly answer_until_on: string
  readonly contact_id: string
  /** Leads to the answer. Stands in the rendered text only, never in stored data. */
  readonly link?: string
  /** Leads to where he says that he wants no more of these, likewise. */
  readonly stop_link?: string
}

export interface VisitReference {
  readonly visit_id: string
  /** Shown to people as V-12. */
  readonly visit_number: number
  /** In which the customer's order is written in. */
  readonly language: TicketLanguage
  readonly order_id: string | null
  readonly order_display_id: number | null
}

export interface CommitmentReference {
  readonly commitment_id: string
  /** Shown to people as P-12. */
  readonly commitment_number: number
  /** In the words in which it was promised. */
  readonly promise: string
  readonly order_display_id: number | null
  /** ISO 8601. */
  readonly due_at: string
  /** IANA, in which the message tells that moment. */
  readonly time_zone: string
}

export type MessageTemplate = keyof MessageData
export type WithdrawalTemplate = "withdrawal_received" | "withdrawal_disputed"
export type TicketTemplate = "ticket_received" | "ticket_reply" | "ticket_resolved"
export type SurveyTemplate = "survey_invitation" | "survey_reminder"
export type WarrantyTemplate = "warranty_taken_over"
export type RepairTemplate = "repair_quoted" | "repair_payment_due"
export type VisitTemplate = "visit_message" | "visit_scheduled"
/** What staff are told in the bell of the admin. */
export type BellTemplate = "commitment_due" | "commitment_broken" | "staff_digest"
export type StaffTemplate = "sla_alert" | BellTemplate
/** What staff are told one by one, and may want told together. */
export type NoticeTemplate = Exclude<StaffTemplate, "staff_digest">
export type RmaTemplate = Exclude<
  MessageTemplate,
  | "guest_access_link"
  | WithdrawalTemplate
  | TicketTemplate
  | SurveyTemplate
  | VisitTemplate
  | RepairTemplate
  | WarrantyTemplate
  | StaffTemplate
>

export type Message<Template extends MessageTemplate = MessageTemplate> = {
  readonly [T in Template]: { readonly template: T; readonly data: MessageData[T] }
}[Template]
