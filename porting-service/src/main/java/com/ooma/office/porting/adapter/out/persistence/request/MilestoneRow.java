package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Milestone;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of `port_milestone`; written once.
@Embeddable
class MilestoneRow {

  @Enumerated(EnumType.STRING)
  PortState state;

  Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  Actor.Kind actorKind;

  @Column(name = "actor_name")
  String actorName;

  @Nullable String reason;

  static MilestoneRow of(Milestone milestone) {
    var row = new MilestoneRow();
    row.state = milestone.what();
    row.at = milestone.at();
    row.actorKind = milestone.by().kind();
    row.actorName = milestone.by().name();
    row.reason = milestone.note();
    return row;
  }

  Milestone toMilestone() {
    return new Milestone(state, at, new Actor(actorKind, actorName), reason);
  }
}
