-- What others owe: the carrier a day, and the member's port its promised one. `watch_at` is when somebody has to look.
ALTER TABLE port_request
  ADD COLUMN split_from    uuid REFERENCES port_request,
  ADD COLUMN watch_at      timestamptz,
  ADD COLUMN asked_at      timestamptz,
  ADD COLUMN legal_maximum date,
  ADD COLUMN promised_for  date,
  ADD COLUMN days_late     integer NOT NULL DEFAULT 0 CHECK (days_late >= 0),
  ADD CHECK (days_late = 0 OR promised_for IS NOT NULL);
CREATE INDEX ON port_request (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX ON port_request (split_from) WHERE split_from IS NOT NULL;

-- Numbers can be lost, and carriers are asked for a day: also for another one, after a port that failed.
ALTER TABLE port_request
  DROP CONSTRAINT port_request_state_check,
  ADD CONSTRAINT port_request_state_check CHECK (state IN (
    'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'SENT_TO_CARRIER', 'FOC_ASSIGNED', 'WITHDRAWING', 'PORTING', 'TESTING',
    'COMPLETED', 'REJECTED', 'CANCELLED', 'ROLLED_BACK', 'LOST')),
  DROP CONSTRAINT port_request_due_check,
  ADD CONSTRAINT port_request_due_check CHECK (due_at IS NULL OR state IN (
    'UNDER_REVIEW', 'SENT_TO_CARRIER', 'FOC_ASSIGNED', 'WITHDRAWING', 'PORTING', 'TESTING', 'ROLLED_BACK'));

-- Numbers one by one: when the carrier let each go, and what becomes of one that does not answer when others do.
ALTER TABLE port_number
  ADD COLUMN let_go_at timestamptz,
  DROP CONSTRAINT port_number_state_check,
  ADD CONSTRAINT port_number_state_check CHECK (state IN (
    'REQUESTED', 'PORTING', 'ANSWERED', 'UNANSWERED', 'PORTED', 'SPLIT_OFF', 'LOST', 'RELEASED'));
