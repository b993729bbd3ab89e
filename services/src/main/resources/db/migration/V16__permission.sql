-- Permission to attend: which seats need it and how it stands for an invitation.

-- governance: the need ----------------------------------------------------------------------------------------------

create table permission_need (
    id           bigint primary key,
    version      bigint  not null,
    seat_id      bigint  not null references seat,
    authority_id bigint  not null references post,
    lead_days    integer not null check (lead_days between 0 and 365),
    valid_from   date    not null,
    valid_until  date,
    check (valid_until >= valid_from),
    -- deferred: one need steps back and the next takes its place in the same transaction, in any order
    constraint permission_need_one_at_a_time exclude using gist (seat_id with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred
);
create index permission_need_seat_ix on permission_need (seat_id, valid_from);
create index permission_need_authority_ix on permission_need (authority_id);
comment on column permission_need.lead_days is 'So many days before a meeting the permission must be asked for';

-- meeting: the permission for one invitation ------------------------------------------------------------------------

alter table invitation
    add column permission_state           varchar(20) not null default 'NOT_REQUESTED'
        check (permission_state in ('NOT_REQUESTED', 'REQUESTED', 'GRANTED', 'REFUSED')),
    add column permission_requested_on    date,
    add column permission_requested_by    varchar(200),
    add column permission_request_number  varchar(100),
    add column permission_decided_on      date,
    add column permission_decision_number varchar(100),
    add column permission_reason          varchar(1000),
    add column permission_entered_by      bigint references account,
    add column permission_entered_at      timestamptz,
    add column permission_earlier_state   varchar(20)
        check (permission_earlier_state in ('REQUESTED', 'GRANTED', 'REFUSED')),
    add column permission_earlier_day     date;
alter table invitation
    add constraint invitation_permission_requested_check check (num_nonnulls(permission_requested_on, permission_requested_by) in (0, 2)
        and (permission_request_number is null or permission_requested_on is not null)),
    add constraint invitation_permission_stages_check check (case permission_state
        when 'NOT_REQUESTED' then permission_requested_on is null and permission_decided_on is null
        when 'REQUESTED' then permission_requested_on is not null and permission_decided_on is null
        else permission_decided_on is not null end),
    add constraint invitation_permission_order_check check (permission_decided_on >= permission_requested_on),
    add constraint invitation_permission_reason_check check ((permission_state = 'REFUSED') = (permission_reason is not null)),
    add constraint invitation_permission_number_check check (permission_decision_number is null or permission_decided_on is not null),
    add constraint invitation_permission_entered_check check (num_nonnulls(permission_entered_by, permission_entered_at) in (0, 2)
        and (permission_state = 'NOT_REQUESTED') = (permission_entered_at is null)),
    add constraint invitation_permission_earlier_check check (num_nonnulls(permission_earlier_state, permission_earlier_day) in (0, 2)
        and (permission_earlier_state is null or permission_state = 'NOT_REQUESTED'));
create index invitation_permission_entered_by_ix on invitation (permission_entered_by);
