import { useQuery } from "@tanstack/react-query"

import type { ExchangeOptions } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export interface ExchangeQuestion {
  readonly order_id: string
  readonly line_item_id: string
  readonly reason_code: string
}

/** As many as a person looks through; a shop that exchanges for any product has more. */
const MOST_OPTIONS = 100

/** What a line can be exchanged for under a reason, with the difference each. Stock moves: read anew by every form. */
export const useExchangeOptions = ({ order_id, line_item_id, reason_code }: ExchangeQuestion) =>
  useQuery({
    queryKey: queryKeys.exchangeOptions(order_id, line_item_id, reason_code),
    queryFn: () =>
      read<ExchangeOptions>(`/orders/${order_id}/lines/${line_item_id}/exchange-options`, {
        reason_code,
        limit: MOST_OPTIONS,
      }),
    staleTime: 0,
  })

/** The same for an item of a request, whose units the request holds itself. */
export const useItemExchangeOptions = (rmaId: string, itemId: string) =>
  useQuery({
    queryKey: queryKeys.itemExchangeOptions(rmaId, itemId),
    queryFn: () =>
      read<ExchangeOptions>(`/rmas/${rmaId}/items/${itemId}/exchange-options`, {
        limit: MOST_OPTIONS,
      }),
    staleTime: 0,
  })
