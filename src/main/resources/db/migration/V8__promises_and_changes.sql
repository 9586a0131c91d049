-- The catalogue: what is sold, from when until when, and at which price.
alter table product_offering
  add down_mbit  int,
  add with_modem boolean not null default true,
  add sold_from  date    not null default date '2024-01-01',
  add sold_until date;
insert into product_offering (id, name, sold_until) values
  ('dsl-6', 'DSL 6', date '2025-12-31'), ('dsl-16', 'DSL 16', null),
  ('dsl-50-own-modem', 'DSL 50 with your own modem', null), ('dsl-250', 'DSL 250', null)
on conflict do nothing;
update product_offering set with_modem = false where id = 'dsl-50-own-modem';
update product_offering set down_mbit = case id
  when 'dsl-6' then 6 when 'dsl-16' then 16 when 'dsl-100' then 100 when 'dsl-250' then 250
  else 50 end;
alter table product_offering alter down_mbit set not null;

create table offering_price (
  offering_id text          not null references product_offering,
  valid_from  date          not null,
  -- In euro, tax included.
  monthly     numeric(8, 2) not null check (monthly >= 0),
  setup       numeric(8, 2) not null check (setup >= 0),
  primary key (offering_id, valid_from)
);
insert into offering_price (offering_id, valid_from, monthly, setup) values
  ('dsl-6', date '2024-01-01', 19.95, 39.95), ('dsl-16', date '2024-01-01', 24.95, 39.95),
  ('dsl-50', date '2024-01-01', 36.95, 39.95), ('dsl-50', date '2026-01-01', 34.95, 39.95),
  ('dsl-50-own-modem', date '2024-01-01', 29.95, 39.95),
  ('dsl-100', date '2024-01-01', 39.95, 39.95), ('dsl-250', date '2024-01-01', 49.95, 39.95);

-- What an address can have: one answer for every channel until it expires (P5).
create table qualification (
  id           text primary key,
  street       text        not null,
  postcode     text        not null,
  city         text        not null,
  qualified_at timestamptz not null,
  expires_at   timestamptz not null
);
create index qualification_of_address
  on qualification (lower(street), postcode, lower(city), qualified_at desc);
create table qualified_offering (
  qualification_id text    not null references qualification,
  offering_id      text    not null references product_offering,
  available        boolean not null,
  down_mbit        int     not null,
  visit_needed     boolean not null,
  reason           text,
  alternative_id   text references product_offering,
  primary key (qualification_id, offering_id),
  check (available = (reason is null))
);

alter table product_order
  add wished_date         date,
  -- The signature under the contract's summary that the client brought along.
  add signature_reference text,
  -- Where the order goes on if a cancellation that is being assessed is refused.
  add resume_state        text,
  add cancellation_date   timestamptz,
  add cancellation_reason text;

-- The summary as the customer was shown it, and his consent (P10): text, time, channel, evidence.
-- A new one follows a changed offering; none is ever rewritten.
create table contract_summary (
  order_id       text          not null references product_order,
  seq            int           not null,
  offering_id    text          not null references product_offering,
  monthly_before numeric(8, 2),
  monthly        numeric(8, 2) not null,
  setup          numeric(8, 2) not null,
  summary        text          not null,
  presented_at   timestamptz   not null,
  confirmed_at   timestamptz,
  confirmed_via  text,
  evidence       text,
  signature      text,
  primary key (order_id, seq),
  check ((confirmed_at is null) = (evidence is null)),
  check ((confirmed_at is null) = (confirmed_via is null)),
  check (evidence is null or evidence in ('code', 'signature')),
  check ((evidence = 'signature') = (signature is not null) or evidence is null)
);

-- What was offered instead of an offering that the address cannot have.
create table alternative_offer (
  order_id    text        not null references product_order,
  offering_id text        not null references product_offering,
  offered_at  timestamptz not null,
  closed_at   timestamptz,
  primary key (order_id, offering_id)
);

create table cancellation (
  id           text primary key,
  order_id     text        not null references product_order,
  reason       text,
  via          text        not null,
  state        text        not null check (state in ('assessing', 'accepted', 'done', 'refused')),
  requested_at timestamptz not null,
  effective_at timestamptz,
  refusal      text
);
create unique index one_cancellation_of_order on cancellation (order_id) where state <> 'refused';
create index cancellation_of_order on cancellation (order_id);

-- What was undone again.
alter table line
  add port_released_at    timestamptz,
  add shipment_stopped_at timestamptz,
  add return_asked_at     timestamptz;

-- A code that the customer was sent and that proves that it is he who agrees; hashed, one at a time.
create table customer_code (
  order_id   text primary key,
  code_hash  bytea       not null,
  expires_at timestamptz not null,
  tries_left int         not null
);

-- A technician's visit.
create table visit (
  id           text primary key,
  order_id     text        not null references product_order,
  state        text        not null
    check (state in ('booked', 'done', 'notDone', 'withdrawn')),
  window_from  timestamptz not null,
  window_to    timestamptz not null check (window_to > window_from),
  outcome      text,
  booked_at    timestamptz not null,
  ended_at     timestamptz
);
-- One open visit per order item (P5); an order has one item.
create unique index one_open_visit_of_order on visit (order_id) where state = 'booked';
