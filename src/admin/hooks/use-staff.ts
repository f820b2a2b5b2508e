import { useQuery } from "@tanstack/react-query"

import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

export interface StaffMember {
  readonly id: string
  readonly name: string
}

/** The people who can be given a request: the host's admin users, by name or e-mail. */
export const useStaff = () =>
  useQuery({
    queryKey: queryKeys.staff,
    queryFn: () => sdk.admin.user.list({ limit: 200, fields: "id,email,first_name,last_name" }),
    staleTime: 5 * 60_000,
    select: ({ users }): readonly StaffMember[] =>
      users.map(({ id, email, first_name, last_name }) => ({
        id,
        name: [first_name, last_name].filter(Boolean).join(" ") || email,
      })),
  })
