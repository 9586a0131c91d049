-- An order begun and not placed yet. Nobody's login stands here: who left, declined or wished what
-- is never linked with who of the staff talked with him (P10).
create table order_draft (
  id                  text primary key,
  -- Who began it: an intake client, or the desk.
  client_id           text        not null,
  -- Whose it is; empty when nobody went on with it and what was told was deleted.
  customer_id         text references customer,
  -- Whether the account was opened for this draft: then it goes with it.
  account_opened      boolean     not null,
  channel             text        not null,
  offering_id         text references product_offering,
  street              text,
  postcode            text,
  city                text,
  wished_date         date,
  signature_reference text,
  state               text        not null
    check (state in ('open', 'left', 'placed', 'declined', 'rested')),
  begun_at            timestamptz not null,
  left_at             timestamptz,
  -- The one offer to go on.
  offered_at          timestamptz,
  call_wanted_at      timestamptz,
  ended_at            timestamptz,
  order_id            text references product_order,
  check ((state = 'placed') = (order_id is not null)),
  check ((state in ('declined', 'rested')) = (customer_id is null)),
  check (customer_id is not null or coalesce(street, postcode, city, signature_reference) is null),
  check ((state in ('placed', 'declined', 'rested')) = (ended_at is not null))
);
create index draft_of_customer on order_draft (customer_id);
