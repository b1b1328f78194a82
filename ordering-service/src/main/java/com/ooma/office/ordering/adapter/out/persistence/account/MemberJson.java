package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.ordering.domain.company.CompanyProfile.PrimaryMember;
import org.jspecify.annotations.Nullable;

/// The primary member as it is stored.
record MemberJson(String name, String email) {

  static @Nullable MemberJson of(@Nullable PrimaryMember member) {
    return member == null ? null : new MemberJson(member.name(), member.email());
  }

  PrimaryMember toDomain() {
    return new PrimaryMember(name, email);
  }
}
