package com.ooma.office.testing.rights;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiOperation;
import com.ooma.office.testing.credential.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A kind of caller.
///
/// @param groups of the token, or null for somebody without one
/// @param account that the token speaks for, if any
/// @param onBehalfOf the account that the caller claims to act for, if any
record Actor(
    String name, @Nullable List<String> groups, @Nullable UUID account, @Nullable UUID onBehalfOf) {

  /// The company that paths with an account name.
  static final UUID OWN = UUID.fromString("0192f0c0-0000-7000-8000-00000000a001");

  private static final UUID FOREIGN = UUID.fromString("0192f0c0-0000-7000-8000-00000000a002");
  private static final String CARE = "care";
  private static final Set<String> OF_MEMBERS = Set.of("member", "primary-member");

  static final List<Actor> ALL =
      List.of(
          new Actor("nobody", null, null),
          new Actor("a member", List.of("member"), OWN),
          new Actor("the primary member", List.of("primary-member", "member"), OWN),
          new Actor("a primary member by one group only", List.of("primary-member"), OWN),
          new Actor("another company's member", List.of("member"), FOREIGN),
          new Actor("another company's primary member", List.of("primary-member"), FOREIGN),
          new Actor("a member of no company", List.of("member"), null),
          new Actor("a primary member of no company", List.of("primary-member", "member"), null),
          new Actor("ops", List.of("ops"), null),
          new Actor("care", List.of("care"), null),
          new Actor("the warehouse", List.of("warehouse"), null),
          new Actor("the voice switch", List.of("voice-switch"), null),
          new Actor("somebody of an unknown group", List.of("admin", "root"), OWN),
          new Actor("somebody of no group", List.of(), OWN),
          new Actor("somebody with groups in capitals", List.of("Member", "OPS"), OWN),
          new Actor("ops who is also a member", List.of("ops", "member"), FOREIGN),
          new Actor("care for a member", List.of("care"), null, OWN),
          new Actor("care for another company's member", List.of("care"), null, FOREIGN),
          new Actor(
              "a primary member for another company", List.of("primary-member"), OWN, FOREIGN),
          new Actor("a primary member for the own company", List.of("primary-member"), OWN, OWN),
          new Actor("ops for a member", List.of("ops"), null, OWN));

  private Actor(String name, @Nullable List<String> groups, @Nullable UUID account) {
    this(name, groups, account, null);
  }

  /// What the answer's status must be.
  Verdict verdict(Row row, ApiOperation operation) {
    if (row.needsAKey()) {
      return Verdict.NOT_SERVED;
    }
    if (groups == null) {
      return Verdict.WHO_ARE_YOU;
    }
    if (onBehalfOf != null && !groups.contains(CARE)) {
      return Verdict.NOT_YOURS_TO_DO;
    }
    if (row.isOpen()) {
      return Verdict.LET_IN;
    }
    var roles = roles(row);
    if (roles.isEmpty()) {
      return Verdict.NOT_YOURS_TO_DO;
    }
    if (OF_MEMBERS.containsAll(roles)) {
      if (row.own() && account == null) {
        return operation.mediaType().isEmpty()
            ? Verdict.NOT_YOURS_TO_DO
            : Verdict.NOT_YOURS_TO_DO_LIKE_THIS;
      }
      if (operation.namesTheAccount() && !OWN.equals(account)) {
        return operation.mediaType().isEmpty()
            ? Verdict.NO_SUCH_THING
            : Verdict.NO_SUCH_THING_LIKE_THIS;
      }
    }
    return isForAnotherThan(operation) ? Verdict.NO_SUCH_THING_LIKE_THIS : Verdict.LET_IN;
  }

  /// Whoever acts for an account sees that one's things only.
  private boolean isForAnotherThan(ApiOperation operation) {
    return operation.namesTheAccount() && onBehalfOf != null && !OWN.equals(onBehalfOf);
  }

  /// Those of the row's groups that this one has; a primary member is a member.
  private Set<String> roles(Row row) {
    var roles = new HashSet<>(groups);
    if (roles.contains("primary-member")) {
      roles.add("member");
    }
    roles.retainAll(row.who());
    return roles;
  }

  @Nullable String token() {
    if (groups == null) {
      return null;
    }
    Token token = OfficeTestResource.tokens().of(groups.toArray(String[]::new));
    return (account == null ? token : token.account(account)).mint();
  }
}
