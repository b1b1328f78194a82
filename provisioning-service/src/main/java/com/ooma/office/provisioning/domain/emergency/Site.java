package com.ooma.office.provisioning.domain.emergency;

import java.util.UUID;

/// A WeWork site: where phones are shipped to, and emergency services sent to.
public record Site(UUID siteId, String name, PostalAddress address) {}
