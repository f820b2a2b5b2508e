import { RadioGroup, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { Link } from "react-router-dom"

import type { ApprovalBody } from "../../../types"
import { useAnswerApproval } from "../../hooks/use-approvals"
import { useFormats } from "../../hooks/use-formats"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface AnswerApprovalDrawerProps {
  readonly approval: ApprovalBody
  readonly onClose: () => void
}

interface AnswerForm {
  verb: "approve" | "decline"
  words: string
}

const VERBS = ["approve", "decline"] as const

/** Approving needs no words; declining says why. */
export const AnswerApprovalDrawer = ({ approval, onClose }: AnswerApprovalDrawerProps) => {
  const words = useWords()
  const formats = useFormats()
  const answer = useAnswerApproval(approval.id)
  const keyFor = useIdempotencyKey()
  const form = useForm<AnswerForm>({ defaultValues: { verb: "approve", words: "" } })
  const { verb, words: said } = form.watch()
  const what =
    approval.grant_kind === null
      ? words(`purse.approvals.kind.${approval.kind}`)
      : words(`settlement_line.${approval.grant_kind}`)
  const number = words("request.title", { number: approval.rma_number })

  return (
    <ActionDrawer
      title={words("purse.approvals.answer_title", {
        what,
        amount: formats.amount(approval.amount, approval.currency_code),
      })}
      submit={words(`purse.approvals.${verb}`)}
      isDanger={verb === "decline"}
      isPending={answer.isPending}
      isDisabled={verb === "decline" && said.trim() === ""}
      error={answer.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) =>
        answer.mutate(
          { ...values, key: keyFor(values) },
          {
            onSuccess: () => {
              toast.success(words(values.verb === "approve" ? "purse.approvals.approved" : "purse.approvals.declined"))
              onClose()
            },
          },
        ),
      )}
    >
      <div className="flex flex-col gap-y-2">
        <Link to={`/after-sales/${approval.rma_id}`} className="text-ui-fg-interactive txt-compact-small-plus">
          {number}
        </Link>
        {approval.grant_words !== null && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {approval.grant_words}
          </Text>
        )}
      </div>
      <RadioGroup
        aria-label={words("purse.approvals.answer")}
        value={verb}
        onValueChange={(value) => form.setValue("verb", value === "decline" ? "decline" : "approve")}
      >
        {VERBS.map((value) => (
          <Label key={value} size="small" className="flex items-center gap-x-2">
            <RadioGroup.Item value={value} />
            {words(`purse.approvals.${value}`)}
          </Label>
        ))}
      </RadioGroup>
      <Field label={words("purse.approvals.words")} isOptional={verb === "approve"}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
