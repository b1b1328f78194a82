-- An order's reference (its id's last twelve digits) is what people read aloud.
CREATE INDEX order_reference ON customer_order (upper(right(order_id::text, 12)));
