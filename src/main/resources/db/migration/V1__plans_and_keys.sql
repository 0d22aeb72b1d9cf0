-- Moments are microseconds since 1970, days and figures are text: the same in every database.

create table plan (
    workspace     text   not null,
    id            text   not null,
    name          text   not null,
    created       bigint not null,
    changed       bigint not null,
    -- The last number given to a revision and to a review; numbers are never given twice.
    last_revision int    not null,
    last_review   int    not null,
    primary key (workspace, id)
);
create index plan_by_age on plan (workspace, created, id);

create table revision (
    workspace  text     not null,
    plan       text     not null,
    number     int      not null,
    at         bigint   not null,
    sha256     text     not null,
    media_type text     not null,
    file_name  text     not null,
    size       int      not null,
    document   ${bytes} not null,
    primary key (workspace, plan, number),
    foreign key (workspace, plan) references plan (workspace, id) on delete cascade
);

create table review (
    workspace        text   not null,
    id               text   not null,
    plan             text   not null,
    number           int    not null,
    revision         int    not null,
    at               bigint not null,
    product          text   not null,
    rulebook_version text   not null,
    rulebook_hash    text   not null,
    as_of            text   not null,
    score            text,
    band             text   not null,
    errors           int    not null,
    warnings         int    not null,
    advice           int    not null,
    -- In which the review was first given.
    language         text   not null,
    primary key (workspace, id),
    unique (workspace, plan, number),
    foreign key (workspace, plan, revision) references revision (workspace, plan, number) on delete cascade
);
create index review_by_revision on review (workspace, plan, revision);
create index review_by_age on review (at);

create table report (
    workspace text     not null,
    review    text     not null,
    language  text     not null,
    -- gzipped
    packed    ${bytes} not null,
    primary key (workspace, review, language),
    foreign key (workspace, review) references review (workspace, id) on delete cascade
);

create table idempotency (
    workspace   text   not null,
    request_key text   not null,
    fingerprint text   not null,
    review      text   not null,
    primary key (workspace, request_key),
    -- Checked at the end: the key is taken first, so that it decides who comes first.
    foreign key (workspace, review) references review (workspace, id) on delete cascade deferrable initially deferred
);
create index idempotency_by_review on idempotency (workspace, review);

create table access_key (
    id        text     not null primary key,
    workspace text     not null,
    role      text     not null,
    label     text     not null,
    hash      ${bytes} not null,
    created   bigint   not null,
    expires   bigint,
    revoked   bigint
);
