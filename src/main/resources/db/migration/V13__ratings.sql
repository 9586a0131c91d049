-- How a customer found it, asked once the line is active; he may change his mind.
create table order_rating (
  order_id text primary key references product_order,
  stars    int         not null check (stars between 1 and 5),
  rated_at timestamptz not null
);
