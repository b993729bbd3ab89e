-- A response that nobody can give any more: its post was abolished, and no seat goes on in its place.
alter table response drop constraint response_state_check;
alter table response
    add constraint response_state_check check (state in ('NOT_STARTED', 'DRAFT', 'AWAITING_CLEARANCE', 'SUBMITTED',
        'WITHDRAWN', 'SUPERSEDED', 'DISCARDED', 'LAPSED'));
