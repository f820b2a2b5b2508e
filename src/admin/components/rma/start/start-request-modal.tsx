import { FocusModal, Skeleton } from "@medusajs/ui"

import { useEligibility } from "../../../hooks/use-start-request"
import { useWords } from "../../../hooks/use-words"
import { ProblemAlert } from "../../shared/problem-alert"
import { StartRequestForm } from "./start-request-form"
import { StepBody } from "./step-body"

interface StartRequestModalProps {
  readonly orderId: string
  readonly orderDisplayId: number
  readonly onClose: () => void
}

/** A request that staff open for a customer who called, wrote or stands at the counter. */
export const StartRequestModal = ({ orderId, orderDisplayId, onClose }: StartRequestModalProps) => {
  const words = useWords()
  const { data: eligibility, error } = useEligibility(orderId)
  const title = words("do.open.title", { order: orderDisplayId })
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        {eligibility ? (
          <StartRequestForm title={title} eligibility={eligibility} />
        ) : (
          <>
            <FocusModal.Header />
            <StepBody title={title} subtitle={words("do.open.body")}>
              {error === null ? <Skeleton className="h-40 w-full" /> : <ProblemAlert error={error} />}
            </StepBody>
          </>
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}
