import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Orders by number or e-mail, newest first, for picking one. */
export const useOrderSearch = (search: string) =>
  useQuery({
    queryKey: queryKeys.orders(search),
    queryFn: () =>
      sdk.admin.order.list({
        limit: 20,
        order: "-created_at",
        fields: "id,display_id,email",
        ...(search === "" ? {} : { q: search }),
      }),
    placeholderData: keepPreviousData,
    select: ({ orders }) =>
      orders.map(({ id, display_id, email }) => ({
        value: id,
        label: [`#${display_id}`, email].filter(Boolean).join(" · "),
      })),
  })

/** The lines of an order, for picking one. */
export const useOrderLines = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.order(orderId),
    queryFn: () => sdk.admin.order.retrieve(orderId, { fields: "id,items.id,items.title,items.variant_title" }),
    enabled: orderId !== "",
    select: ({ order }) =>
      order.items.map(({ id, title, variant_title }) => ({
        value: id,
        label: [title, variant_title].filter(Boolean).join(" · "),
      })),
  })
