package com.ooma.office.ordering.domain.company;

import java.util.UUID;

/// A WeWork site where the member company has desks. `siteId` is WeWork's own.
public record Site(UUID siteId, String name, PostalAddress address) {}
