-- The client sees it no more; the order, its case and its history stay for the customer.
alter table product_order add deleted_at timestamptz;

-- What a client asked of an address and what it was answered, as it is shown to it (TMF679).
create table intake_qualification (
  id        text primary key,
  client_id text        not null,
  resource  json        not null,
  at        timestamptz not null
);
create index intake_qualification_of_client on intake_qualification (client_id, at desc, id);
