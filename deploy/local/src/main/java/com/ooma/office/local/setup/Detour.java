package com.ooma.office.local.setup;

import java.util.Set;

/// Leads some services to Postgres and Kafka through proxies, which can then delay, cut and
/// black-hole what passes. The proxies are the caller's: they listen on these ports, and connect to
/// `Ports.postgres()` and `Ports.kafkaSideDoor()`.
///
/// @param services the others go straight
public record Detour(Set<OfficeService> services, int postgresPort, int kafkaPort) {}
