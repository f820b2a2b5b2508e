import { Link } from "react-router-dom"

import type { AdminWarranty, WarrantyEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { History, Said } from "../shared/history"

/** What happened to a warranty. */
export const WarrantyHistory = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <History
      title={words("warranty.history")}
      events={warranty.events}
      what={({ action }) => wordOrCode(`warranty_event.${action}`, action)}
      more={(event) => <Grounds event={event} />}
    />
  )
}

const Grounds = ({ event: { evidence, rma_id } }: { readonly event: WarrantyEventBody }) => {
  const words = useWords()
  return (
    <>
      {evidence !== null && <Said text={evidence} />}
      {rma_id !== null && (
        <Link to={`/after-sales/${rma_id}`} className="txt-small text-ui-fg-interactive">
          {words("warranty.to_request")}
        </Link>
      )}
    </>
  )
}
