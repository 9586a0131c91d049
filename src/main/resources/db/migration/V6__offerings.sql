create table product_offering (
  id   text primary key,
  name text not null
);
insert into product_offering values ('dsl-50', 'DSL 50'), ('dsl-100', 'DSL 100');
