-- Carriers' messages are remembered in the kernel's table from now on. The old one stays for
-- instances of the version before, until a later release drops it.
INSERT INTO webhook_received (sender, message_id, received_at)
SELECT carrier, message_id, received_at FROM carrier_delivery
ON CONFLICT DO NOTHING;
