package com.ooma.office.support.domain.privacy;

/// The services, each of which answers for what it keeps.
public enum Keeper {
  ORDERING,
  PROVISIONING,
  PORTING,
  SUPPORT,
  BILLING
}
