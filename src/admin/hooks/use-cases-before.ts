import { useInfiniteQuery } from "@tanstack/react-query"

import type { AdminImportedCase, Page } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

const PATH = "/imported-cases"
const SHOWN = 5

/** Beside which of our records a customer's earlier cases stand. */
export type Beside = { readonly rma_id: string } | { readonly ticket_id: string } | { readonly order_id: string }

interface CasesAnswer extends Page {
  readonly imported_cases: readonly AdminImportedCase[]
}

/** What the customer behind a record had with the shop before it moved here, the newest first and some at a time. */
export const useCasesBefore = (beside: Beside) =>
  useInfiniteQuery({
    queryKey: queryKeys.casesBefore(beside),
    queryFn: ({ pageParam }) => read<CasesAnswer>(PATH, { ...beside, limit: SHOWN, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    select: ({ pages }) => pages.flatMap(({ imported_cases }) => imported_cases),
  })
