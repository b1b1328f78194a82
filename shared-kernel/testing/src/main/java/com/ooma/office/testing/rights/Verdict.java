package com.ooma.office.testing.rights;

import java.util.Set;

/// What may come of a call, by its status.
enum Verdict {
  /// Whatever the request is worth by itself: it is bad, or what it names is not there.
  LET_IN(Set.of(200, 201, 202, 204, 400, 404, 409, 412, 415, 422, 428)),
  WHO_ARE_YOU(Set.of(401)),
  NOT_YOURS_TO_DO(Set.of(403)),
  /// As that, or the body is no good: which of them is seen first is nobody's business.
  NOT_YOURS_TO_DO_LIKE_THIS(Set.of(400, 403)),
  /// A foreign company's things are not there.
  NO_SUCH_THING(Set.of(404)),
  /// As that, or the body is no good; the same answer for foreign and missing ones either way,
  /// which [ForeignThings] sees to.
  NO_SUCH_THING_LIKE_THIS(Set.of(400, 404)),
  /// Without the right signature or secret.
  NOT_SERVED(Set.of(400, 401, 404)),
  /// The token is broken, or says nothing that gives a right.
  NO_TOKEN_OR_NO_RIGHT(Set.of(401, 403));

  private final Set<Integer> statuses;

  Verdict(Set<Integer> statuses) {
    this.statuses = statuses;
  }

  boolean allows(int status) {
    return statuses.contains(status);
  }

  boolean refuses() {
    return this != LET_IN;
  }

  @Override
  public String toString() {
    return name() + statuses;
  }
}
