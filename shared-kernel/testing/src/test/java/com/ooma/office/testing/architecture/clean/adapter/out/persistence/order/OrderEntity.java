package com.ooma.office.testing.architecture.clean.adapter.out.persistence.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class OrderEntity {
  @Id UUID id;
}
