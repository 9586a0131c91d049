-- The outbox: template and parameters; words and links are made when it is sent.
create table notice (
  id          uuid primary key,
  -- Derived from case and step: what is told twice is told once (P13).
  key         text        not null unique,
  order_id    text,
  customer_id text references customer,
  staff_id    text,
  template    text        not null,
  parameters  jsonb       not null,
  channel     text,
  created_at  timestamptz not null,
  sent_at     timestamptz,
  -- Set when the last try failed: somebody has to look.
  parked_at   timestamptz,
  check ((customer_id is null) <> (staff_id is null))
);
create index notice_of_order on notice (order_id);

-- Links to the customer's page; only a hash of the token is kept.
create table customer_link (
  token_hash  bytea primary key,
  customer_id text        not null references customer,
  order_id    text        not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  revoked_at  timestamptz
);
create index customer_link_of_order on customer_link (order_id);
