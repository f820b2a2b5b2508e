import type { InboundChannel, InboundOutcome } from "../domain/inbound/outcome"

export type { InboundChannel, InboundOutcome }

/** `POST /after-sales/inbound/email`. */
export interface InboundMailBody {
  /** The gateway's own name for the delivery: the same one is heard once. */
  readonly id: string
  /** The mail's bytes in base64. */
  readonly raw: string
}

/** `POST /after-sales/inbound/chat` and `…/social`. */
export interface InboundChatBody {
  readonly id: string
  readonly from: { readonly handle: string; readonly name?: string | null; readonly email?: string | null }
  readonly subject?: string | null
  readonly text: string
}

export interface InboundReceipt {
  readonly id: string
  readonly outcome: InboundOutcome
  readonly ticket_id: string | null
}
