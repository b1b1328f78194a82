-- Parcels and phones are found by what is printed on them, as people group it; the expressions stand in the finders as
-- they stand here.
CREATE INDEX phone_serial_code ON phone (upper(translate(serial, ' -', '')));
CREATE INDEX shipment_tracking_code ON shipment (upper(translate(tracking_number, ' -', '')));
