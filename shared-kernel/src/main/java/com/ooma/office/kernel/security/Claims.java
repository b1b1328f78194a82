package com.ooma.office.kernel.security;

import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.domain.text.UuidText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a token says of its holder, in the words of whichever identity provider issued it. The
/// signature proves who says it, not that it makes sense: whatever does not is refused, and nothing
/// else ever reads a claim that was not looked at here.
///
/// @param account a UUID, or null for tokens that speak for no member company
/// @param emailVerified whether the issuer vouches that the address is the holder's
record Claims(
    String subject,
    @Nullable String account,
    Set<String> groups,
    @Nullable String name,
    @Nullable String email,
    boolean emailVerified) {

  private static final int LONGEST = 255;
  private static final long END_OF_THE_YEAR_9999 = 253_402_300_799L;

  /// @throws IllegalArgumentException in words for our log, without the claim's value
  static Claims read(
      Map<String, Object> claims, ClaimPath subject, ClaimPath account, ClaimPath groups) {
    for (var date : List.of("exp", "nbf", "iat")) {
      requireDate(date, claims.get(date));
    }
    var named = text(subject.path(), subject.in(claims));
    if (named == null || named.isBlank()) {
      throw wrong(subject.path());
    }
    return new Claims(
        named,
        account(account.path(), account.in(claims)),
        groups(groups.in(claims)),
        text("name", claims.get("name")),
        text("email", claims.get("email")),
        isTrue(claims.get("email_verified")));
  }

  /// Some providers send a text.
  private static boolean isTrue(@Nullable Object value) {
    return Boolean.TRUE.equals(value) || "true".equals(value);
  }

  private static void requireDate(String name, @Nullable Object value) {
    if (value != null
        && !(value instanceof Number seconds
            && seconds.doubleValue() >= 0
            && seconds.doubleValue() <= END_OF_THE_YEAR_9999)) {
      throw wrong(name);
    }
  }

  private static @Nullable String text(String name, @Nullable Object value) {
    if (single(name, value) instanceof String text) {
      if (text.length() > LONGEST || PlainText.ONE_LINE.faultOf(text).isPresent()) {
        throw wrong(name);
      }
      return text;
    }
    if (value != null) {
      throw wrong(name);
    }
    return null;
  }

  private static @Nullable String account(String name, @Nullable Object value) {
    var text = text(name, value);
    if (text == null) {
      return null;
    }
    return UuidText.read(text).orElseThrow(() -> wrong(name)).toString();
  }

  /// A list, or the groups in one text with spaces between them. Who orders for a company is one of
  /// its members.
  private static Set<String> groups(@Nullable Object value) {
    var names =
        switch (value) {
          case String one -> Stream.of(one.split(" "));
          case Collection<?> several ->
              several.stream().filter(String.class::isInstance).map(String.class::cast);
          case null, default -> Stream.<String>empty();
        };
    var groups = new LinkedHashSet<>(names.toList());
    if (groups.contains(Roles.PRIMARY_MEMBER)) {
      groups.add(Roles.MEMBER);
    }
    return groups;
  }

  /// Some providers send every claim of their own as a list.
  private static @Nullable Object single(String name, @Nullable Object value) {
    if (value instanceof Collection<?> list) {
      if (list.size() != 1) {
        throw wrong(name);
      }
      return list.iterator().next();
    }
    return value;
  }

  private static IllegalArgumentException wrong(String name) {
    return new IllegalArgumentException("the claim " + name + " makes no sense");
  }
}
