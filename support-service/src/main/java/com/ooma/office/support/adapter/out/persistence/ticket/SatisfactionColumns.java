package com.ooma.office.support.adapter.out.persistence.ticket;

import com.ooma.office.support.domain.ticket.Satisfaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a member thought of how a ticket was solved: all of it, or nothing.
@Embeddable
class SatisfactionColumns {

  int rating;

  @Column(name = "rating_comment")
  @Nullable String comment;

  @Column(name = "rated_by")
  String givenBy;

  @Column(name = "rated_at")
  Instant givenAt;

  static @Nullable SatisfactionColumns of(@Nullable Satisfaction satisfaction) {
    if (satisfaction == null) {
      return null;
    }
    var columns = new SatisfactionColumns();
    columns.rating = satisfaction.rating();
    columns.comment = satisfaction.comment();
    columns.givenBy = satisfaction.givenBy();
    columns.givenAt = satisfaction.givenAt();
    return columns;
  }

  Satisfaction toSatisfaction() {
    return new Satisfaction(rating, comment, givenBy, givenAt);
  }
}
