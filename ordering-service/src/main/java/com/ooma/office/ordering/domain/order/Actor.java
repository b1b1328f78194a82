package com.ooma.office.ordering.domain.order;

/// Who did something to an order. `name` is a member's subject or a service.
public record Actor(Kind kind, String name) {

  /// The sides of an order.
  public enum Kind {
    MEMBER,
    SERVICE
  }

  /// What phones and parcels do is heard from there.
  public static final Actor PROVISIONING = new Actor(Kind.SERVICE, "provisioning-service");

  /// What happens because time passes, or because another service asked.
  public static final Actor ORDERING = new Actor(Kind.SERVICE, "ordering-service");

  public static Actor member(String subject) {
    return new Actor(Kind.MEMBER, subject);
  }
}
