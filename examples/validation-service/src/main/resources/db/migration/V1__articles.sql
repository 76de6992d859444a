create table article (
    id bigint generated always as identity primary key,
    kept_at timestamp with time zone default current_timestamp not null,
    content clob not null
);

create table directive (
    id bigint generated always as identity primary key,
    article_id bigint not null references article,
    pointer varchar(100) not null,
    addressees clob not null,
    due_on date,
    content clob not null
);

create index directive_by_day on directive (due_on nulls last, id);
