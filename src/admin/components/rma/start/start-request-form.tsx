import { KeyboundForm } from "@medusajs/dashboard/components"
import { Alert, Button, FocusModal, ProgressTabs } from "@medusajs/ui"

import type { Eligibility } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { errorOfWhole } from "../../../lib/item-error"
import { ProblemAlert } from "../../shared/problem-alert"
import { RefusalList } from "../../shared/refusal-list"
import { LineFields } from "./line-fields"
import { RequestPreview } from "./request-preview"
import { sortLines } from "./start-form"
import { StepBody } from "./step-body"
import { useStartRequestForm } from "./use-start-request-form"

interface StartRequestFormProps {
  readonly title: string
  readonly eligibility: Eligibility
}

export const StartRequestForm = ({ title, eligibility }: StartRequestFormProps) => {
  const words = useWords()
  const start = useStartRequestForm(eligibility)
  const isLast = start.step === "preview"

  return (
    <ProgressTabs value={start.step} className="flex h-full flex-col overflow-hidden">
      <KeyboundForm className="flex h-full flex-col overflow-hidden" onSubmit={start.submit}>
        <FocusModal.Header>
          <div className="-my-2 w-full border-l">
            <ProgressTabs.List className="flex w-full items-center">
              <ProgressTabs.Trigger value="lines" status={isLast ? "completed" : "in-progress"} onClick={start.goBack}>
                {words("do.open.lines")}
              </ProgressTabs.Trigger>
              <ProgressTabs.Trigger value="preview" status={isLast ? "in-progress" : "not-started"} disabled={!isLast}>
                {words("do.open.preview")}
              </ProgressTabs.Trigger>
            </ProgressTabs.List>
          </div>
        </FocusModal.Header>
        <StepBody title={title} subtitle={words(isLast ? "do.open.preview_body" : "do.open.body")}>
          <ProblemAlert error={isLast ? start.error : errorOfWhole(start.error)} />
          {isLast && start.settlement ? (
            <RequestPreview eligibility={eligibility} request={start.request} settlement={start.settlement} />
          ) : (
            <Lines eligibility={eligibility} start={start} />
          )}
        </StepBody>
        <FocusModal.Footer>
          {isLast ? (
            <Button type="button" size="small" variant="secondary" onClick={start.goBack} disabled={start.isPending}>
              {words("do.open.back")}
            </Button>
          ) : (
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {words("common.cancel")}
              </Button>
            </FocusModal.Close>
          )}
          <Button
            type="submit"
            size="small"
            isLoading={start.isPending}
            disabled={!start.isAskable}
            // Both steps have their button in one place: a double click on the first must not open the request.
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            {words(isLast ? "do.open.submit" : "do.open.show_preview")}
          </Button>
        </FocusModal.Footer>
      </KeyboundForm>
    </ProgressTabs>
  )
}

interface LinesProps {
  readonly eligibility: Eligibility
  readonly start: ReturnType<typeof useStartRequestForm>
}

const Lines = ({ eligibility, start }: LinesProps) => {
  const words = useWords()
  const { can_request, refusals, reasons } = eligibility
  return (
    <>
      {!can_request && (
        <Alert variant="warning" className="items-start">
          <div className="flex flex-col gap-y-2">
            {words("do.open.nothing")}
            {refusals.length > 0 && <RefusalList refusals={refusals} />}
          </div>
        </Alert>
      )}
      {sortLines(eligibility.lines).map((line) => (
        <LineFields
          key={line.line_item_id}
          form={start.form}
          orderId={eligibility.order_id}
          line={line}
          reasons={reasons}
          error={start.errorOfLine(line.line_item_id)}
        />
      ))}
    </>
  )
}
