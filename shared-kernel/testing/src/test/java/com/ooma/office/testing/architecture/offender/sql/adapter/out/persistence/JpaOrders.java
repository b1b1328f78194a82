package com.ooma.office.testing.architecture.offender.sql.adapter.out.persistence;

import jakarta.persistence.EntityManager;

class JpaOrders {
  EntityManager entityManager;
}
