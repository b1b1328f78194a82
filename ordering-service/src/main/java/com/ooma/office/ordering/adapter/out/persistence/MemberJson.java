package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.ordering.domain.CompanyProfile.PrimaryMember;
import org.jspecify.annotations.Nullable;

/// The primary member as it is stored.
record MemberJson(String name, String email) {

  static @Nullable MemberJson of(@Nullable PrimaryMember member) {
    return member == null ? null : new MemberJson(member.name(), member.email());
  }

  PrimaryMember give() {
    return new PrimaryMember(name, email);
  }
}
