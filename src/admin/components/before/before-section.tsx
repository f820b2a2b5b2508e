import { Button, toast } from "@medusajs/ui"

import { useCasesBefore, type Beside } from "../../hooks/use-cases-before"
import { useWords } from "../../hooks/use-words"
import { ServerError } from "../../lib/server-error"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { BeforeRow } from "./before-row"

const FORBIDDEN = 403

/**
 * What the customer had with the shop before it moved here. Nothing while he had nothing, nor for whoever may not see
 * it: a shop that never moved must not be told so on every page.
 */
export const BeforeSection = ({ beside }: { readonly beside: Beside }) => {
  const words = useWords()
  const { data: cases, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useCasesBefore(beside)
  const isWithheld = error instanceof ServerError && error.status === FORBIDDEN
  if (cases === undefined ? error === null || isWithheld : cases.length === 0) return null
  const showMore = async () => {
    const { isFetchNextPageError } = await fetchNextPage()
    if (isFetchNextPageError) toast.error(words("before.more_failed"))
  }
  return (
    <Section title={words("before.title")} subtitle={words("before.body")}>
      {cases === undefined && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {cases?.map((one) => (
        <BeforeRow key={one.id} one={one} />
      ))}
      {hasNextPage && (
        <div className="flex justify-center px-6 py-2">
          <Button size="small" variant="transparent" isLoading={isFetchingNextPage} onClick={showMore}>
            {words("before.more")}
          </Button>
        </div>
      )}
    </Section>
  )
}
