import { offerTransfer } from "../../modules/after-sales/commands/warranty/offer-transfer"
import { warrantyVerb } from "./warranty-verb"

interface TransferOffer {
  readonly token: string
  /** ISO 8601. */
  readonly expires_at: string
}

/** Its owner lets somebody else take a warranty over. */
export const offerWarrantyTransferWorkflow = warrantyVerb<TransferOffer>(
  "offer-transfer",
  (transaction, { token, expires_at, ...verb }) =>
    offerTransfer(transaction, { ...verb, token, expires_at: new Date(expires_at) }),
  null,
)
