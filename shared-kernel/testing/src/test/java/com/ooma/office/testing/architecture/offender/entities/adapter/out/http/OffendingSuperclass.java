package com.ooma.office.testing.architecture.offender.entities.adapter.out.http;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class OffendingSuperclass {}
