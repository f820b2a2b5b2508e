/** Goods that go out for a request. */
export const outbound = {
  outbound: {
    title: "Goods going out",
    subtitle: "They may be packed on the order's page once the request is settled, or when you release them.",
    to_holder: "Send it to the address under Request. That of the order is the buyer's.",
    release: "Release goods",
    released_at: "Released {{at}}",
    quantity: "{{count}} × {{price}}",
    free: "free of charge",
    stock: "Stock",
    reserved: "{{count}} reserved",
    not_reserved: "not reserved",
    progress: "Sent",
    shipped: "{{shipped}} of {{quantity}} shipped, {{delivered}} delivered",
    pack: "Pack on the order's page",
    claim: "Core claim",
    exchange: "Core exchange",
    state: {
      canceled: "Not sent",
      preparing: "Being prepared",
      held: "Held back",
      ready: "Ready to pack",
      packed: "Packed",
      shipped: "Shipped",
      delivered: "Delivered",
    },
  },
}
