package com.ooma.office.testing.architecture.offender.entities.adapter.out.persistence;

import jakarta.persistence.Entity;

@Entity
class OrderEntity {}
