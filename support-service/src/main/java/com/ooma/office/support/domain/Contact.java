package com.ooma.office.support.domain;

import java.time.Instant;
import java.util.UUID;

/// Whom a member company's notices go to: the administrator named in its latest order.
///
/// @param since when that order was placed; an older order, heard of late, doesn't count
public record Contact(UUID accountId, Person person, Instant since) {}
