-- What care and ops find an account by; each expression stands in a finder as it stands here.
CREATE INDEX account_words ON account USING gin (search_words(legal_name || ' ' || coalesce(primary_member ->> 'name', '') || ' '
  || coalesce(primary_member ->> 'email', '') || ' ' || coalesce(administrator_name, '') || ' '
  || coalesce(administrator_email, '')));
CREATE INDEX ON account (siren);
CREATE INDEX ON account USING gin (ported_numbers);
CREATE INDEX ON account USING gin (kept_numbers);
CREATE INDEX ON customer_order (company_number);
CREATE INDEX seat_words ON seat USING gin (search_words(coalesce(user_name, '') || ' ' || coalesce(email, '')));
CREATE INDEX ON seat (number);
CREATE INDEX ON seat (phone_mac);
CREATE INDEX seat_tracking_code ON seat (upper(translate(tracking_number, ' -', '')));

-- What care does for a member is told as care's doing.
ALTER TABLE order_milestone
  DROP CONSTRAINT order_milestone_actor_kind_check,
  ADD CONSTRAINT order_milestone_actor_kind_check CHECK (actor_kind IN ('MEMBER', 'CARE', 'SERVICE'));
