package com.ooma.office.testing.architecture.offender.sql.adapter.in.rest;

import jakarta.persistence.EntityManager;

class OffendingEntityManager {
  EntityManager entityManager;
}
