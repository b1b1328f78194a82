package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.ordering.application.order.FindOrderHistory.Entry;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.Milestone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `order_milestone`; written once. It does not load with its order, which may have
/// hundreds.
@Entity
@Table(name = "order_milestone")
class MilestoneRow {

  @Id
  @Column(name = "milestone_id")
  UUID milestoneId;

  @Column(name = "order_id")
  UUID orderId;

  @Enumerated(EnumType.STRING)
  Milestone.What what;

  Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  Actor.Kind actorKind;

  @Column(name = "actor_name")
  String actorName;

  @Column(name = "seat_id")
  @Nullable UUID seatId;

  @Nullable String note;

  static MilestoneRow of(UUID milestoneId, UUID orderId, Milestone milestone) {
    var row = new MilestoneRow();
    row.milestoneId = milestoneId;
    row.orderId = orderId;
    row.what = milestone.what();
    row.at = milestone.at();
    row.actorKind = milestone.by().kind();
    row.actorName = milestone.by().name();
    row.seatId = milestone.seatId();
    row.note = milestone.note();
    return row;
  }

  Entry view() {
    return new Entry(milestoneId, what, at, new Actor(actorKind, actorName), seatId, note);
  }
}
