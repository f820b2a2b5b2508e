import { type Api, bearer, createApi } from "../api"
import type { Shop, ShopAccess, ShopFacts } from "./shop"

/** Enters a shop that exists, as staff and as a visitor of the storefront. */
export async function enterShop(access: ShopAccess, facts: ShopFacts): Promise<Shop> {
  const { baseUrl } = access
  const store = createApi(baseUrl, { "x-publishable-api-key": facts.publishableKey })
  return { ...facts, baseUrl, admin: await logIn(access), store }
}

/** Calls a shop's API as staff. */
export async function logIn({ baseUrl, email, password }: ShopAccess): Promise<Api> {
  const { token } = await createApi(baseUrl).post<{ token: string }>("/auth/user/emailpass", { email, password })
  return createApi(baseUrl, bearer(token))
}
