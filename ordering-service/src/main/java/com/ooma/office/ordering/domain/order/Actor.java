package com.ooma.office.ordering.domain.order;

/// Who did something to an order. `name` is the subject of a member, or of somebody of care who did
/// it for one, or a service.
public record Actor(Kind kind, String name) {

  /// The sides of an order.
  public enum Kind {
    MEMBER,
    CARE,
    SERVICE
  }

  /// What phones and parcels do is heard from there.
  public static final Actor PROVISIONING = new Actor(Kind.SERVICE, "provisioning-service");

  /// What happens because time passes, or because another service asked.
  public static final Actor ORDERING = new Actor(Kind.SERVICE, "ordering-service");

  public static Actor care(String subject) {
    return new Actor(Kind.CARE, subject);
  }

  public static Actor member(String subject) {
    return new Actor(Kind.MEMBER, subject);
  }
}
