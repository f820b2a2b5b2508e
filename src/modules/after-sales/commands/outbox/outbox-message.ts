import type {
  Message,
  RepairTemplate,
  RmaTemplate,
  StaffTemplate,
  SurveyTemplate,
  TicketTemplate,
  VisitTemplate,
  WarrantyTemplate,
  WithdrawalTemplate,
} from "../../../../domain/notification/message"

/**
 * What the outbox keeps of a message. A guest's link is not among it: it is made when the message is sent, so that its
 * secret is never stored, and only then is it looked up whether the order exists.
 */
export type StoredMessage =
  | Message<
      | RepairTemplate
      | RmaTemplate
      | StaffTemplate
      | SurveyTemplate
      | TicketTemplate
      | VisitTemplate
      | WarrantyTemplate
      | WithdrawalTemplate
    >
  | { readonly template: "guest_access_link"; readonly data: { readonly order_number: string } }

/** A message taken out of the outbox to be sent. */
export type ClaimedMessage = StoredMessage & {
  readonly id: string
  readonly channel: string
  readonly recipient: string
  /** This attempt included. */
  readonly attempts: number
  /** True when the attempt before this one began and nobody recorded how it ended. */
  readonly interrupted: boolean
}
