/**
 * What customers are written, and the fields each message carries: an e-mail provider that renders templates of its
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
    readonly currency_code: string
    readonly rate_until_on: string | null
  }
  readonly rma_lapsed: RmaReference & { readonly waited_for: "goods" | "answer" }
  readonly rma_canceled: RmaReference
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

export type MessageTemplate = keyof MessageData
export type RmaTemplate = Exclude<MessageTemplate, "guest_access_link">

export type Message<Template extends MessageTemplate = MessageTemplate> = {
  readonly [T in Template]: { readonly template: T; readonly data: MessageData[T] }
}[Template]
