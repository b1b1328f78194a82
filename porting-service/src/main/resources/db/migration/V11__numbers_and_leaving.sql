-- Our own numbers, as provisioning tells of them: none of them can be brought along, and only a company's own one of the
-- pool can be replaced. The higher `version` is the later news.
CREATE TABLE our_number (
  number     text PRIMARY KEY,
  use        text    NOT NULL CHECK (use IN ('SPARE', 'ASSIGNED', 'PORTED_IN')),
  account_id uuid,
  version    integer NOT NULL,
  CHECK ((use = 'SPARE') = (account_id IS NULL))
);

-- Companies that left: what comes for them by a port that was too late to withdraw is nobody's.
CREATE TABLE departed_account (
  account_id  uuid PRIMARY KEY,
  departed_at timestamptz NOT NULL
);

-- The main number of what stays with the carrier, where a port takes the former one away.
ALTER TABLE port_request ADD COLUMN remaining_main text;

-- Whether the company left while its request was open.
ALTER TABLE port_request ADD COLUMN company_left boolean NOT NULL DEFAULT false;

-- A request that its carrier knows is withdrawn there before it is cancelled.
ALTER TABLE port_request
  DROP CONSTRAINT port_request_state_check,
  ADD CONSTRAINT port_request_state_check CHECK (state IN (
    'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'SENT_TO_CARRIER', 'FOC_ASSIGNED', 'WITHDRAWING', 'PORTING', 'TESTING',
    'COMPLETED', 'REJECTED', 'CANCELLED', 'ROLLED_BACK')),
  DROP CONSTRAINT port_request_check2,
  ADD CONSTRAINT port_request_due_check CHECK (
    due_at IS NULL OR state IN ('UNDER_REVIEW', 'FOC_ASSIGNED', 'WITHDRAWING', 'PORTING', 'TESTING'));
