-- A detail that a contract lacks: named, owned, with a deadline (P2).
create table missing_detail (
  order_id     text        not null references product_order,
  detail       text        not null,
  owner        text        not null,
  due          timestamptz not null,
  asked_at     timestamptz not null,
  answered_at  timestamptz,
  answered_via text,
  primary key (order_id, detail)
);

-- What was reserved, shipped and switched for an order; facts first, messages to the process after.
create table line (
  order_id     text primary key references product_order,
  port_id      text,
  shipment_id  text,
  delivered_at timestamptz,
  activated_at timestamptz,
  line_tests   int         not null default 0
);
