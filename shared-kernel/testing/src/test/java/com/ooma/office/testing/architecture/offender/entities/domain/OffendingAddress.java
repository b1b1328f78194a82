package com.ooma.office.testing.architecture.offender.entities.domain;

import jakarta.persistence.Embeddable;

@Embeddable
class OffendingAddress {}
