import { Container } from "@medusajs/ui"

import { ServerError } from "../../lib/server-error"
import { EmptyState } from "./empty-state"
import { PageSkeleton } from "./page-skeleton"
import { ProblemAlert } from "./problem-alert"

interface RecordMissingProps {
  /** Null while the record is on its way. */
  readonly error: Error | null
  readonly title: string
  readonly body: string
  /** Where the others are. */
  readonly list: { readonly label: string; readonly to: string }
}

/** What the page of one record shows as long as there is none: it is coming, it does not exist, or something is wrong. */
export const RecordMissing = ({ error, title, body, list }: RecordMissingProps) => {
  if (error === null) return <PageSkeleton />
  return (
    <Container className="p-0">
      {error instanceof ServerError && error.status === 404 ? (
        <EmptyState title={title} body={body} action={list} />
      ) : (
        <div className="p-6">
          <ProblemAlert error={error} />
        </div>
      )}
    </Container>
  )
}
