create table product_order (
  id              text primary key,
  client_id       text        not null,
  external_id     text,
  customer_id     text        not null references customer,
  state           text        not null,
  item_id         text        not null,
  offering_id     text        not null,
  street          text        not null,
  postcode        text        not null,
  city            text        not null,
  -- What the client sent, returned to him exactly.
  request         json        not null,
  order_date      timestamptz not null,
  completion_date timestamptz
);
create index product_order_of_client on product_order (client_id, order_date desc, id);
create index product_order_of_customer on product_order (customer_id);
create index product_order_of_state on product_order (state);

-- What the customer told with this order, or was known of him when it was needed (P3).
create table order_detail (
  order_id text        not null references product_order,
  detail   text        not null,
  value    text        not null,
  source   text        not null,
  at       timestamptz not null,
  primary key (order_id, detail)
);

-- The promise and its history: rows are added, never changed (P6).
create table order_promise (
  order_id    text        not null references product_order,
  seq         int         not null,
  promised_on date        not null,
  reason      text        not null,
  at          timestamptz not null,
  primary key (order_id, seq)
);
create function promises_stay() returns trigger language plpgsql as
$$ begin raise exception 'A promise is history: add a row instead.'; end $$;
create trigger promises_stay before update or delete on order_promise
  for each row execute function promises_stay();

-- The one account of what happened: pages, case view and tasks are drawn from it (P5).
create table journal_line (
  seq      bigint generated always as identity primary key,
  order_id text        not null references product_order,
  at       timestamptz not null,
  what     text        not null,
  next     text,
  who      text        not null,
  due      timestamptz,
  about    text
);
create index journal_line_of_order on journal_line (order_id, seq);

-- Facts that other systems will be told, in order.
create table order_event (
  seq      bigint generated always as identity primary key,
  order_id text        not null references product_order,
  type     text        not null,
  at       timestamptz not null,
  about    text
);
create index order_event_of_order on order_event (order_id, seq);
