-- An invoice is found by its number as people group it; the expression stands in the finder as it stands here.
CREATE INDEX invoice_number_code ON invoice (upper(translate(number, '-/', '')));
