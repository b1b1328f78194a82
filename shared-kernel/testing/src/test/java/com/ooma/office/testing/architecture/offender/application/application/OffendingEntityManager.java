package com.ooma.office.testing.architecture.offender.application.application;

import jakarta.persistence.EntityManager;

class OffendingEntityManager {
  EntityManager entityManager;
}
