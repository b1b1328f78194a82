package com.ooma.office.porting.domain.request;

/// Who moved a port request. `name` is for audits; members see the kind.
public record Actor(Kind kind, String name) {

  /// The sides of a port.
  public enum Kind {
    MEMBER,
    /// For a member on the phone.
    CARE,
    OPS,
    CARRIER,
    SYSTEM
  }

  public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "porting-service");

  public static Actor member(String subject) {
    return new Actor(Kind.MEMBER, subject);
  }

  public static Actor care(String subject) {
    return new Actor(Kind.CARE, subject);
  }

  /// Who does something for a company: somebody of it, or care for somebody of it on the phone.
  public static Actor ofCompany(String subject, boolean isOnBehalf) {
    return isOnBehalf ? care(subject) : member(subject);
  }

  public static Actor ops(String subject) {
    return new Actor(Kind.OPS, subject);
  }

  public static Actor carrier(String carrier) {
    return new Actor(Kind.CARRIER, carrier);
  }
}
