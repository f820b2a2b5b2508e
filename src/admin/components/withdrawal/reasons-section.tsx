import type { AdminWithdrawal } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { RefusalList } from "../shared/refusal-list"
import { Section } from "../shared/section"

/** Why the rules doubt the statement, or why it could not become a request by itself. */
export const ReasonsSection = ({ withdrawal }: { readonly withdrawal: AdminWithdrawal }) => {
  const words = useWords()
  const kind = withdrawal.doubts.length > 0 ? "doubts" : "obstacles"
  const reasons = withdrawal[kind]
  if (reasons.length === 0) return null
  return (
    <Section title={words(`withdrawal.${kind}.title`)} subtitle={words(`withdrawal.${kind}.subtitle`)}>
      <div className="px-6 py-4">
        <RefusalList refusals={reasons} />
      </div>
    </Section>
  )
}
