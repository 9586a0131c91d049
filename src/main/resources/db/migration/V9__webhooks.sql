-- Who is told of what happens to a client's orders (TMF622: hub).
create table webhook_subscription (
  id            text primary key,
  client_id     text        not null,
  callback      text        not null,
  -- Host and port of the callback: one of them is called once at a time.
  host          text        not null,
  -- As the client wrote it; empty for everything.
  query         text        not null,
  created_at    timestamptz not null,
  ended_at      timestamptz,
  last_tried_at timestamptz,
  -- Until it has answered quickly, and when the last answer was long in coming: such receivers wait
  -- for one another, and nobody else does.
  slow          boolean     not null default true,
  -- How often in a row nothing came that could be called an answer, and until when to leave it.
  silences      int         not null default 0,
  paused_until  timestamptz
);
create unique index webhook_subscription_once
  on webhook_subscription (client_id, callback, query) where ended_at is null;

-- What is to be told: rendered when it happened, sent later, in order of seq for each order.
create table webhook_delivery (
  id              uuid primary key,
  seq             bigint generated always as identity,
  subscription_id text        not null references webhook_subscription,
  client_id       text        not null,
  order_id        text        not null references product_order,
  event_id        uuid        not null,
  type            text        not null,
  body            text        not null,
  state           text        not null check (state in ('open', 'delivered', 'parked')),
  created_at      timestamptz not null,
  open_since      timestamptz not null,
  tries           int         not null default 0,
  next_try_at     timestamptz not null,
  last_tried_at   timestamptz,
  last_status     int,
  last_fault      text,
  ended_at        timestamptz,
  -- One subscription hears of one event once (P13).
  unique (subscription_id, event_id)
);
create index webhook_delivery_open
  on webhook_delivery (subscription_id, order_id, seq) where state = 'open';
create index webhook_delivery_due on webhook_delivery (next_try_at) where state = 'open';
create index webhook_delivery_parked on webhook_delivery (subscription_id) where state = 'parked';
create index webhook_delivery_of_client on webhook_delivery (client_id, seq desc);
