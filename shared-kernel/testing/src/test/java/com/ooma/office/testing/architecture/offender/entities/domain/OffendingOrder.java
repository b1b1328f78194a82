package com.ooma.office.testing.architecture.offender.entities.domain;

import jakarta.persistence.Entity;

@Entity
class OffendingOrder {}
